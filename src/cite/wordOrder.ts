import type { TextLanguage } from '../languages/language.ts';
import { textLanguage } from '../model/language.ts';
import { inTongues, tongues } from '../model/tongues.ts';

/** Structure words of the languages read here that are so. */
const wordsOf = (isSo: (row: TextLanguage) => boolean): ReadonlySet<string> =>
  new Set(
    tongues()
      .map((code) => textLanguage(code))
      .filter(isSo)
      .flatMap(({ words }) => Object.values(words).flat()),
  );

const NUMBER_FIRST = inTongues(() => wordsOf(({ numberFirst }) => numberFirst.inCitations));
const ORDINAL_BEHIND = inTongues(() => {
  const isSo = ({ numbers }: TextLanguage): boolean => numbers.isOrdinalBehind === true;
  const rows = tongues().map(textLanguage);
  return new Set([...wordsOf(isSo), ...rows.filter(isSo).map(({ places }) => places.nouns.indent)]);
});
const ORDINAL_POINTED = inTongues(() => wordsOf(({ numbers }) => numbers.isOrdinalPointed === true));

const isOne = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word.toLowerCase()) || words.has(word.toLocaleLowerCase('az'));

/** Whether the structure word belongs to a language that puts numbers before it, in any case. */
export const isNumberFirst = (word: string): boolean => isOne(NUMBER_FIRST(), word);

/** Whether it belongs to one that puts ordinals behind it: "المادة السابعة". */
export const isOrdinalBehind = (word: string): boolean => isOne(ORDINAL_BEHIND(), word);

/** Whether it belongs to one in which the letter makes an ordinal of a number before it: "2e alinéa". */
export const isOrdinalLetter = (word: string, letter: string): boolean =>
  isOne(ORDINAL_LETTERED()[letter] ?? new Set(), word);

const ORDINAL_LETTERED = inTongues((): Readonly<Record<string, ReadonlySet<string>>> => {
  const letters = new Set(tongues().flatMap((code) => textLanguage(code).numbers.ordinalLetter ?? []));
  return Object.fromEntries(
    [...letters].map((letter) => [letter, wordsOf(({ numbers }) => numbers.ordinalLetter === letter)]),
  );
});

/** Whether it belongs to one in which a full stop makes an ordinal of figures before it: "7. madde". */
export const isOrdinalPointed = (word: string): boolean => isOne(ORDINAL_POINTED(), word);
