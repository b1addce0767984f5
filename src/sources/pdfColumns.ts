import type { Line } from './pdfLines.ts';

/** Lines wider than this share of the page run over columns: titles, headings. */
const SPANNING = 0.6;
/** A column has as many lines, and this share of the width. */
const LEAST_LINES = 3;
const LEAST_SHARE = 0.15;
/** Columns in columns in columns are none. */
const DEEPEST = 3;

/** Lines that are read one after the other. */
export interface Column {
  readonly lines: readonly Line[];
  /** Which column of the page from the left, from 0; null for what runs over columns, or has none beside it. */
  readonly column: number | null;
}

/**
 * Lines of a page as columns, in the order in which they are read: what runs over columns parts the page into bands, and
 * each band is read column by column. Within a column the order is the file's own.
 */
export function readingOrder(lines: readonly Line[], depth = 0): readonly Column[] {
  if (lines.length === 0) return [];
  const [left, right] = extent(lines);
  const isSpanning = (line: Line): boolean => line.x1 - line.x0 > SPANNING * (right - left);
  const narrow = lines.filter((line) => !isSpanning(line));
  const cut = depth < DEEPEST ? gutter(narrow, right - left) : null;
  if (cut === null) return [{ lines, column: null }];
  const spans = lines.filter((line) => isSpanning(line) || (line.x0 < cut && line.x1 > cut));
  const edges = [...new Set(spans.map(({ y }) => y))].sort((a, b) => b - a);
  const columns: Column[] = [];
  for (const [at, top] of [Number.POSITIVE_INFINITY, ...edges].entries()) {
    const bottom = edges[at] ?? Number.NEGATIVE_INFINITY;
    const over = spans.filter(({ y }) => y === top);
    const band = lines.filter((line) => !spans.includes(line) && line.y < top && line.y >= bottom);
    const left = countedFrom(
      0,
      readingOrder(
        band.filter(({ x1 }) => x1 <= cut),
        depth + 1,
      ),
    );
    const behind = Math.max(0, ...left.map(({ column }) => column ?? 0)) + 1;
    const right = countedFrom(
      behind,
      readingOrder(
        band.filter(({ x0 }) => x0 >= cut),
        depth + 1,
      ),
    );
    columns.push({ lines: over, column: null }, ...left, ...right);
  }
  return columns.filter(({ lines: { length } }) => length > 0);
}

const countedFrom = (first: number, columns: readonly Column[]): readonly Column[] =>
  columns.map(({ lines, column }) => ({ lines, column: first + (column ?? 0) }));

const extent = (lines: readonly Line[]): readonly [number, number] => [
  lines.reduce((least, { x0 }) => Math.min(least, x0), Number.POSITIVE_INFINITY),
  lines.reduce((most, { x1 }) => Math.max(most, x1), Number.NEGATIVE_INFINITY),
];

/** The middle of the widest strip that no line crosses and that has a column on either side; null without one. */
function gutter(lines: readonly Line[], width: number): number | null {
  const ordered = [...lines].sort((a, b) => a.x0 - b.x0);
  let [reach, widest, found]: [number, number, number | null] = [Number.NEGATIVE_INFINITY, 0, null];
  for (const [at, line] of ordered.entries()) {
    const gap = line.x0 - reach;
    const isColumn = Math.min(at, ordered.length - at) >= LEAST_LINES;
    if (isColumn && gap > widest && gap > line.size / 2) {
      const [[l0, l1], [r0, r1]] = [extent(ordered.slice(0, at)), extent(ordered.slice(at))];
      if (Math.min(l1 - l0, r1 - r0) > LEAST_SHARE * width) [widest, found] = [gap, (reach + line.x0) / 2];
    }
    reach = Math.max(reach, line.x1);
  }
  return found;
}

/** Where a paragraph stands on its page. */
export interface Extent {
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/** More paragraphs on one page are not compared with each other. */
const MOST_COMPARED = 400;

/**
 * Of paragraphs that are read in the file's own order, whether each stands left (0) or right (1) of another; null where it
 * stands alone.
 */
export function sidesOf(extents: readonly Extent[]): readonly (0 | 1 | null)[] {
  if (extents.length > MOST_COMPARED) return extents.map(() => null);
  return extents.map((own) => {
    const beside = extents.filter((other) => other.top > own.bottom && other.bottom < own.top);
    if (beside.some(({ x1 }) => x1 < own.x0)) return 1;
    return beside.some(({ x0 }) => x0 > own.x1) ? 0 : null;
  });
}
