import { kindOfWord } from '../model/language.ts';
import { namesOf, type Work } from '../model/work.ts';
import { isIn, wordsOutside } from './find/asked.ts';
import type { Citation } from './find/citations.ts';
import { findDates } from './find/dates.ts';
import { type WordForm, wordForms } from './find/forms.ts';
import { fromEndNumber } from './fromEnd.ts';
import { isNumberWord } from './tokens.ts';

/** A number, "last", a structure word, a letter in brackets or quotes: what says which clause is meant. */
const mayBeOfClause = (ref: string, { text, start, end }: WordForm): boolean =>
  isNumberWord(text) ||
  fromEndNumber(text) !== null ||
  kindOfWord(text) !== null ||
  (/^\p{L}$/u.test(text) && MARKED.test(ref.slice(end)) && /(?:^|[\s(«“„"])$/u.test(ref.slice(0, start)));

/** What stands behind a letter that is a mark. */
const MARKED = /^[)»”"]/u;

/** Parts of a clause that have no address: sentences, lines. */
const PART =
  /^(?:sentences?|lines?|предложени\p{L}+|строк\p{L}+|նախադասությ\p{L}+|տող\p{L}*|cumle\p{L}*|setir\p{L}*)$/u;

/**
 * The first number, ordinal, structure word or part of a clause ("second sentence") that stands in none of a reference's
 * citations, as written; null where there is none. `works` are those cited: their own dates ("initialed 8 August 2025") and "(XXV)" of
 * their names are read.
 */
export function findUnread(
  ref: string,
  citations: readonly Citation[],
  works: readonly Work[],
): string | null {
  const read = [...datesOf(wordForms(ref), works), ...notesIn(ref), ...seriesIn(ref, works)];
  const outside = wordsOutside(ref, citations).filter(({ start }) => !isIn(start, read));
  const unread = outside.find((word) => mayBeOfClause(ref, word) && !isOfName(ref, word, works));
  return unread?.text ?? partOf(outside)?.text ?? null;
}

/** OSCOLA 1.2.1: "(n 12)" leads back to the footnote that cites the act in full. */
const NOTE = /\((?:nn?|fn|notes?|сн|прим)\.?[ \u00a0]\d{1,4}(?:[-–]\d{1,4})?\)/giu;

const notesIn = (ref: string) =>
  [...ref.matchAll(NOTE)].map(({ index, 0: note }) => ({ start: index, end: index + note.length }));

/** The Works' own places in treaty series, as printed by any style: 1833 U.N.T.S. 397, "Treaty Series, vol. 1833, p. 397". */
const seriesIn = (ref: string, works: readonly Work[]) =>
  works
    .flatMap(({ treaty_series }) => treaty_series ?? [])
    .flatMap((series) => {
      const [volume = '', page = ''] = series.match(/\d+/gu) ?? [];
      const pattern = new RegExp(`(?<!\\d)${volume}(?!\\d)[^\\d()]{1,20}(?<!\\d)${page}(?!\\d)`, 'gu');
      return [...ref.matchAll(pattern)];
    })
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** The word for a part of a clause that has no address, if one is among the words. */
export const partOf = (words: readonly WordForm[]): WordForm | null =>
  words.find(({ form }) => PART.test(form)) ?? null;

/** Spans of days and years on which something happened to one of the Works. */
function datesOf(words: readonly WordForm[], works: readonly Work[]) {
  const own = works.flatMap(({ date, stages, acts }) => [
    date,
    ...[...stages, ...acts].map((one) => one.date),
  ]);
  return findDates(words)
    .filter((found) => own.some((date) => date.startsWith(found.date)))
    .map(({ from, to }) => ({ start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 }));
}

/** "resolution 2625 (XXV)": a number in brackets as the Work's name has it. */
const isOfName = (ref: string, { start, end, form }: WordForm, works: readonly Work[]): boolean =>
  ref.charAt(start - 1) === '(' &&
  ref.charAt(end) === ')' &&
  works.flatMap(namesOf).some(({ name }) => wordForms(name).some((word) => word.form === form));
