import type { Sighting } from './scan.ts';
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

/** Scores a clause of `length` words. `context` holds the worth of each slot above it. */
export function scoreClause(
  slots: readonly Slot[],
  sightings: readonly Sighting[],
  context: Float32Array,
  length: number,
): Found {
  const best = new Float32Array(slots.length);
  const counts = new Float32Array(slots.length);
  for (const { slot, quality } of sightings) {
    best[slot] = Math.max(best[slot] ?? 0, quality);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  let own = 0;
  let anywhere = 0;
  let worth = 0;
  let often = 0;
  let weights = 0;
  for (const [number, slot] of slots.entries()) {
    const weight = slot.isFunction ? slot.weight * FUNCTION_WEIGHT : slot.weight;
    const inOwn = best[number] ?? 0;
    const around = context[number] ?? 0;
    if (inOwn > 0) own |= 1 << number;
    if (inOwn > 0 || around > 0) anywhere |= 1 << number;
    weights += weight;
    worth += weight * Math.max(inOwn, around);
    often += weight * Math.min(1, ((counts[number] ?? 0) - 1) / 3) * (inOwn > 0 ? 1 : 0);
  }
  const share = weights === 0 ? 0 : 1 / weights;
  const score =
    worth * share + CLOSE * closeness(slots, sightings) + SHORT / (1 + length / 60) + OFTEN * often * share;
  return { own, anywhere, score };
}

/** 0 to 1: how near each other the content words stand at their nearest, and in which order. */
function closeness(slots: readonly Slot[], sightings: readonly Sighting[]): number {
  const content = sightings.filter(({ slot }) => slots[slot]?.isFunction === false);
  const wanted = new Set(content.map(({ slot }) => slot));
  const asked = slots.filter(({ isFunction }) => !isFunction).length;
  if (wanted.size < 2) return 0;
  const places = [...wanted].map((slot) => slots[slot]?.place ?? 0);
  const ideal = Math.max(...places) - Math.min(...places) + 1;
  const window = nearestWindow(content, wanted.size);
  const near = Math.min(1, ideal / window.width) * (window.inOrder ? 1 : OTHER_ORDER);
  return (near * wanted.size) / asked;
}

/** The shortest stretch that has `different` slots; of several, one in the order of the query. */
function nearestWindow(
  sightings: readonly Sighting[],
  different: number,
): { width: number; inOrder: boolean } {
  const counts = new Map<number, number>();
  let width = Number.POSITIVE_INFINITY;
  let inOrder = false;
  let from = 0;
  for (const [to, { slot, at }] of sightings.entries()) {
    counts.set(slot, (counts.get(slot) ?? 0) + 1);
    while (counts.size === different) {
      const first = sightings[from];
      if (first === undefined) break;
      const stretch = at - first.at + 1;
      const ordered = stretch <= width && isOrdered(sightings, from, to);
      if (stretch < width || (stretch === width && ordered)) inOrder = ordered;
      width = Math.min(width, stretch);
      const left = (counts.get(first.slot) ?? 0) - 1;
      if (left === 0) counts.delete(first.slot);
      else counts.set(first.slot, left);
      from += 1;
    }
  }
  return { width, inOrder };
}

function isOrdered(sightings: readonly Sighting[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1)
    if ((sightings[at - 1]?.slot ?? 0) > (sightings[at]?.slot ?? 0)) return false;
  return true;
}
