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

/** Looks for the terms of one query in rows of words. Loops over arrays without closures: it sees every candidate. */
export class Scanner {
  readonly terms: readonly Term[];
  private readonly parentOf: Int32Array;
  private readonly rows: Rows;
  /** Which terms a surface may answer to, bit by bit, and what it is worth in the first of them. */
  private readonly bits: Int32Array;
  private readonly worth: Float64Array;
  /** Which terms have a run that ends with the surface. */
  private readonly runBits: Int32Array;
  private readonly contexts = new Map<number, Float64Array>();
  private readonly nothing: Float64Array;
  private readonly seen = new Occurrences();
  private readonly around = new Occurrences();

  constructor({ rows, documents, lexicon }: SearchIndex, terms: readonly Term[]) {
    this.rows = rows;
    this.parentOf = documents.parentOf;
    this.terms = terms;
    this.nothing = new Float64Array(terms.length);
    const surfaces = lexicon.data.surfaces.length;
    this.bits = new Int32Array(surfaces);
    this.worth = new Float64Array(surfaces);
    this.runBits = new Int32Array(terms.some(({ runs }) => runs.length > 0) ? surfaces : 0);
    for (const [number, term] of terms.entries()) this.note(number, term);
  }

  private note(number: number, { surfaces, runs }: Term): void {
    for (const [surface, quality] of surfaces) {
      if (this.bits[surface] === 0) this.worth[surface] = quality;
      this.bits[surface] = (this.bits[surface] ?? 0) | (1 << number);
    }
    for (const { words } of runs)
      for (const surface of words.at(-1) ?? [])
        this.runBits[surface] = (this.runBits[surface] ?? 0) | (1 << number);
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
    const spans = Array.from(
      at.subarray(0, count),
      (place, seen) => [place - (before[seen] ?? 0), place] as const,
    );
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
    const known = this.contexts.get(clause);
    if (known !== undefined) return known;
    const inside = this.raised(this.context(clause), clause * 2 + 1, LEAD_IN);
    this.contexts.set(clause, inside);
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
      if (best === around) best = Float64Array.from(around);
      best[number] = worth;
    }
    return best;
  }

  private scan(row: number, into: Occurrences): Occurrences {
    const { words, starts } = this.rows;
    const first = starts[row] ?? 0;
    const end = starts[row + 1] ?? 0;
    const hasRuns = this.runBits.length > 0;
    into.clear();
    for (let at = first; at < end; at += 1) {
      const surface = words[at] ?? 0;
      const bits = this.bits[surface] ?? 0;
      if (bits !== 0) this.see(bits, surface, at - first, into);
      if (hasRuns && at > first) this.seeRuns(surface, at, first, into);
    }
    return into;
  }

  private see(bits: number, surface: number, at: number, into: Occurrences): void {
    into.add(at, lowestBit(bits), this.worth[surface] ?? 0);
    for (let rest = bits & (bits - 1); rest !== 0; rest &= rest - 1) {
      const number = lowestBit(rest);
      into.add(at, number, this.terms[number]?.surfaces.get(surface) ?? 0);
    }
  }

  private seeRuns(surface: number, at: number, first: number, into: Occurrences): void {
    for (let rest = this.runBits[surface] ?? 0; rest !== 0; rest &= rest - 1) {
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
