import type { ClauseRef } from './archive.ts';
import type { ClauseIndex } from './clauseIndex.ts';

/** A clause and those below it, in reading order. */
export function placesBelow(index: ClauseIndex, position: number): readonly number[] {
  const inside = new Set([position]);
  for (let place = position + 1; place < index.size; place += 1) {
    if (!inside.has(index.parentAt(place))) break;
    inside.add(place);
  }
  return [...inside];
}

/** Whether two clauses have the same words, whatever their numbers; null where some of them are not held. */
export function haveSameWords(one: ClauseRef, other: ClauseRef): boolean | null {
  const [mine, theirs] = [hashesBelow(one), hashesBelow(other)];
  if (mine.includes('gap') || theirs.includes('gap')) return null;
  return mine.join() === theirs.join();
}

/** Of clauses with words, so that a clause that was split in two without a word more is still the same. */
const hashesBelow = ({ edition: { index }, position }: ClauseRef): readonly string[] =>
  placesBelow(index, position).flatMap((place) => index.c1At(place) ?? []);
