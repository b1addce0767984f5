import type { Documents } from '../engine/documents.ts';

/**
 * Clauses that answer a query, as columns: a common word has thousands. `fails` are the facets whose filter shuts the
 * clause out, bit by bit: 0 for a hit, one bit for what that facet alone counts.
 */
export class Matches {
  size = 0;
  readonly clauses: Uint32Array;
  readonly scores: Float64Array;
  readonly fails: Int32Array;

  /** Room for `most` matches: columns that grow cost more than columns that stay half empty. */
  constructor(most: number) {
    this.clauses = new Uint32Array(most);
    this.scores = new Float64Array(most);
    this.fails = new Int32Array(most);
  }

  add(clause: number, score: number, fails: number): void {
    this.clauses[this.size] = clause;
    this.scores[this.size] = score;
    this.fails[this.size] = fails;
    this.size += 1;
  }

  clauseAt(place: number): number {
    return this.clauses[place] ?? 0;
  }

  scoreAt(place: number): number {
    return this.scores[place] ?? 0;
  }

  failsAt(place: number): number {
    return this.fails[place] ?? 0;
  }

  hasHits(): boolean {
    return this.fails.subarray(0, this.size).includes(0);
  }

  /** The matches at some of the places. */
  at(places: readonly number[]): Matches {
    const picked = new Matches(places.length);
    for (const place of places) picked.add(this.clauseAt(place), this.scoreAt(place), this.failsAt(place));
    return picked;
  }

  /** The hits with the highest scores, best first; of equal ones the first. */
  best(count: number): Matches {
    const hits = this.placesWhere((place) => this.failsAt(place) === 0);
    return this.at(firstOf(hits, this.scores, count, (a, b) => a - b));
  }

  placesWhere(test: (place: number) => boolean): number[] {
    const places: number[] = [];
    for (let place = 0; place < this.size; place += 1) if (test(place)) places.push(place);
    return places;
  }
}

/** How many hits with different words there are, counted as far as `most`. */
export function differentHits({ sameAs }: Documents, matches: Matches, most = Infinity): number {
  const different = new Set<number>();
  for (let place = 0; place < matches.size && different.size < most; place += 1)
    if (matches.failsAt(place) === 0) different.add(sameAs[matches.clauseAt(place)] ?? -1);
  return different.size;
}

/** More than so many are sorted whole. */
const FEW = 1000;

/**
 * The first `count` places by worth, highest first, then by `compare`. Of thousands the few that are shown are kept in
 * order while the others are passed over, most by one look at their worth.
 */
export function firstOf(
  places: readonly number[],
  worth: Float64Array,
  count: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  if (count > FEW)
    return [...places].sort((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || compare(a, b)).slice(0, count);
  const comesBefore = (a: number, b: number): boolean => {
    const own = worth[a] ?? 0;
    const other = worth[b] ?? 0;
    return own === other ? compare(a, b) <= 0 : own > other;
  };
  const first = new Int32Array(Math.min(count, places.length));
  let size = 0;
  for (const place of places) {
    if (size === first.length) {
      if (size === 0 || comesBefore(first[size - 1] ?? 0, place)) continue;
      size -= 1;
    }
    let at = size;
    while (at > 0 && !comesBefore(first[at - 1] ?? 0, place)) at -= 1;
    first.copyWithin(at + 1, at, size);
    first[at] = place;
    size += 1;
  }
  return Array.from(first);
}
