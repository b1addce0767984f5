import { byLanguage, CONTESTED_NAMES } from '../../model/language.ts';
import { codesOfWord } from './index.ts';
import { baseOf, basesOf } from './names.ts';

const BASES = byLanguage(
  ({ contestedNames }, code) => new Set(contestedNames.map((name) => baseOf(code, name))),
);

/**
 * Whether the folded word is a name, in any case, of which different sides have another for the same place. It is looked
 * for as it was typed and stands for no other: in no other script, by no other spelling, as nobody's slip.
 */
export const isContested = (word: string): boolean =>
  CONTESTED_NAMES.has(word) ||
  codesOfWord(word).some((code) => basesOf(code, word).some((base) => BASES(code).has(base)));

/** Whether two folded words are names for one place that different sides give it: neither is a form of the other. */
export const areContested = (word: string, other: string): boolean =>
  word !== other && CONTESTED_NAMES.has(word) && CONTESTED_NAMES.has(other);
