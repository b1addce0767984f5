import type { LanguageCode } from '../model/language.ts';
import type { Lexicon } from './lexicon.ts';
import { differingLetters, lettersOf, slipsBetween } from './slips.ts';

/** Words shorter than this, in characters, are never taken for a slip of another. */
const LEAST = 4;
const ONE_WRONG = 5;
const TWO_WRONG = 9;

/** Words of texts that a misspelt word may mean, and how many slips away they are. */
export interface Correction {
  readonly id: number;
  readonly slips: number;
}

/**
 * The nearest words of texts in the given languages: one slip (a letter swapped with the next, dropped, doubled,
 * added or wrong), two in words of nine letters and more. Words with digits are never corrected. The commonest
 * first, 3 at most, all equally near.
 */
export function nearestWords(
  lexicon: Lexicon,
  word: string,
  codes: readonly LanguageCode[],
): readonly Correction[] {
  const letters = [...word];
  if (letters.length < LEAST || /\p{N}/u.test(word) || letters.length > 40) return [];
  const most = letters.length >= TWO_WRONG ? 2 : 1;
  const letterSet = lettersOf(word);
  let found: Correction[] = [];
  let nearest = most;
  for (const id of lexicon.ofLength(word.length - most, word.length + most)) {
    if (differingLetters(letterSet, lexicon.lettersAt(id)) > nearest * 2) continue;
    const other = lexicon.foldAt(id);
    const slips = slipsBetween(word, other, nearest);
    if (slips > nearest || !isLikely(word, other, slips) || !lexicon.isHeld(id, codes)) continue;
    if (slips < nearest) found = [];
    nearest = slips;
    found.push({ id, slips });
  }
  return found.sort((a, b) => lexicon.countOf(b.id) - lexicon.countOf(a.id) || a.id - b.id).slice(0, 3);
}

/** Short words are corrected for a swap alone, and the first letter is seldom wrong. */
function isLikely(word: string, other: string, slips: number): boolean {
  if (other.length < LEAST || /\p{N}/u.test(other)) return false;
  if (word.length < ONE_WRONG) return slips === 1 && isSwap(word, other);
  const sameStart =
    word.charAt(0) === other.charAt(0) ||
    (word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0));
  return sameStart || (slips === 1 && word.length >= 7);
}

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
