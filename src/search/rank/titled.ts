import type { SearchIndex } from '../engine/port.ts';
import type { Term } from '../mean/terms.ts';
import { inTitle } from '../mean/titles.ts';
import { maskOf } from './candidates.ts';

/** Terms that the titles and names of a clause's Work have, bit by bit; looked up once for each edition. */
export function titleBits(
  { documents: { editions, editionOf } }: SearchIndex,
  terms: readonly Term[],
): (clause: number) => number {
  const titles = terms.map((term) => ({ term, isIn: inTitle(term.meant ?? term.word) }));
  const byEdition = new Map<number, number>();
  return (clause) => {
    const ordinal = editionOf[clause] ?? -1;
    const kept = byEdition.get(ordinal);
    if (kept !== undefined) return kept;
    const entry = editions[ordinal]?.entry;
    const named = titles.filter(({ isIn }) => entry !== undefined && isIn(entry));
    const bits = maskOf(
      terms,
      named.map(({ term }) => term),
    );
    byEdition.set(ordinal, bits);
    return bits;
  };
}
