import type { Extent } from './pdfColumns.ts';
import type { Line } from './pdfLines.ts';
import { paragraph, type SourceBlock } from './source.ts';

/** Lines further apart than this, as a multiple of the usual distance, are paragraphs of their own. */
const APART = 1.3;
/** Of the distances between lines, the one that counts as usual: many paragraphs have one line alone. */
const USUAL = 0.2;
/** Lines of a heading stand as far apart, by the height of their letters. */
const HEADING_LEADING = 1.2;
const INDENTED = 0.8;
const LARGER = 1.15;

/** A paragraph and its place. */
export interface PlacedBlock {
  readonly block: SourceBlock;
  readonly extent: Extent;
}

/** A number or a dash before a paragraph whose further lines are set in. */
const MARK = /^(?:\(?[\p{L}\p{N}]{1,5}(?:\.\d+)*[.):]|[–—•·-])(?=\s|$)/u;

/** From which size on letters of a document are those of headings. */
export function headingSize(lines: readonly Line[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  const falling = [...sizes].sort((a, b) => b[0] - a[0]);
  const all = falling.reduce((sum, [, length]) => sum + length, 0);
  let larger = 0;
  // Words of the text are many, whatever smaller print there is.
  const usual = falling.find(([, length]) => {
    larger += length;
    return larger >= LEAST_TEXT * all;
  });
  return LARGER * (usual?.[0] ?? 0);
}

/** As much of a document is its text, and not headings. */
const LEAST_TEXT = 0.2;
/** A paragraph of more lines is no heading, however large. */
const MOST_HEADING_LINES = 4;

/**
 * Lines of one column as paragraphs: by the space between them, by the first line's indent, by the letters' size. Letters
 * larger than `heading` are a heading's.
 */
export function pdfParagraphs(drawn: readonly Line[], heading: number): readonly PlacedBlock[] {
  const lines = marksJoined(drawn);
  const gaps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? y) - y);
  const usual = quantile(
    gaps.filter((gap) => gap > 0),
    USUAL,
  );
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    const isHanging = groups.at(-1)?.length === 1 && before !== undefined && MARK.test(before.text);
    const leading = line.size >= heading ? Math.max(usual, HEADING_LEADING * line.size) : usual;
    if (before !== undefined && !parts(before, line, leading, isHanging)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const block = paragraph(group.map(({ text }) => text).join('\n'));
    const isHeading = (group[0]?.size ?? 0) >= heading && group.length <= MOST_HEADING_LINES;
    return { block: isHeading ? { ...block, kind: 'heading' } : block, extent: extentOf(group) };
  });
}

const extentOf = (lines: readonly Line[]): Extent => ({
  x0: least(lines.map(({ x0 }) => x0)),
  x1: -least(lines.map(({ x1 }) => -x1)),
  top: -least(lines.map(({ y, size }) => -y - size)),
  bottom: least(lines.map(({ y }) => y)),
});

const least = (values: readonly number[]): number =>
  values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);

/** A number that stands far before its words is in the same line. */
function marksJoined(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    const isMark = before !== undefined && MARK.exec(before.text)?.[0] === before.text;
    if (isMark && Math.abs(before.y - line.y) < line.size / 2 && line.x0 > before.x0)
      joined[joined.length - 1] = { ...line, x0: before.x0, text: `${before.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** `isHanging`: the line before begins with a number, behind which the others stand. */
function parts(before: Line, line: Line, usual: number, isHanging: boolean): boolean {
  const gap = before.y - line.y;
  return (
    gap <= 0 ||
    gap > APART * usual ||
    (line.x0 - before.x0 > INDENTED * line.size && !(isHanging && !MARK.test(line.text))) ||
    Math.max(before.size, line.size) > LARGER * Math.min(before.size, line.size)
  );
}

/** What this share of the values lies below. */
function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length * share)] ?? 0;
}
