import type { LanguageCode } from '../../model/language.ts';
import { differingLetters, editDistance, editOf, lettersOf } from '../engine/edits.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import type { WordsByLength } from '../engine/wordsByLength.ts';
import { scriptOf } from '../words/index.ts';

/** Words shorter than this, in characters, are never taken for a slip of another; nor are longer ones than that. */
export const LEAST = 4;
export const MOST = 40;
/** From here on one letter may be wrong, two. */
export const ONE_WRONG = 5;
export const TWO_WRONG = 10;
/** A wrong letter makes a root shorter than this another root. */
export const WRONG_IN_ROOT = 8;
/** Stems shorter than this tell too little to be compared. */
const LEAST_STEM = 5;

/** Keeps the words that are the fewest slips away from one. */
export class Nearest {
  ids = new Set<number>();
  /** Fewest slips so far, at first how many are forgiven. */
  private most: number;
  private readonly word: string;
  private readonly letters: number;

  constructor(word: string, most: number) {
    this.word = word;
    this.letters = lettersOf(word);
    this.most = most;
  }

  /** Considers the words of a table, each with what it stands for: nothing where it is none that may be meant. */
  considerAll(table: WordsByLength, idsOf: (other: string) => readonly number[]): this {
    const [from, to] = table.ofLength(this.word.length - this.most, this.word.length + this.most);
    for (let at = from; at < to; at += 1) {
      if (differingLetters(this.letters, table.letters[at] ?? 0) > this.most * 2) continue;
      const other = table.words[at] ?? '';
      if (editDistance(this.word, other, this.most) <= this.most) this.consider(other, idsOf(other));
    }
    return this;
  }

  consider(other: string, ids: readonly number[]): void {
    if (ids.length === 0) return;
    const slips = editDistance(this.word, other, this.most);
    if (slips > this.most || !isLikely(this.word, other, slips)) return;
    if (slips < this.most) this.ids = new Set();
    this.most = slips;
    for (const id of ids) this.ids.add(id);
  }
}

/** Words filed under the keys that are the fewest slips away, `most` at most. */
export function nearestKeys(
  lexicon: Lexicon,
  code: LanguageCode,
  own: string,
  most: number,
): ReadonlySet<number> {
  if (own.length < LEAST_STEM) return new Set();
  return new Nearest(own, most).considerAll(lexicon.keysOf(code), (key) => {
    // Stems that end otherwise are other words: "court" is no slip of "course".
    const isOther = key.length < LEAST_STEM || !endsAlike(key, own) || isOtherRoot(own, key);
    return isOther ? [] : lexicon.wordsUnder(code, key);
  }).ids;
}

/** A short stem with a letter wrong in its first half is that of another word: "revolut" is no slip of "resolut". */
export function isOtherRoot(stem: string, other: string): boolean {
  if (stem.length >= WRONG_IN_ROOT || stem.length !== other.length || isSwap(stem, other)) return false;
  const at = [...stem].findIndex((letter, place) => letter !== other.charAt(place));
  return scriptOf(stem) === 'Latin' && at * 2 < stem.length;
}

/** With the same letter, or with the last two swapped. */
export const endsAlike = (a: string, b: string): boolean =>
  a.at(-1) === b.at(-1) || (a.length === b.length && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1));

/** In short words a letter is swapped or left out, between the first and the last; the first letter is seldom wrong. */
export function isLikely(word: string, other: string, slips: number): boolean {
  if (other.length < LEAST || /\p{N}/u.test(other)) return false;
  if (word.length < ONE_WRONG) return slips === 1 && (isSwap(word, other) || lacksInside(word, other));
  // "contract" is no slip of "contact": a letter too many is one that stands there twice.
  if (slips === 1 && word.length < TWO_WRONG && word.slice(1) !== other && editOf(word, other) === 'added')
    return false;
  const sameStart =
    word.charAt(0) === other.charAt(0) ||
    (word.charAt(0) === other.charAt(1) && word.charAt(1) === other.charAt(0));
  return sameStart || (slips === 1 && word.length >= 7);
}

export const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

const lacksInside = (word: string, other: string): boolean =>
  other.length > word.length && word.charAt(0) === other.charAt(0) && word.at(-1) === other.at(-1);
