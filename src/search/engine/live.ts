import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { onceFor } from '../../kept.ts';
import type { Documents, IndexedEdition } from './documents.ts';

/** A clause to be shown, by where it stands in the archive as it is now. */
export interface Shown {
  readonly entry: WorkEntry;
  readonly edition: Edition;
  readonly position: number;
}

/** An indexed edition as the archive has it now. */
interface State {
  readonly entry: WorkEntry;
  readonly edition: Edition;
  /** No word of it changed since it was indexed. */
  readonly isSame: boolean;
}

/** What an archive has now of the clauses of an index, which may be older. */
export class LiveClauses {
  private readonly documents: Documents;
  /** By place in `documents.editions`; null where the edition is gone. */
  private readonly states: readonly (State | null)[];
  private readonly indexed = new Map<string, IndexedEdition>();
  /** Whether the archive has all editions as they were indexed. */
  private readonly areSame: boolean;

  constructor(documents: Documents, archive: Archive) {
    this.documents = documents;
    const now = new Map(
      [...archive.works.values()].flatMap((entry) =>
        entry.expressions.flatMap(({ editions }) =>
          editions.map((edition) => [edition.name, { entry, edition }] as const),
        ),
      ),
    );
    this.states = documents.editions.map(({ edition }) => {
      const found = now.get(edition.name);
      return found === undefined ? null : { ...found, isSame: found.edition.t1 === edition.t1 };
    });
    this.areSame = this.states.every((state) => state?.isSame === true);
    for (const one of documents.editions) this.indexed.set(one.edition.name, one);
  }

  /** Whether a clause is still there with the same words. */
  has(clause: number): boolean {
    if (this.areSame) return clause < this.documents.size;
    const state = this.stateOf(clause);
    return state !== null && (state.isSame || this.positionNow(state, clause) >= 0);
  }

  /** Where a clause stands now; null where it is gone or reads otherwise. */
  place(clause: number): Shown | null {
    const state = this.stateOf(clause);
    if (state === null) return null;
    const position = this.positionNow(state, clause);
    return position < 0 ? null : { entry: state.entry, edition: state.edition, position };
  }

  /** The number of a clause in the index; -1 where its edition is not indexed as it is now. */
  numberOf({ edition, position }: Pick<Shown, 'edition' | 'position'>): number {
    const indexed = this.indexed.get(edition.name);
    return indexed?.edition.t1 === edition.t1 ? indexed.first + position : -1;
  }

  private stateOf(clause: number): State | null {
    return this.states[this.documents.editionOf[clause] ?? -1] ?? null;
  }

  private positionNow({ edition, isSame }: State, clause: number): number {
    const of = this.documents.editions[this.documents.editionOf[clause] ?? -1];
    if (of === undefined) return -1;
    const position = clause - of.first;
    if (isSame) return position;
    const now = edition.index.positionOf(of.edition.index.eIdAt(position));
    return now >= 0 && edition.index.c1At(now) === of.edition.index.c1At(position) ? now : -1;
  }
}

const liveIn = onceFor((documents: Documents) =>
  onceFor((archive: Archive) => new LiveClauses(documents, archive)),
);

/** Compared once for an index and an archive. */
export const liveClauses = (documents: Documents, archive: Archive): LiveClauses =>
  liveIn(documents)(archive);
