import { onceFor } from '../../../kept.ts';
import type { TextLanguage } from '../../../languages/language.ts';
import { kindOfWord } from '../../../model/kindOfWord.ts';
import { type LanguageCode, languageOf, textLanguage } from '../../../model/language.ts';
import { readingIn } from '../../../model/tongues.ts';

/** A number as printed: `5`, `12.8`, `(2)`, `IV`, `(a)`. */
const NUMBER = /^[(№]?(?:\d|[IVXLC]+\p{P}*$|\p{L}{1,2}\)\p{P}*$)/u;
const FIGURES = /^\(?\d[\d.,]*$/u;
const UNIT = /^[%‰°]/u;
/** What one of two words has that no line parts. */
const TELLING = /[\d\p{Lu}(№%‰°]/u;
const INITIAL = /^\p{Lu}\.$/u;

/** Whether a word may be bound to one beside it: asked once for each word, for most are not. */
export const isTelling = (word: string): boolean => TELLING.test(word);

/**
 * Whether no line ends between two words: "Mr. Smith", "12.8 %", "article 5", "8 August", "August 2025", "No. 3",
 * "R. Aldane".
 */
export function isBound(before: string, after: string, language: string): boolean {
  if (!isTelling(before) && !isTelling(after)) return false;
  const code = languageOf(language.split('-')[0] ?? '');
  return readingIn(code === null ? [] : [code], () => isBoundAs(before, after, code));
}

function isBoundAs(before: string, after: string, code: LanguageCode | null): boolean {
  const first = before.replace(/^\p{Ps}+/u, '');
  if (FIGURES.test(first) && UNIT.test(after)) return true;
  if (INITIAL.test(first) && /^\p{Lu}/u.test(after)) return true;
  if (NUMBER.test(after) && kindOfWord(first) !== null) return true;
  return code !== null && isBoundIn(boundIn(textLanguage(code)), first, after);
}

interface Bound {
  readonly months: ReadonlySet<string>;
  /** Words that belong to the word behind them, and to the number before them. */
  readonly before: RegExp;
  readonly behind: RegExp;
  readonly numberFirst: boolean;
}

function isBoundIn({ months, before, behind, numberFirst }: Bound, first: string, after: string): boolean {
  const last = bare(after);
  if (months.has(last) && FIGURES.test(first)) return true;
  if (months.has(bare(first)) && /^\d/u.test(after)) return true;
  if (before.test(first) && (first.endsWith('.') ? /^[\p{Lu}\d]/u : /^\d/u).test(after)) return true;
  if (behind.test(last) && FIGURES.test(first)) return true;
  return NUMBER.test(first) && (numberFirst || /^\d+-/u.test(first)) && kindOfWord(last) !== null;
}

const bare = (word: string): string => word.replace(/\P{L}+$/u, '').toLowerCase();

const boundIn = onceFor(({ days, type, numberFirst }: TextLanguage): Bound => {
  const whole = (words: string): RegExp => new RegExp(`^(?:${words})\\.?$`, 'iu');
  return {
    months: new Set(days.months.map((month) => month.toLowerCase())),
    before: whole(type.bound.before),
    behind: whole(type.bound.behind),
    numberFirst: numberFirst.inCitations,
  };
});
