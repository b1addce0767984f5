import type { Laying } from './lay.ts';
import { isOneSpelling } from './spelling.ts';
import type { Stretch } from './stretch.ts';
import type { QuotedWord } from './words.ts';

/** How a section follows the one before: it goes on, after words that are marked as left out, or it is of another place. */
export type Joint = 'goes-on' | 'omits' | 'jumps';

/** Words of a quotation, half-open, and the words of one clause they are laid beside, from the first to the last. */
export interface Section {
  readonly joint: Joint;
  readonly clause: number;
  readonly from: number;
  readonly to: number;
  /** Places among the clause's own words. */
  readonly first: number;
  readonly last: number;
  /** Words of the texts that are left out without a mark between the section before and this one. */
  readonly leftBefore: number;
}

/** A laying while it is read; words that prove to be the same are marked as such. */
export interface Reading {
  readonly quoted: readonly QuotedWord[];
  readonly laying: Laying;
  readonly stretch: Stretch;
  readonly foldAt: (id: number) => string;
  readonly isSame: boolean[];
}

/** Words of the quotation, half-open, that nothing was found for. */
export function unmatched({ isSame }: Reading, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let word = from; word < to; word += 1) if (isSame[word] === false) found.push(word);
  return found;
}

export function isSpelledSo(reading: Reading, words: readonly number[], places: readonly number[]): boolean {
  const { quoted, stretch, foldAt, isSame } = reading;
  const some = words.map((word) => quoted[word]?.fold ?? '');
  const others = places.map((at) => foldAt(stretch.ids[at] ?? -1));
  if (!isOneSpelling(some, others)) return false;
  for (const word of words) isSame[word] = true;
  return true;
}
