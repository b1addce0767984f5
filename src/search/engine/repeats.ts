import { onceFor } from '../../kept.ts';
import type { Documents } from './documents.ts';

/** Clauses that stand more than once in one Work and language with the same words, by the first of them. */
export const repeatsOf = onceFor((documents: Documents): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const [clause, first] of documents.sameAs.entries()) {
    if (clause === first) continue;
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [first, clause]);
    else group.push(clause);
  }
  return groups;
});
