import type { Token } from './fold.ts';

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

/** Words around what was found, in their original spelling. `found` are places in `tokens`, ascending. */
export function makeSnippet(
  text: string,
  tokens: readonly Token[],
  found: readonly (readonly [number, number])[],
): Snippet {
  const spans = found.flatMap(([first, last]): [number, number][] => {
    const from = tokens[first];
    const to = tokens[last];
    return from === undefined || to === undefined ? [] : [[from.start, to.end]];
  });
  const merged = mergeSpans(spans);
  const [start, end] = text.length <= WHOLE ? [0, text.length] : bestStretch(text, tokens, merged);
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
  tokens: readonly Token[],
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
  const start = from - margin <= 30 ? 0 : wordStart(tokens, from - margin, from);
  const reach = Math.max(to, start + STRETCH);
  const end = text.length - reach <= 30 ? text.length : wordEnd(tokens, reach, to);
  return [start, end];
}

/** Different words found count most, then how many. */
function different(text: string, spans: readonly [number, number][]): number {
  const words = new Set(spans.map(([start, end]) => text.slice(start, end).toLowerCase()));
  return words.size * 100 + Math.min(99, spans.length);
}

const wordStart = (tokens: readonly Token[], wanted: number, latest: number): number =>
  tokens.find(({ start }) => start >= wanted)?.start ?? latest;

function wordEnd(tokens: readonly Token[], wanted: number, earliest: number): number {
  let end = earliest;
  for (const token of tokens) if (token.end <= wanted) end = Math.max(end, token.end);
  return end;
}
