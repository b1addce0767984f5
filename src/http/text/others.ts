import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import type { Target } from '../../archive/resolution.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import { findClause, isHeld } from '../../model/clause.ts';

/** The same clause in another language or variant of the version. */
export interface OtherLanguage {
  readonly address: Address;
  readonly held: boolean;
}

/** Expressions of the same day, this one among them: the languages and variants of one version. */
export const sameVersion = (entry: WorkEntry, edition: Edition): readonly ExpressionEntry[] =>
  entry.expressions.filter(({ key }) => key.date === edition.key.date);

/** Where a clause (of a range, the first) stands in the other languages and variants; none for whole texts. */
export function otherLanguages(archive: Archive, address: Address, target: Target): readonly OtherLanguage[] {
  if (target.kind !== 'clauses') return [];
  const [{ eId }] = target.clauses;
  return sameVersion(target.entry, target.text.edition)
    .filter((other) => other !== target.expression)
    .map((other) => {
      const clause = findClause(archive.text(newestEdition(other)).clauses, eId);
      const held = clause !== null && isHeld(clause);
      return { address: { ...address, expression: { ...other.key, edition: null } }, held };
    });
}

/** Permalinks of the languages that hold a clause whose words are not held here; null where they are. */
export function heldIn(target: Target, others: readonly OtherLanguage[]): readonly string[] | null {
  if (target.kind !== 'clauses' || target.clauses.some(isHeld)) return null;
  return others
    .filter(({ held }) => held)
    .map(({ address }) => formatAddress({ ...address, format: 'html' }));
}
