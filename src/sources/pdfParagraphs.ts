import type { Line } from './pdfLines.ts';
import { paragraph, type SourceBlock } from './source.ts';

/** Lines further apart than this, as a multiple of the usual distance, are paragraphs of their own. */
const APART = 1.3;
/** Of the distances between lines, the one that counts as usual: many paragraphs have one line alone. */
const USUAL = 0.2;
const INDENTED = 0.8;
const LARGER = 1.15;

/** Lines of one column as paragraphs: by the space between them, by the first line's indent, by the letters' size. */
export function pdfParagraphs(lines: readonly Line[]): readonly SourceBlock[] {
  const gaps = lines.slice(1).map(({ y }, at) => (lines[at]?.y ?? y) - y);
  const usual = quantile(
    gaps.filter((gap) => gap > 0),
    USUAL,
  );
  const size = quantile(
    lines.map((line) => line.size),
    1 / 2,
  );
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (before !== undefined && !parts(before, line, usual)) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => {
    const block = paragraph(group.map(({ text }) => text).join('\n'));
    return (group[0]?.size ?? 0) > LARGER * size ? { ...block, kind: 'heading' } : block;
  });
}

function parts(before: Line, line: Line, usual: number): boolean {
  const gap = before.y - line.y;
  return (
    gap <= 0 ||
    gap > APART * usual ||
    line.x0 - before.x0 > INDENTED * line.size ||
    Math.max(before.size, line.size) > LARGER * Math.min(before.size, line.size)
  );
}

/** What this share of the values lies below. */
function quantile(values: readonly number[], share: number): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length * share)] ?? 0;
}
