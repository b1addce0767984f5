import type { Language } from '../languages/language.ts';
import { anyLanguage, LANGUAGE_CODES, LANGUAGES } from '../model/language.ts';
import { foldWords } from '../words/fold.ts';

const NUMBERS = LANGUAGE_CODES.map((code) => LANGUAGES[code].numbers);
const CASES = NUMBERS.flatMap(({ ordinalCases }) => ordinalCases ?? []);

const folded = (word: string): string => foldWords(word).join(' ');
const BY_WORD = new Map(
  NUMBERS.flatMap(({ ordinals }) => ordinals.map((word, place) => [folded(word), place + 1] as const)),
);

/** The number an ordinal word means ("second", "второго", "երկրորդ", "ikinci"), or null. */
export function ordinalValue(word: string): number | null {
  const form = folded(word);
  const bare = [form, ...CASES.map((cases) => form.replace(cases, ''))].find((one) => BY_WORD.has(one));
  return BY_WORD.get(bare ?? '') ?? null;
}

const oneOf = (of: (row: Language) => string): RegExp => new RegExp(`^(?:${anyLanguage(of)})$`, 'iu');

/** What counts from the end has the English word for a number: which clause that is, the text tells. */
const FROM_END: Readonly<Record<string, { readonly place: number; readonly word: RegExp }>> = {
  last: { place: 1, word: oneOf(({ numbers }) => numbers.fromEnd.last) },
  penultimate: { place: 2, word: oneOf(({ numbers }) => numbers.fromEnd.penultimate) },
};

/** 1 for "the last article", 2 for the one before it; null for numbers. */
export const placeFromEnd = (number: string | null): number | null => FROM_END[number ?? '']?.place ?? null;

/** The number that an ordinal means ("2nd", "7-րդ", "second", "последняя"), as a citation has it; null for other words. */
export function ordinalNumber(word: string): string | null {
  const [, digits] = /^(\d+)[^\d.\s]/u.exec(word) ?? [];
  if (digits !== undefined) return digits;
  const fromEnd = Object.entries(FROM_END).find(([, one]) => one.word.test(word));
  if (fromEnd !== undefined) return fromEnd[0];
  const value = ordinalValue(word);
  return value === null ? null : String(value);
}

const CARDINALS = LANGUAGE_CODES.map((code) => LANGUAGES[code].numbers.cardinals.split(' '));

/** The number of "article seven", up to twenty, where numbers are written out; null for other words. */
export function cardinalValue(word: string): string | null {
  const said = CARDINALS.find((words) => word !== '' && words.includes(word.toLowerCase()));
  return said === undefined ? null : String(said.indexOf(word.toLowerCase()) + 1);
}
