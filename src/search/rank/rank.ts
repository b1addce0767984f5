import { countBits, lowestBit, weightOf } from '../engine/bits.ts';
import { QUALITY } from '../mean/forms.ts';
import type { Term } from '../mean/terms.ts';
import type { Occurrences } from '../verify/scan.ts';

/**
 * How clauses are ranked, the same for every engine. The score is the sum of:
 *  - 1.00 x how well the words answer: per word the best of its own words (1 as written, .95 folded, .85 stem,
 *    .8 other spelling, .6 corrected), of headings (x .65) and of lead-ins above (x .45), rare words weighing more;
 *  - 0.30 x how close together they stand: 1 for the words of the query in a row, less the further apart, by
 *    the weight of those that do;
 *  - 0.05 x shortness; 0.04 x how often they stand there, 0.12 where they are other names of a thing.
 */
const CLOSE = 0.3;
const SHORT = 0.05;
const OFTEN = 0.04;
/** The same of names of one thing: a clause that has several is about it. */
const OFTEN_NAMED = 0.12;
/** Function words only decide between clauses that are equal in the rest. */
const FUNCTION_WEIGHT = 0.03;
/** Words in another order than asked for are not quite a phrase. */
const OTHER_ORDER = 0.85;

/**
 * Where a clause need not have all words, those that name a thing tell most of what is sought, and its other names as
 * much as its own: "open" says less of what to look for than "embassies".
 */
const NAMING = 1.5;
const OTHERWISE_NAMED = 1.6;

/** Whether clauses are put in order that have all words of a query, or some of them. */
export type Ranked = 'all' | 'some';

/** Scores clauses for one query; keeps its arrays between them, since there may be thousands. */
export class Ranker {
  private readonly terms: readonly Term[];
  private readonly weights: Float64Array;
  private readonly weightOfAll: number;
  private readonly best: Float64Array;
  private readonly counts: Int32Array;
  private readonly contentBits: number;
  /** What other names of a thing are worth, of what they are as words. */
  private readonly ofNames: number;
  private readonly contentWeight: number;
  private readonly window: Window;

  constructor(terms: readonly Term[], ranked: Ranked = 'all') {
    this.terms = terms;
    this.ofNames = ranked === 'all' ? 1 : OTHERWISE_NAMED;
    this.weights = Float64Array.from(terms, ({ isFunction, weight, isNaming }) => {
      const naming = ranked === 'some' && isNaming ? NAMING : 1;
      return weight * (isFunction ? FUNCTION_WEIGHT : naming);
    });
    this.weightOfAll = this.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.best = new Float64Array(terms.length);
    this.counts = new Int32Array(terms.length);
    this.contentBits = terms.reduce(
      (bits, { isFunction }, term) => (isFunction ? bits : bits | (1 << term)),
      0,
    );
    this.contentWeight = weightOf(this.contentBits, this.weights) || 1;
    this.window = new Window(terms.length);
  }

  /** Scores a clause of `length` words; 0 where no words are asked for. `context` holds the worth of each term above it. */
  score(occurrences: Occurrences, context: Float64Array, length: number): number {
    if (this.terms.length === 0) return 0;
    const { best, counts, weights } = this;
    best.fill(0);
    counts.fill(0);
    let own = 0;
    for (let seen = 0; seen < occurrences.count; seen += 1) {
      const term = occurrences.term[seen] ?? 0;
      const quality = occurrences.quality[seen] ?? 0;
      const isOwn = quality > QUALITY.concept;
      best[term] = Math.max(best[term] ?? 0, isOwn ? quality : quality * this.ofNames);
      if (isOwn) own |= 1 << term;
      counts[term] = (counts[term] ?? 0) + 1;
    }
    let worth = 0;
    let often = 0;
    for (let term = 0; term < best.length; term += 1) {
      const inOwn = best[term] ?? 0;
      const weight = weights[term] ?? 0;
      worth += weight * Math.max(inOwn, context[term] ?? 0);
      const worthOften = (own & (1 << term)) !== 0 ? OFTEN : OFTEN_NAMED;
      if (inOwn > 0) often += worthOften * weight * Math.min(1, ((counts[term] ?? 0) - 1) / 3);
    }
    const near = CLOSE * this.closeness(occurrences, own & this.contentBits);
    return (worth + often) / this.weightOfAll + near + SHORT / (1 + length / 60);
  }

  /** 0 to 1: how near each other the content words in `bits` stand at their nearest, and in which order. */
  private closeness(occurrences: Occurrences, bits: number): number {
    const different = countBits(bits);
    if (different < 2) return 0;
    const first = this.terms[lowestBit(bits)]?.place ?? 0;
    const last = this.terms[31 - Math.clz32(bits)]?.place ?? 0;
    this.window.find(occurrences, bits, different);
    const { width, inOrder } = this.window;
    const near = Math.min(1, (last - first + 1) / width) * (inOrder ? 1 : OTHER_ORDER);
    return (near * weightOf(bits, this.weights)) / this.contentWeight;
  }
}

/** The shortest stretch of a clause that has several terms; of several, one in the order of the query. */
class Window {
  width = 0;
  inOrder = false;
  private readonly counts: Int32Array;
  /** Numbers of the occurrences that are looked at. */
  private places = new Int32Array(256);

  constructor(terms: number) {
    this.counts = new Int32Array(terms);
  }

  /** `different` is the number of terms in `bits`, all of which are among the occurrences. */
  find(occurrences: Occurrences, bits: number, different: number): void {
    const { counts } = this;
    const many = this.gather(occurrences, bits);
    counts.fill(0);
    this.width = Number.POSITIVE_INFINITY;
    this.inOrder = false;
    let inside = 0;
    let from = 0;
    for (let to = 0; to < many; to += 1) {
      const term = occurrences.term[this.places[to] ?? 0] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
      if (counts[term] === 1) inside += 1;
      while (inside === different) {
        this.consider(occurrences, from, to);
        const left = occurrences.term[this.places[from] ?? 0] ?? 0;
        counts[left] = (counts[left] ?? 0) - 1;
        if (counts[left] === 0) inside -= 1;
        from += 1;
      }
    }
  }

  private gather(occurrences: Occurrences, bits: number): number {
    if (this.places.length < occurrences.count) this.places = new Int32Array(occurrences.count * 2);
    let many = 0;
    for (let seen = 0; seen < occurrences.count; seen += 1) {
      if ((bits & (1 << (occurrences.term[seen] ?? 0))) === 0) continue;
      // Another name of a thing stands for several words at once: it says nothing of their nearness.
      if ((occurrences.quality[seen] ?? 0) <= QUALITY.concept) continue;
      this.places[many] = seen;
      many += 1;
    }
    return many;
  }

  private consider({ at, term }: Occurrences, from: number, to: number): void {
    const { places } = this;
    const stretch = (at[places[to] ?? 0] ?? 0) - (at[places[from] ?? 0] ?? 0) + 1;
    if (stretch > this.width || (stretch === this.width && this.inOrder)) return;
    this.width = stretch;
    this.inOrder = true;
    for (let next = from + 1; next <= to; next += 1)
      if ((term[places[next - 1] ?? 0] ?? 0) > (term[places[next] ?? 0] ?? 0)) this.inOrder = false;
  }
}
