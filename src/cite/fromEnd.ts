import type { TextLanguage } from '../languages/language.ts';
import { anyTongue, patternInTongues } from '../model/tongues.ts';
import type { Token } from './tokens.ts';

const oneOf = (of: (row: TextLanguage) => string) =>
  patternInTongues(() => new RegExp(`^(?:${anyTongue(of)})$`, 'iu'));

/** What counts from the end has the English word for a number: which clause that is, the text tells. */
const FROM_END: Readonly<Record<string, { readonly place: number; readonly word: Pick<RegExp, 'test'> }>> = {
  last: { place: 1, word: oneOf(({ numbers }) => numbers.fromEnd.last) },
  penultimate: { place: 2, word: oneOf(({ numbers }) => numbers.fromEnd.penultimate) },
};

/** 1 for "the last article", 2 for the one before it; null for numbers. */
export const placeFromEnd = (number: string | null): number | null => FROM_END[number ?? '']?.place ?? null;

/** "last" for a word that means it in any language, "penultimate" likewise; null for others. */
export const fromEndNumber = (word: string): string | null =>
  ENDS.find(([, one]) => one.word.test(word))?.[0] ?? null;

const ENDS = Object.entries(FROM_END);

/** The number that an ordinal means ("2nd", "7-րդ", "second", "последняя"), as a citation has it; null for other words. */
export const ordinalNumber = ({ is, text, number }: Token): string | null => {
  if (number?.kind === 'ordinal') return number.number;
  return is === 'word' ? fromEndNumber(text) : null;
};
