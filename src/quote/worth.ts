import type { Documents } from '../search/engine/documents.ts';

/** What it tells of a clause that it has something which so many clauses have: the rarer, the more. */
export const worthOf = ({ withWords }: Pick<Documents, 'withWords'>, count: number): number =>
  Math.log(1 + withWords / (1 + count));
