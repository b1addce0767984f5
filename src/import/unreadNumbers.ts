import { type Clause, walk } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import { DIGITS } from '../model/number/digits.ts';
import { structureWordAt } from '../model/structureWord.ts';
import { aroundOf, type Doubt } from './doubt.ts';
import type { Recognised } from './recognise.ts';
import { isCountedByPlace } from './structured.ts';
import type { TextLine } from './suspects.ts';

/** Signs of numbers that are none here: raised figures are marks of notes. */
const NUMBER = `(?:(?![${DIGITS}⁰¹²³⁴⁵⁶⁷⁸⁹])\\p{N})+`;
const BEHIND_WORD = new RegExp(`^[.\\s]*(${NUMBER})`, 'u');
/** As marks of lists stand; without what closes one it is a number in a sentence. */
const AS_MARK = new RegExp(`^[([]?(${NUMBER})[.)\\]:：、。।]`, 'u');

/** Where a number opens a line in signs that are not read, so that no article and no paragraph begins there. */
export const unreadNumbersIn = (lines: readonly TextLine[]): readonly Doubt[] =>
  lines.flatMap(({ text, line }) => {
    const end = structureWordAt(text, 0)?.end ?? 0;
    const words = (end > 0 ? BEHIND_WORD : AS_MARK).exec(text.slice(end, end + 40))?.[1];
    return words === undefined
      ? []
      : [{ doubt: 'number-unread' as const, line, words, around: aroundOf(text, 0, end + words.length) }];
  });

/** Numbers in fields of their own in whose stead clauses are called by their places. */
export function countedDoubts(
  { headed, pieces }: Recognised,
  clauses: readonly Clause[],
  code: LanguageCode,
): readonly Doubt[] {
  return headed.flatMap(({ at, kind, label }) => {
    const number = pieces[at]?.block.clause?.number ?? null;
    if (number === null || kind === 'hcontainer' || !isCountedByPlace(number, kind, code)) return [];
    const line = [...walk(clauses)].find((clause) => clause.label === label)?.line ?? 1;
    return [{ doubt: 'number-unread' as const, line, words: number, around: label }];
  });
}
