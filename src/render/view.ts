import { onceFor } from '../kept.ts';
import type { Address, ExpressionAddress } from '../model/address.ts';
import type { Level, ResolvedAttestation } from '../model/attestation.ts';
import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { type ExpressionKey, type FrontMatter, formatKey } from '../model/expression.ts';
import type { Work } from '../model/work.ts';

/** Hashes of one clause, bare hex. `c1` is `gap` where its words are not held, null where it has none. */
interface ClauseHashes {
  readonly c1: string | 'gap' | null;
  readonly t1: string;
}

/** One edition of a text as renderers need it: facts, words, and what is known of each clause. */
export interface TextView {
  readonly work: Work;
  readonly key: ExpressionKey;
  readonly edition: number;
  /** Whether the address pins the edition. */
  readonly pinned: boolean;
  readonly front: FrontMatter;
  readonly t1: string;
  readonly titleLevel: Level;
  /** Whether these are other words than were published under this name: not to be cited. */
  readonly altered: boolean;
  readonly clauses: readonly Clause[];
  readonly sources: readonly ResolvedAttestation[];
  levelOf(eId: EId): Level | null;
  hashesOf(eId: EId): ClauseHashes | null;
}

/** Turns addresses into links: relative for a mirror, absolute for exports. Given to every renderer. */
export type Href = (address: Address) => string;

/** With the edition only where the reader's address named one: links stay on what he reads. */
export const expressionOf = ({ key, edition, pinned }: TextView): ExpressionAddress => ({
  ...key,
  edition: pinned ? edition : null,
});

/** The address of a clause, or of the whole text, in one format. */
export const addressIn = (
  view: TextView,
  clause: EId | null,
  format: Address['format'] = 'html',
): Address => ({
  work: view.work.id,
  expression: expressionOf(view),
  clause,
  to: null,
  format,
});

/** `eng@2025-08-08`, without edition. */
export const keyOf = ({ key }: TextView): string => formatKey(key);

/** Clauses that lie around the one with this eId, outermost first, itself last; empty where there is none. */
export function pathTo(clauses: readonly Clause[], eId: EId): readonly Clause[] {
  const path: Clause[] = [];
  const places = placesOf(clauses);
  for (let place = places.get(eId); place !== undefined; place = places.get(place.around ?? ''))
    path.unshift(place.clause);
  return path;
}

interface Place {
  readonly clause: Clause;
  /** EId of the clause around; null for an outermost one. */
  readonly around: EId | null;
}

/** Kept as long as the text: a page asks for the path of each of its clauses. */
const placesOf = onceFor((clauses: readonly Clause[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  const add = (siblings: readonly Clause[], around: EId | null): void => {
    for (const clause of siblings) {
      places.set(clause.eId, { clause, around });
      add(clause.children, clause.eId);
    }
  };
  add(clauses, null);
  return places;
});
