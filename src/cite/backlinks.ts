import { walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { fileUnder } from '../model/groups.ts';
import type { NameIndex } from './find/names.ts';
import { type Library, type Place, permalinkOf } from './library.ts';
import { findClauseReferences } from './references.ts';

/** A clause that refers to another, with where in its words it does. */
export interface Backlink {
  readonly from: Place & { readonly eId: EId };
  readonly start: number;
  readonly end: number;
}

/** By the permalink of what is cited, a clause or a Work. */
export type Backlinks = ReadonlyMap<string, readonly Backlink[]>;

/**
 * Which clauses refer to each Work and each clause, by permalink. A reference to a clause counts for the clause, and
 * for its Work unless it comes from the same Work; "this Agreement" counts for nothing. Whether Works refer to each
 * other in circles makes no difference. Pauses after each clause, so that whoever gathers many can do other work in
 * between.
 */
export function* gatherBacklinks(library: Library, names: NameIndex): Generator<void, Backlinks> {
  const links = new Map<string, Backlink[]>();
  for (const home of library.values()) {
    for (const text of home.texts) {
      for (const clause of walk(text.clauses())) {
        const { eId } = clause;
        for (const { start, end, targets } of findClauseReferences(names, { library, home, text, clause })) {
          const link: Backlink = { from: { work: home.work.id, key: text.key, eId }, start, end };
          for (const permalink of permalinksOf(targets, home.work.id)) fileUnder(links, permalink, link);
        }
        yield;
      }
    }
  }
  return links;
}

function permalinksOf(targets: readonly Place[], home: string): ReadonlySet<string> {
  return new Set(
    targets.flatMap((place) => [
      ...(place.work === home && place.eId === null ? [] : [permalinkOf(place)]),
      ...(place.work === home ? [] : [permalinkOf({ work: place.work, key: null, eId: null })]),
    ]),
  );
}
