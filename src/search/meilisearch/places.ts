import type { Documents } from '../engine/documents.ts';
import { editionTag } from './schema.ts';

/** Finds clauses by what Meilisearch calls them (`at`): the tag of their edition and their eId. */
export class Places {
  private readonly documents: Documents;
  /** Place in `documents.editions` by tag. */
  private readonly ordinals: ReadonlyMap<string, number>;

  constructor(documents: Documents) {
    this.documents = documents;
    this.ordinals = new Map(documents.editions.map(({ edition }, at) => [editionTag(edition.name), at]));
  }

  /** Number of the clause; -1 where the archive has none with words there, as happens while the index is older. */
  clauseAt(place: string): number {
    const { editions, hasWords } = this.documents;
    const of = editions[this.ordinals.get(place.slice(0, 8)) ?? -1];
    const position = of?.edition.index.positionOf(place.slice(9)) ?? -1;
    const clause = of === undefined || position < 0 ? -1 : of.first + position;
    return hasWords[clause] === 1 ? clause : -1;
  }

  /** Numbers of the clauses that are there, ascending. */
  clausesAt(places: readonly string[]): Uint32Array {
    const clauses = new Uint32Array(places.length);
    let count = 0;
    for (const place of places) {
      const clause = this.clauseAt(place);
      if (clause < 0) continue;
      clauses[count] = clause;
      count += 1;
    }
    return clauses.subarray(0, count).sort();
  }
}
