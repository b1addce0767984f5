/** A stretch of a clause's words with what was found in it. */
export interface Snippet {
  readonly text: string;
  /** Half-open, in UTF-16 code units of `text`. */
  readonly highlights: [number, number][];
}

/** Clauses up to this long are shown whole; longer ones in a stretch of about this length. UTF-16 code units. */
const WHOLE = 320;
const STRETCH = 280;
const CUT = '…';

/** Where each word of a text begins and ends: start, end, start, end ... in UTF-16 code units. */
export type WordSpans = Int32Array;

/** Words around what was found, in their original spelling. `found` are spans of words, by their places. */
export function makeSnippet(
  text: string,
  words: WordSpans,
  found: readonly (readonly [number, number])[],
): Snippet {
  const spans = found.flatMap(([first, last]): [number, number][] => {
    const start = words[first * 2];
    const end = words[last * 2 + 1];
    return start === undefined || end === undefined ? [] : [[start, end]];
  });
  const merged = mergeSpans(spans);
  const [start, end] = text.length <= WHOLE ? [0, text.length] : bestStretch(text, words, merged);
  const head = start > 0 ? CUT : '';
  const shift = head.length - start;
  const shown = text.slice(start, end).replace(/[\n\r\t]/gu, ' ');
  const highlights = merged.filter(([from, to]) => from >= start && to <= end);
  return {
    text: head + shown + (end < text.length ? CUT : ''),
    highlights: highlights.map(([from, to]) => [from + shift, to + shift]),
  };
}

/** Sorted, without overlaps. */
function mergeSpans(spans: readonly [number, number][]): readonly [number, number][] {
  const merged: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last !== undefined && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** The stretch with most found in it, cut between words; the beginning where nothing was found. */
function bestStretch(
  text: string,
  words: WordSpans,
  spans: readonly [number, number][],
): readonly [number, number] {
  let best = { first: 0, last: -1, worth: -1 };
  let last = -1;
  for (let first = 0; first < spans.length; first += 1) {
    while (last + 1 < spans.length && (spans[last + 1]?.[1] ?? 0) - (spans[first]?.[0] ?? 0) <= STRETCH)
      last += 1;
    const worth = different(text, spans.slice(first, last + 1));
    if (worth > best.worth) best = { first, last, worth };
  }
  const from = spans[best.first]?.[0] ?? 0;
  const to = spans[best.last]?.[1] ?? from;
  const margin = Math.max(0, STRETCH - (to - from)) / 2;
  const start = from - margin <= 30 ? 0 : wordStart(words, from - margin, from);
  const reach = Math.max(to, start + STRETCH);
  const end = text.length - reach <= 30 ? text.length : wordEnd(words, reach, to);
  return [start, end];
}

/** Different words found count most, then how many. */
function different(text: string, spans: readonly [number, number][]): number {
  const words = new Set(spans.map(([start, end]) => text.slice(start, end).toLowerCase()));
  return words.size * 100 + Math.min(99, spans.length);
}

/** Start of the first word from `wanted` on. */
function wordStart(words: WordSpans, wanted: number, latest: number): number {
  for (let at = 0; at < words.length; at += 2) if ((words[at] ?? 0) >= wanted) return words[at] ?? latest;
  return latest;
}

/** End of the last word up to `wanted`. */
function wordEnd(words: WordSpans, wanted: number, earliest: number): number {
  let end = earliest;
  for (let at = 1; at < words.length && (words[at] ?? 0) <= wanted; at += 2)
    end = Math.max(end, words[at] ?? 0);
  return end;
}
