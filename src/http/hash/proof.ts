import type { Clause } from '../../model/clause.ts';
import { isHeld } from '../../model/clause.ts';
import type { TextView } from '../../render/view.ts';
import { PROOF_DIGITS } from './cited.ts';

/**
 * Digits that a link takes along to prove what was cited: of a clause with others below it, the hash of all of it,
 * else that of its words. Null where there are no published words to prove.
 */
export function proofOf(view: TextView, clauses: readonly Clause[]): string | null {
  const [only] = clauses;
  if (only === undefined || clauses.length > 1 || view.altered || !isHeld(only)) return null;
  const hashes = view.hashesOf(only.eId);
  const hash = only.children.length > 0 ? hashes?.t1 : hashes?.c1;
  return hash == null || hash === 'gap' ? null : hash.slice(0, PROOF_DIGITS);
}

/** The same with the name of the hash, `c1:` or `t1:`. */
export function namedProofOf(view: TextView, clauses: readonly Clause[]): string | null {
  const proof = proofOf(view, clauses);
  return proof === null ? null : `${(clauses[0]?.children.length ?? 0) > 0 ? 't1' : 'c1'}:${proof}`;
}
