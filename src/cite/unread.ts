import { kindOfWord } from '../model/kindOfWord.ts';
import { namesOf, type Work } from '../model/work.ts';
import { isIn, wordsOutside } from './find/asked.ts';
import type { Citation } from './find/citation.ts';
import { findDates } from './find/dates.ts';
import { type WordForm, wordForms } from './find/forms.ts';
import { issuesIn } from './find/series.ts';
import { NOTE, PART } from './find/words.ts';
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

const notesIn = (ref: string) =>
  [...ref.matchAll(NOTE())].map(({ index, 0: note }) => ({ start: index, end: index + note.length }));

/** Places in treaty series where the Works are printed, or may be. */
const seriesIn = (ref: string, works: readonly Work[]) =>
  [...ownSeriesIn(ref, works), ...issuesIn(ref, works)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));

/** The Works' own places, as printed by any style: 1833 U.N.T.S. 397, "Treaty Series, vol. 1833, p. 397". */
const ownSeriesIn = (ref: string, works: readonly Work[]) =>
  works
    .flatMap(({ treaty_series }) => treaty_series ?? [])
    .flatMap((series) => {
      const [volume = '', page = ''] = series.match(/\d+/gu) ?? [];
      const pattern = new RegExp(`(?<!\\d)${volume}(?!\\d)[^\\d()]{1,20}(?<!\\d)${page}(?!\\d)`, 'gu');
      return [...ref.matchAll(pattern)];
    });

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
