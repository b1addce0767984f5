import { countBits, lowestBit } from '../engine/bits.ts';
import type { Slot } from '../mean/slots.ts';
import type { Sightings } from '../verify/scan.ts';

/**
 * How clauses are ranked, the same for every engine. The score is the sum of:
 *  - 1.00 x how well the words answer: per word the best of its own words (1 as written, .95 folded, .85 stem,
 *    .8 other spelling, .6 corrected), of headings (x .65) and of lead-ins above (x .45), rare words weighing more;
 *  - 0.30 x how close together they stand: 1 for the words of the query in a row, less the further apart;
 *  - 0.05 x shortness; 0.04 x how often they stand there.
 */
const CLOSE = 0.3;
const SHORT = 0.05;
const OFTEN = 0.04;
/** Function words only decide between clauses that are equal in the rest. */
const FUNCTION_WEIGHT = 0.1;
/** Words in another order than asked for are not quite a phrase. */
const OTHER_ORDER = 0.85;

/** Scores clauses for one query; keeps its arrays between them, since there may be thousands. */
export class Ranker {
  private readonly slots: readonly Slot[];
  private readonly weights: Float64Array;
  private readonly weightOfAll: number;
  private readonly best: Float64Array;
  private readonly counts: Int32Array;
  private readonly contentBits: number;
  private readonly asked: number;
  private readonly window: Window;

  constructor(slots: readonly Slot[]) {
    this.slots = slots;
    this.weights = Float64Array.from(
      slots,
      ({ isFunction, weight }) => weight * (isFunction ? FUNCTION_WEIGHT : 1),
    );
    this.weightOfAll = this.weights.reduce((sum, weight) => sum + weight, 0) || 1;
    this.best = new Float64Array(slots.length);
    this.counts = new Int32Array(slots.length);
    this.contentBits = slots.reduce(
      (bits, { isFunction }, slot) => (isFunction ? bits : bits | (1 << slot)),
      0,
    );
    this.asked = Math.max(1, slots.filter(({ isFunction }) => !isFunction).length);
    this.window = new Window(slots.length);
  }

  /** Scores a clause of `length` words. `context` holds the worth of each slot above it. */
  score(sightings: Sightings, context: Float64Array, length: number): number {
    const { best, counts, weights } = this;
    best.fill(0);
    counts.fill(0);
    for (let seen = 0; seen < sightings.count; seen += 1) {
      const slot = sightings.slot[seen] ?? 0;
      best[slot] = Math.max(best[slot] ?? 0, sightings.quality[seen] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    let worth = 0;
    let often = 0;
    for (let slot = 0; slot < best.length; slot += 1) {
      const inOwn = best[slot] ?? 0;
      const weight = weights[slot] ?? 0;
      worth += weight * Math.max(inOwn, context[slot] ?? 0);
      if (inOwn > 0) often += weight * Math.min(1, ((counts[slot] ?? 0) - 1) / 3);
    }
    const near = CLOSE * this.closeness(sightings, sightings.bits & this.contentBits);
    return (worth + OFTEN * often) / this.weightOfAll + near + SHORT / (1 + length / 60);
  }

  /** 0 to 1: how near each other the content words in `bits` stand at their nearest, and in which order. */
  private closeness(sightings: Sightings, bits: number): number {
    const different = countBits(bits);
    if (different < 2) return 0;
    const first = this.slots[lowestBit(bits)]?.place ?? 0;
    const last = this.slots[31 - Math.clz32(bits)]?.place ?? 0;
    this.window.find(sightings, bits, different);
    const { width, inOrder } = this.window;
    const near = Math.min(1, (last - first + 1) / width) * (inOrder ? 1 : OTHER_ORDER);
    return (near * different) / this.asked;
  }
}

/** The shortest stretch of a clause that has several slots; of several, one in the order of the query. */
class Window {
  width = 0;
  inOrder = false;
  private readonly counts: Int32Array;
  /** Numbers of the sightings that are looked at. */
  private places = new Int32Array(256);

  constructor(slots: number) {
    this.counts = new Int32Array(slots);
  }

  /** `different` is the number of slots in `bits`, all of which are among the sightings. */
  find(sightings: Sightings, bits: number, different: number): void {
    const { counts } = this;
    const many = this.gather(sightings, bits);
    counts.fill(0);
    this.width = Number.POSITIVE_INFINITY;
    this.inOrder = false;
    let inside = 0;
    let from = 0;
    for (let to = 0; to < many; to += 1) {
      const slot = sightings.slot[this.places[to] ?? 0] ?? 0;
      counts[slot] = (counts[slot] ?? 0) + 1;
      if (counts[slot] === 1) inside += 1;
      while (inside === different) {
        this.consider(sightings, from, to);
        const left = sightings.slot[this.places[from] ?? 0] ?? 0;
        counts[left] = (counts[left] ?? 0) - 1;
        if (counts[left] === 0) inside -= 1;
        from += 1;
      }
    }
  }

  private gather(sightings: Sightings, bits: number): number {
    if (this.places.length < sightings.count) this.places = new Int32Array(sightings.count * 2);
    let many = 0;
    for (let seen = 0; seen < sightings.count; seen += 1) {
      if ((bits & (1 << (sightings.slot[seen] ?? 0))) === 0) continue;
      this.places[many] = seen;
      many += 1;
    }
    return many;
  }

  private consider({ at, slot }: Sightings, from: number, to: number): void {
    const { places } = this;
    const stretch = (at[places[to] ?? 0] ?? 0) - (at[places[from] ?? 0] ?? 0) + 1;
    if (stretch > this.width || (stretch === this.width && this.inOrder)) return;
    this.width = stretch;
    this.inOrder = true;
    for (let next = from + 1; next <= to; next += 1)
      if ((slot[places[next - 1] ?? 0] ?? 0) > (slot[places[next] ?? 0] ?? 0)) this.inOrder = false;
  }
}
