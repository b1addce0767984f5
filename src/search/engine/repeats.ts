import { onceFor } from '../../kept.ts';
import { fileUnder } from '../../model/groups.ts';
import type { Documents } from './documents.ts';

/** Clauses that stand more than once in one Work and language with the same words, by the first of them. */
export const repeatsOf = onceFor((documents: Documents): ReadonlyMap<number, readonly number[]> => {
  const groups = new Map<number, number[]>();
  for (const [clause, first] of documents.sameAs.entries()) {
    if (clause === first) continue;
    if (!groups.has(first)) groups.set(first, [first]);
    fileUnder(groups, first, clause);
  }
  return groups;
});
