/**
 * Clauses that answer a query, as columns: a common word has thousands. `fails` are the facets whose filter shuts the
 * clause out, bit by bit: 0 for a hit, one bit for what that facet alone counts.
 */
export class Matches {
  size = 0;
  clauses = new Uint32Array(64);
  scores = new Float64Array(64);
  fails = new Int32Array(64);

  add(clause: number, score: number, fails: number): void {
    if (this.size === this.clauses.length) this.grow();
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
  at(places: Iterable<number>): Matches {
    const picked = new Matches();
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

  private grow(): void {
    this.clauses = longer(this.clauses, new Uint32Array(this.size * 4));
    this.scores = longer(this.scores, new Float64Array(this.size * 4));
    this.fails = longer(this.fails, new Int32Array(this.size * 4));
  }
}

/** The column at the start of a longer one. */
export function longer<T extends Uint32Array | Int32Array | Float64Array>(column: T, into: T): T {
  into.set(column);
  return into;
}

/**
 * The first `count` places by worth, highest first, then by `compare`. Plain numbers sort many times faster than
 * places do: they tell the least worth that is among the first.
 */
export function firstOf(
  places: readonly number[],
  worth: Float64Array,
  count: number,
  compare: (a: number, b: number) => number,
): readonly number[] {
  const worthOf = (place: number): number => worth[place] ?? 0;
  const sorted = Float64Array.from(places, worthOf).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  return places
    .filter((place) => worthOf(place) >= least)
    .sort((a, b) => worthOf(b) - worthOf(a) || compare(a, b))
    .slice(0, count);
}
