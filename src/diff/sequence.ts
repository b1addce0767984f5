import { type Budget, unbounded } from '../model/budget.ts';

/** Edits up to which the shortest script is looked for; beyond, anchors cut the sequences first. */
const MAX_EDITS = 800;

/**
 * Longest common subsequence of two sequences of ids (Myers, "An O(ND) difference algorithm", 1986): for each place
 * of `a` its partner in `b`, or -1. Exact up to 800 edits; beyond, ids that occur once on both sides anchor the
 * rest, and what has no anchor counts as replaced. Time is bounded for any input.
 */
export function matchSequences(
  a: Int32Array,
  b: Int32Array,
  budget: Budget = unbounded('comparison'),
): Int32Array {
  const partner = new Int32Array(a.length).fill(-1);
  matchBetween({ a, b, partner, budget }, { a0: 0, a1: a.length, b0: 0, b1: b.length });
  return partner;
}

interface Sides {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly partner: Int32Array;
  readonly budget: Budget;
}

interface Window {
  readonly a0: number;
  readonly a1: number;
  readonly b0: number;
  readonly b1: number;
}

function matchBetween(sides: Sides, whole: Window): void {
  const pending = [whole];
  for (let window = pending.pop(); window !== undefined; window = pending.pop()) {
    const inner = trimEnds(sides, window);
    if (inner.a0 === inner.a1 || inner.b0 === inner.b1) continue;
    if (shortestEdit(sides, inner)) continue;
    pending.push(...betweenAnchors(sides, inner));
  }
}

/** Pairs what both ends have in common. */
function trimEnds({ a, b, partner }: Sides, { a0, a1, b0, b1 }: Window): Window {
  let [from, other, to, end] = [a0, b0, a1, b1];
  while (from < to && other < end && a[from] === b[other]) partner[from++] = other++;
  while (from < to && other < end && a[to - 1] === b[end - 1]) partner[--to] = --end;
  return { a0: from, a1: to, b0: other, b1: end };
}

/** Myers' greedy search; false where more than `MAX_EDITS` edits are needed. */
function shortestEdit({ a, b, partner, budget }: Sides, { a0, a1, b0, b1 }: Window): boolean {
  const [n, m] = [a1 - a0, b1 - b0];
  const most = Math.min(n + m, MAX_EDITS);
  const reach = new Int32Array(2 * most + 3);
  const origin = most + 1;
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d += 1) {
    // A diagonal takes half a step.
    budget.spend((1 + d) >> 1);
    trace.push(reach.slice(origin - d, origin + d + 1));
    for (let k = -d; k <= d; k += 2) {
      const [less, more] = [reach[origin + k - 1] ?? 0, reach[origin + k + 1] ?? 0];
      let x = k === -d || (k !== d && less < more) ? more : less + 1;
      while (x < n && x - k < m && a[a0 + x] === b[b0 + x - k]) x += 1;
      reach[origin + k] = x;
      if (x < n || x - k < m) continue;
      walkBack(trace, { a0, a1, b0, b1 }, partner);
      return true;
    }
  }
  return false;
}

/** `trace[d]` holds the reach before step d, from diagonal -d to d. */
function walkBack(trace: readonly Int32Array[], { a0, a1, b0, b1 }: Window, partner: Int32Array): void {
  let [x, y] = [a1 - a0, b1 - b0];
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const reach = trace[d] ?? new Int32Array();
    const k = x - y;
    const [less, more] = [reach[d + k - 1] ?? 0, reach[d + k + 1] ?? 0];
    const down = k === -d || (k !== d && less < more);
    const fromX = d === 0 ? 0 : down ? more : less;
    const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
    const startX = d === 0 || down ? fromX : fromX + 1;
    while (x > startX) partner[a0 + --x] = b0 + --y;
    [x, y] = [fromX, fromY];
  }
}

/** Windows between ids that occur once on both sides and in the same order (patience); none where there are none. */
function betweenAnchors({ a, b, partner }: Sides, window: Window): readonly Window[] {
  const inB = uniquePlaces(b, window.b0, window.b1);
  const anchors = [...uniquePlaces(a, window.a0, window.a1)]
    .flatMap(([id, i]) => {
      const j = inB.get(id);
      return j === undefined || i < 0 || j < 0 ? [] : [[i, j] as const];
    })
    .sort(([i], [other]) => i - other);
  const kept = longestIncreasing(anchors.map(([, j]) => j)).flatMap((place) => [anchors[place] ?? []].flat());
  const windows: Window[] = [];
  let [a0, b0] = [window.a0, window.b0];
  for (let place = 0; place < kept.length; place += 2) {
    const [i = 0, j = 0] = [kept[place], kept[place + 1]];
    partner[i] = j;
    windows.push({ a0, a1: i, b0, b1: j });
    [a0, b0] = [i + 1, j + 1];
  }
  return kept.length === 0 ? [] : [...windows, { a0, a1: window.a1, b0, b1: window.b1 }];
}

/** Place of each id that occurs once; -1 for the others. */
function uniquePlaces(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) {
    const id = ids[at] ?? -1;
    places.set(id, places.has(id) ? -1 : at);
  }
  return places;
}

/** Places of a longest strictly increasing subsequence. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  const ends: number[] = [];
  const before = new Int32Array(values.length).fill(-1);
  for (const [place, value] of values.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = place;
  }
  const found: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) found.push(place);
  return found.reverse();
}
