import { onceFor } from '../../kept.ts';
import type { Documents } from '../engine/documents.ts';
import { FACET_NAMES, FACETS, type FacetName, facetBit, isOfClause } from '../engine/facet.ts';
import type { Groups } from '../rank/group.ts';
import type { SearchAnswer } from './answer.ts';

/**
 * How many hits have each value, most first. Each facet counts what its own filter shuts out too, so that a reader
 * sees what choosing another value would give. `pinned` are clauses that are hits beside the groups.
 */
export function countFacets(
  documents: Documents,
  groups: Groups,
  pinned: Iterable<number>,
): SearchAnswer['facets'] {
  const { matches } = groups;
  const common = new Counts(documents);
  for (const clause of pinned) common.add(clause);
  const others: number[] = [];
  for (const place of groups.firstsWhere(() => true)) {
    if (matches.failsAt(place) === 0) common.add(matches.clauseAt(place));
    else others.push(place);
  }
  return Object.fromEntries(
    FACET_NAMES.map((facet) => {
      const counts = others.length === 0 ? common : common.copy();
      const allowed = ~facetBit(facet);
      for (const head of others) {
        const place = groups.firstFrom(head, (one) => (matches.failsAt(one) & allowed) === 0);
        if (place >= 0) counts.add(matches.clauseAt(place));
      }
      return [facet, listValues(documents, facet, counts)];
    }),
  );
}

type FacetValues = NonNullable<SearchAnswer['facets'][FacetName]>;

/** Values that are listed of one facet. */
const MOST_VALUES = 100;

/** Hits by edition, and by the values that are clauses' own. */
class Counts {
  readonly editions: Uint32Array;
  private readonly own: ReadonlyMap<FacetName, ListCounts>;
  private readonly counters: readonly Counter[];
  private readonly documents: Documents;

  constructor(documents: Documents, from?: Counts) {
    this.documents = documents;
    this.editions = from?.editions.slice() ?? new Uint32Array(documents.editions.length);
    this.own = new Map(OF_CLAUSES.map(({ name }) => [name, new ListCounts(from?.own.get(name))]));
    this.counters = OF_CLAUSES.flatMap(({ name, valuesAt }) => {
      const counts = this.own.get(name);
      return counts === undefined ? [] : [{ counts, valuesAt }];
    });
  }

  copy(): Counts {
    return new Counts(this.documents, this);
  }

  add(clause: number): void {
    const edition = this.documents.editionOf[clause] ?? 0;
    this.editions[edition] = (this.editions[edition] ?? 0) + 1;
    for (const { counts, valuesAt } of this.counters) counts.add(valuesAt(this.documents, clause));
  }

  /** How many have each value of a facet that is clauses' own. */
  ownValues(facet: FacetName): ReadonlyMap<string, number> {
    return this.own.get(facet)?.byValue() ?? new Map();
  }
}

/** How many clauses have each list of values: clauses share their lists, and neighbours mostly have the same. */
class ListCounts {
  private readonly counts: Map<readonly string[], number>;
  private last: readonly string[] = [];
  private many = 0;

  constructor(from?: ListCounts) {
    from?.settle();
    this.counts = new Map(from?.counts);
  }

  add(list: readonly string[]): void {
    if (list !== this.last) {
      this.settle();
      this.last = list;
    }
    this.many += 1;
  }

  byValue(): ReadonlyMap<string, number> {
    this.settle();
    const values = new Map<string, number>();
    for (const [list, count] of this.counts)
      for (const value of list) values.set(value, (values.get(value) ?? 0) + count);
    return values;
  }

  private settle(): void {
    if (this.many > 0) this.counts.set(this.last, (this.counts.get(this.last) ?? 0) + this.many);
    this.many = 0;
  }
}

const OF_CLAUSES = FACET_NAMES.flatMap((name) => {
  const { ofClause } = FACETS[name];
  return ofClause === null ? [] : [{ name, valuesAt: ofClause.valuesAt }];
});

interface Counter {
  readonly counts: ListCounts;
  readonly valuesAt: (typeof OF_CLAUSES)[number]['valuesAt'];
}

function listValues(documents: Documents, facet: FacetName, counts: Counts): FacetValues {
  if (isOfClause(facet)) return inOrder(facet, [...counts.ownValues(facet)]);
  const { editions } = counts;
  const { values, valuesAt } = tableOf(documents, facet);
  const many = new Uint32Array(values.length);
  for (let ordinal = 0; ordinal < editions.length; ordinal += 1) {
    const count = editions[ordinal] ?? 0;
    if (count > 0) for (const value of valuesAt[ordinal] ?? []) many[value] = (many[value] ?? 0) + count;
  }
  return inOrder(
    facet,
    values.map((value, place) => [value, many[place] ?? 0]),
  );
}

/** Counts that an engine made by itself. */
export const listCounted = (
  counted: Readonly<Partial<Record<FacetName, ReadonlyMap<string, number>>>>,
): SearchAnswer['facets'] =>
  Object.fromEntries(FACET_NAMES.map((facet) => [facet, inOrder(facet, [...(counted[facet] ?? [])])]));

/** Makes the tables of all facets, one after the other. */
export function* tableFacets(documents: Documents): Generator<void, void> {
  for (const facet of FACET_NAMES) {
    if (!isOfClause(facet)) tableOf(documents, facet);
    yield;
  }
}

/** The values of one facet in an archive. */
interface FacetTable {
  readonly values: readonly string[];
  /** Places in `values` that each edition has. */
  readonly valuesAt: readonly (readonly number[])[];
}

const tablesOf = onceFor((_: Documents) => new Map<FacetName, FacetTable>());

function tableOf(documents: Documents, facet: FacetName): FacetTable {
  const kept = tablesOf(documents);
  const known = kept.get(facet);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  const valuesAt = documents.editions.map((edition) =>
    FACETS[facet].valuesOf(edition).map((value) => {
      const place = places.get(value) ?? places.size;
      places.set(value, place);
      return place;
    }),
  );
  const table = { values: [...places.keys()], valuesAt };
  kept.set(facet, table);
  return table;
}

function inOrder(facet: FacetName, counts: readonly (readonly [string, number])[]): FacetValues {
  const { isByName } = FACETS[facet];
  return counts
    .filter(([, count]) => count > 0)
    .sort(([a, many], [b, more]) => (isByName ? 0 : more - many) || (a < b ? -1 : 1))
    .slice(0, MOST_VALUES)
    .map(([value, count]) => ({ value, count }));
}
