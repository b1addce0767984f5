import type { Sightings } from './scan.ts';
import type { Slot } from './slots.ts';

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

/** What was found of a query in one clause. */
export interface Found {
  /** Slots found in the clause's own words, and there or in its context: bit by bit. */
  readonly own: number;
  readonly anywhere: number;
  readonly score: number;
}

/** Scores clauses for one query; keeps its arrays between them, since there may be thousands. */
export class Ranker {
  private readonly slots: readonly Slot[];
  private readonly weights: Float64Array;
  private readonly weightOfAll: number;
  private readonly best: Float64Array;
  private readonly counts: Int32Array;
  private readonly contentBits: number;
  private readonly asked: number;

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
  }

  /** Scores a clause of `length` words. `context` holds the worth of each slot above it. */
  score(sightings: Sightings, context: Float32Array, length: number): Found {
    const { best, counts, weights } = this;
    best.fill(0);
    counts.fill(0);
    for (let seen = 0; seen < sightings.count; seen += 1) {
      const slot = sightings.slot[seen] ?? 0;
      best[slot] = Math.max(best[slot] ?? 0, sightings.quality[seen] ?? 0);
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    let own = 0;
    let anywhere = 0;
    let worth = 0;
    let often = 0;
    for (let slot = 0; slot < best.length; slot += 1) {
      const inOwn = best[slot] ?? 0;
      const around = context[slot] ?? 0;
      const weight = weights[slot] ?? 0;
      if (inOwn > 0) own |= 1 << slot;
      if (inOwn > 0 || around > 0) anywhere |= 1 << slot;
      worth += weight * Math.max(inOwn, around);
      if (inOwn > 0) often += weight * Math.min(1, ((counts[slot] ?? 0) - 1) / 3);
    }
    const near = CLOSE * this.closeness(sightings, own & this.contentBits);
    const score = (worth + OFTEN * often) / this.weightOfAll + near + SHORT / (1 + length / 60);
    return { own, anywhere, score };
  }

  /** 0 to 1: how near each other the content words in `bits` stand at their nearest, and in which order. */
  private closeness(sightings: Sightings, bits: number): number {
    const different = countBits(bits);
    if (different < 2) return 0;
    const first = this.slots[lowestBit(bits)]?.place ?? 0;
    const last = this.slots[31 - Math.clz32(bits)]?.place ?? 0;
    const window = nearestWindow(sightings, bits, different);
    const near = Math.min(1, (last - first + 1) / window.width) * (window.inOrder ? 1 : OTHER_ORDER);
    return (near * different) / this.asked;
  }
}

const lowestBit = (bits: number): number => 31 - Math.clz32(bits & -bits);

export function countBits(bits: number): number {
  let ones = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) ones += 1;
  return ones;
}

/** The shortest stretch that has all slots of `bits`; of several, one in the order of the query. */
function nearestWindow(
  sightings: Sightings,
  bits: number,
  different: number,
): { width: number; inOrder: boolean } {
  const places = contentPlaces(sightings, bits);
  const counts = new Int32Array(32);
  let inside = 0;
  let width = Number.POSITIVE_INFINITY;
  let inOrder = false;
  let from = 0;
  for (let to = 0; to < places.length; to += 1) {
    const slot = sightings.slot[places[to] ?? 0] ?? 0;
    counts[slot] = (counts[slot] ?? 0) + 1;
    if (counts[slot] === 1) inside += 1;
    while (inside === different) {
      const stretch = (sightings.at[places[to] ?? 0] ?? 0) - (sightings.at[places[from] ?? 0] ?? 0) + 1;
      if (stretch < width || (stretch === width && !inOrder))
        inOrder = isOrdered(sightings, places, from, to);
      width = Math.min(width, stretch);
      const left = sightings.slot[places[from] ?? 0] ?? 0;
      counts[left] = (counts[left] ?? 0) - 1;
      if (counts[left] === 0) inside -= 1;
      from += 1;
    }
  }
  return { width, inOrder };
}

function contentPlaces(sightings: Sightings, bits: number): readonly number[] {
  const places: number[] = [];
  for (let seen = 0; seen < sightings.count; seen += 1) {
    if ((bits & (1 << (sightings.slot[seen] ?? 0))) !== 0) places.push(seen);
  }
  return places;
}

function isOrdered(sightings: Sightings, places: readonly number[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) {
    if ((sightings.slot[places[at - 1] ?? 0] ?? 0) > (sightings.slot[places[at] ?? 0] ?? 0)) return false;
  }
  return true;
}
