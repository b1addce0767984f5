import { matchSequences } from '../diff/sequence.ts';
import type { WordIndex } from './wordIndex.ts';

/** A half-open span of words of the source. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a clause stands, for the most part: which of its words (`ours`) are which of the source's (`theirs`). */
export interface Near extends Span {
  readonly pairs: readonly (readonly [ours: number, theirs: number])[];
}

/** Places of one clause that are looked at, and pairs of words that are too common to tell anything. */
const MOST_PLACES = 50;
const COMMON_PAIR = 400;
const WINDOWS = 3;
/** What a word of the source between two words of the clause costs, and one of the clause, where a match gives 1. */
const SKIPPED_THEIRS = 0.3;
const SKIPPED_OURS = 0.1;

/** Where all words of a clause stand one after another. */
export function exactPlaces(ids: Int32Array, index: WordIndex): readonly Span[] {
  const rarest = ids.reduce(
    (best, id, at) => (index.placesOf(id).length < index.placesOf(ids[best] ?? id).length ? at : best),
    0,
  );
  const found: Span[] = [];
  for (const place of index.placesOf(ids[rarest] ?? -1)) {
    const from = place - rarest;
    if (from >= 0 && ids.every((id, at) => index.ids[from + at] === id))
      found.push({ from, to: from + ids.length });
    if (found.length === MOST_PLACES) break;
  }
  return found;
}

/** The place inside `within` where most words of the clause stand in their order, words in `taken` apart; null without any. */
export function nearestPlace(
  ids: Int32Array,
  index: WordIndex,
  within: Span,
  taken: Uint8Array,
): Near | null {
  const found = windowsOf(hitsOf(ids, index, within, taken), ids.length).map((window) =>
    align(ids, index, clip(window, within, taken)),
  );
  return found.reduce<Near | null>(
    (best, one) => (one !== null && one.pairs.length > (best?.pairs.length ?? 0) ? one : best),
    null,
  );
}

interface Hit {
  readonly ours: number;
  readonly theirs: number;
}

/** Pairs of neighbouring words that both have. */
function hitsOf(ids: Int32Array, index: WordIndex, { from, to }: Span, taken: Uint8Array): readonly Hit[] {
  const hits: Hit[] = [];
  for (let ours = 0; ours + 1 < ids.length; ours += 1) {
    const places = index.pairsOf(ids[ours] ?? -1, ids[ours + 1] ?? -1);
    const [first, last] = [firstAtLeast(places, from), firstAtLeast(places, to - 1)];
    if (last - first > COMMON_PAIR) continue;
    const near = places.slice(first, last).filter((theirs) => taken[theirs] === 0);
    for (const theirs of near) hits.push({ ours, theirs });
  }
  return hits.sort((a, b) => a.theirs - b.theirs);
}

/** Where in an ascending list the first value of at least `least` stands. */
function firstAtLeast(values: readonly number[], least: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stretches of the source, twice as long as the clause, with most pairs of it. */
function windowsOf(hits: readonly Hit[], length: number): readonly Span[] {
  const reach = 2 * length + 20;
  const counts = new Uint32Array(length);
  const windows: (Span & { readonly count: number })[] = [];
  let [first, distinct] = [0, 0];
  for (const [last, hit] of hits.entries()) {
    if (counts[hit.ours] === 0) distinct += 1;
    counts[hit.ours] = (counts[hit.ours] ?? 0) + 1;
    while ((hits[first]?.theirs ?? 0) < hit.theirs - reach) {
      const left = hits[first]?.ours ?? 0;
      counts[left] = (counts[left] ?? 1) - 1;
      if (counts[left] === 0) distinct -= 1;
      first += 1;
    }
    const [head, tail] = [hits[first], hits[last]];
    if (head === undefined || tail === undefined) continue;
    const slack = 8 + (length >> 2);
    const from = head.theirs - head.ours - slack;
    windows.push({ from, to: tail.theirs + length - tail.ours + slack, count: distinct });
  }
  const chosen: Span[] = [];
  for (const window of windows.sort((a, b) => b.count - a.count || a.from - b.from)) {
    if (chosen.some(({ from, to }) => window.from < to && from < window.to)) continue;
    chosen.push(window);
    if (chosen.length === WINDOWS) break;
  }
  return chosen;
}

/** The window without what other clauses have: from its middle as far as it is free. */
function clip(window: Span, within: Span, taken: Uint8Array): Span {
  const [least, most] = [Math.max(window.from, within.from, 0), Math.min(window.to, within.to, taken.length)];
  const middle = Math.floor((least + most) / 2);
  const before = taken.subarray(least, middle).lastIndexOf(1);
  const after = taken.subarray(middle, most).indexOf(1);
  return { from: before < 0 ? least : least + before + 1, to: after < 0 ? most : middle + after };
}

function align(ids: Int32Array, index: WordIndex, { from, to }: Span): Near | null {
  if (to <= from) return null;
  const partner = matchSequences(ids, index.ids.subarray(from, to));
  const pairs = [...partner].flatMap((theirs, ours) => (theirs < 0 ? [] : [[ours, from + theirs] as const]));
  const best = densest(pairs);
  const [first, last] = [best[0], best.at(-1)];
  return first === undefined || last === undefined ? null : { from: first[1], to: last[1] + 1, pairs: best };
}

/** Without words at the ends that stand far from the others and match by chance. */
function densest(pairs: Near['pairs']): Near['pairs'] {
  let [best, bestFrom, bestTo] = [0, 0, 0];
  let [sum, from] = [0, 0];
  for (const [at, [ours, theirs]] of pairs.entries()) {
    const before = pairs[at - 1];
    const cost =
      before === undefined
        ? 0
        : SKIPPED_THEIRS * (theirs - before[1] - 1) + SKIPPED_OURS * (ours - before[0] - 1);
    if (sum - cost < 0) [sum, from] = [1, at];
    else sum += 1 - cost;
    if (sum > best) [best, bestFrom, bestTo] = [sum, from, at + 1];
  }
  return pairs.slice(bestFrom, bestTo);
}
