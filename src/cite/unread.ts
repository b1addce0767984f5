import { namesOf, type Work } from '../model/work.ts';
import type { Citation } from './find/citations.ts';
import { findDates } from './find/dates.ts';
import { IDLE, type WordForm, wordForms } from './find/forms.ts';
import { ordinalValue } from './ordinal.ts';

/** What of a reference stands in none of its citations. */
export interface Unread {
  /** The first number or ordinal whose meaning was not read, as written; null where there is none. */
  readonly number: string | null;
  /** Words that may name an act. */
  readonly words: readonly WordForm[];
}

const NUMBER = /^(?:\d+|[IVXLC]{1,8})$/u;

/** `works` are those cited: their own dates ("initialed 8 August 2025") and "(XXV)" of their names are read. */
export function findUnread(ref: string, citations: readonly Citation[], works: readonly Work[]): Unread {
  const all = wordForms(ref);
  const spans = [...citations, ...citations.flatMap(({ named }) => named ?? []), ...datesOf(all, works)];
  const outside = all.filter(({ start }) => !spans.some((span) => start >= span.start && start < span.end));
  const number = outside.find(
    (word) => (NUMBER.test(word.text) || ordinalValue(word.text) !== null) && !isOfName(ref, word, works),
  );
  return {
    number: number?.text ?? null,
    words: outside.filter(({ form }) => form.length > 2 && !IDLE.test(form)),
  };
}

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
