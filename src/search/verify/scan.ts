import { lowestBit } from '../engine/bits.ts';
import type { Rows, SearchIndex } from '../engine/port.ts';
import type { Run } from '../mean/compounds.ts';
import type { Term } from '../mean/terms.ts';

/**
 * Words of a clause that answer to terms, in order: place in the row, number of the term, worth, and how many words
 * before it belong to it.
 */
export class Occurrences {
  count = 0;
  /** Terms that are seen, bit by bit. */
  bits = 0;
  at = new Int32Array(256);
  term = new Uint8Array(256);
  quality = new Float64Array(256);
  before = new Uint8Array(256);

  clear(): void {
    this.count = 0;
    this.bits = 0;
  }

  add(at: number, term: number, quality: number, before = 0): void {
    if (this.count === this.at.length) this.grow();
    this.at[this.count] = at;
    this.term[this.count] = term;
    this.quality[this.count] = quality;
    this.before[this.count] = before;
    this.count += 1;
    this.bits |= 1 << term;
  }

  private grow(): void {
    const [at, term, quality, before] = [
      new Int32Array(this.count * 2),
      new Uint8Array(this.count * 2),
      new Float64Array(this.count * 2),
      new Uint8Array(this.count * 2),
    ];
    at.set(this.at);
    term.set(this.term);
    quality.set(this.quality);
    before.set(this.before);
    this.at = at;
    this.term = term;
    this.quality = quality;
    this.before = before;
  }
}

/** What lies above a clause, and its own heading, are worth less than its own words. */
const HEADING = 0.65;
const LEAD_IN = 0.45;

/** Clauses whose loans are kept: more than lie around one another, or around neighbours. */
const LENDERS = 64;

/** Surfaces that a term lists, at most. */
const surfacesIn = ({ surfaces, runs }: Term): number =>
  runs.reduce((sum, { words }) => sum + (words.at(-1)?.size ?? 0), surfaces.size);

/** Looks for the terms of one query in rows of words. Loops over arrays without closures: it sees every candidate. */
export class Scanner {
  readonly terms: readonly Term[];
  private readonly parentOf: Int32Array;
  private readonly rows: Rows;
  /** Of each surface its place in what follows, 0 where no term has it: most have none, and a table of places is small. */
  private readonly listed: Uint16Array | Uint32Array;
  /** Which terms a surface may answer to, bit by bit, and what it is worth in the first of them. */
  private readonly bits: Int32Array;
  private readonly worth: Float64Array;
  /** Which terms have a run that ends with the surface. */
  private readonly runBits: Int32Array;
  /** What the clauses lend that were asked last: candidates come as they stand in the archive. */
  private readonly lenders = new Int32Array(LENDERS).fill(-1);
  private readonly lent: Float64Array[] = [];
  private readonly nothing: Float64Array;
  /** Surfaces that are listed. */
  private many = 0;
  private readonly seen = new Occurrences();
  private readonly around = new Occurrences();

  constructor({ rows, documents, lexicon }: SearchIndex, terms: readonly Term[]) {
    this.rows = rows;
    this.parentOf = documents.parentOf;
    this.terms = terms;
    this.nothing = new Float64Array(terms.length);
    const most = terms.reduce((sum, term) => sum + surfacesIn(term), 1);
    const surfaces = lexicon.data.surfaces.length;
    this.listed = most <= 0xffff ? new Uint16Array(surfaces) : new Uint32Array(surfaces);
    this.bits = new Int32Array(most);
    this.worth = new Float64Array(most);
    this.runBits = new Int32Array(most);
    for (const [number, term] of terms.entries()) this.note(number, term);
  }

  private note(number: number, { surfaces, runs }: Term): void {
    for (const [surface, quality] of surfaces) {
      const at = this.list(surface);
      if (this.bits[at] === 0) this.worth[at] = quality;
      this.bits[at] = (this.bits[at] ?? 0) | (1 << number);
    }
    for (const { words } of runs) {
      for (const surface of words.at(-1) ?? []) {
        const at = this.list(surface);
        this.runBits[at] = (this.runBits[at] ?? 0) | (1 << number);
      }
    }
  }

  /** The place of a surface, given where it has none. */
  private list(surface: number): number {
    const known = this.listed[surface] ?? 0;
    if (known !== 0) return known;
    this.many += 1;
    this.listed[surface] = this.many;
    return this.many;
  }

  /** Everything in the clause's own words that answers to a term. The same object is filled again by the next call. */
  look(clause: number): Occurrences {
    return this.scan(clause * 2 + 1, this.seen);
  }

  /**
   * Places of the words that answer to a term, from the first to the last of each run. "The" and "of" only where they
   * stand beside another word that was found, or alone answer.
   */
  spansIn(clause: number): readonly (readonly [number, number])[] {
    const { at, before, term, count } = this.look(clause);
    const spans: (readonly [number, number])[] = [];
    for (let seen = 0; seen < count; seen += 1) {
      const place = at[seen] ?? 0;
      spans.push([place - (before[seen] ?? 0), place]);
    }
    const isFunction = spans.map((_, seen) => this.terms[term[seen] ?? 0]?.isFunction ?? false);
    const beside = new Set(
      spans.flatMap(([first, last], seen) => (isFunction[seen] ? [] : [first - 1, first, last, last + 1])),
    );
    return beside.size === 0
      ? spans
      : spans.filter(([first, last], seen) => !isFunction[seen] || beside.has(first) || beside.has(last));
  }

  /** Best worth of each term in the clause's label and heading and in all that lies above it. */
  context(clause: number): Float64Array {
    const parent = this.parentOf[clause] ?? -1;
    const around = parent < 0 ? this.nothing : this.inside(parent);
    return this.raised(around, clause * 2, HEADING);
  }

  /** What a clause lends to those below it; worked out once for all of them. */
  private inside(clause: number): Float64Array {
    const at = clause % LENDERS;
    const known = this.lenders[at] === clause ? this.lent[at] : undefined;
    if (known !== undefined) return known;
    const inside = this.raised(this.context(clause), clause * 2 + 1, LEAD_IN);
    this.lenders[at] = clause;
    this.lent[at] = inside;
    return inside;
  }

  private raised(around: Float64Array, row: number, place: number): Float64Array {
    const { starts } = this.rows;
    if (starts[row] === starts[row + 1]) return around;
    const { count, term, quality } = this.scan(row, this.around);
    let best = around;
    for (let seen = 0; seen < count; seen += 1) {
      const number = term[seen] ?? 0;
      const worth = (quality[seen] ?? 0) * place;
      if (worth <= (best[number] ?? 0)) continue;
      if (best === around) best = around.slice();
      best[number] = worth;
    }
    return best;
  }

  private scan(row: number, into: Occurrences): Occurrences {
    const { words, starts } = this.rows;
    const first = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const { listed } = this;
    into.clear();
    for (let at = first; at < end; at += 1) {
      const surface = words[at] ?? 0;
      const place = listed[surface] ?? 0;
      if (place === 0) continue;
      const bits = this.bits[place] ?? 0;
      if (bits !== 0) this.see(bits, surface, this.worth[place] ?? 0, at - first, into);
      const runs = this.runBits[place] ?? 0;
      if (runs !== 0 && at > first) this.seeRuns(runs, at, first, into);
    }
    return into;
  }

  private see(bits: number, surface: number, worth: number, at: number, into: Occurrences): void {
    into.add(at, lowestBit(bits), worth);
    for (let rest = bits & (bits - 1); rest !== 0; rest &= rest - 1) {
      const number = lowestBit(rest);
      into.add(at, number, this.terms[number]?.surfaces.get(surface) ?? 0);
    }
  }

  private seeRuns(bits: number, at: number, first: number, into: Occurrences): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) {
      const number = lowestBit(rest);
      const run = this.bestRun(this.terms[number]?.runs ?? [], at, first);
      if (run !== null) into.add(at - first, number, run.quality, run.words.length - 1);
    }
  }

  /** The run of most worth that ends at a place, in a row that begins at `first`. */
  private bestRun(runs: readonly Run[], at: number, first: number): Run | null {
    let best: Run | null = null;
    for (const run of runs)
      if ((best === null || run.quality > best.quality) && this.endsAt(run, at, first)) best = run;
    return best;
  }

  private endsAt({ words }: Run, at: number, first: number): boolean {
    const start = at - words.length + 1;
    if (start < first) return false;
    for (let place = words.length - 1; place >= 0; place -= 1)
      if (words[place]?.has(this.rows.words[start + place] ?? -1) !== true) return false;
    return true;
  }
}
