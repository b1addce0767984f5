import type { PdfLevel, PdfTable } from '../document.ts';
import { Element } from '../tag/element.ts';
import { beside } from './beside.ts';
import { type FlowItem, type FlowLine, space } from './flow.ts';
import { STYLES, type Style, sheetOf, textHeight } from './measures.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { levelMark, spansOf } from './runs.ts';
import { columnsOf, isTooWide } from './tableColumns.ts';
import { rowByRow } from './tableRows.ts';

/** Points below each row, and between the line above it and its words. */
const BELOW_ROW = 2.5;
const BELOW_RULE = 2.5;
/** Shares of a page: a higher row may be cut, higher heads stand on the first page alone. */
const MOST_WHOLE = 0.6;
const MOST_REPEATED = 0.3;

/**
 * A table of a text, its columns as wide as their words want; tagged row by row and cell by cell. Too wide a one is
 * set small; if that is not enough, each of its rows is set as lines of a head and a cell.
 */
export function composeTable(
  given: PdfTable,
  level: PdfLevel | null,
  place: Place,
  gap: number,
): readonly FlowItem[] {
  const table = elementIn(place, 'Table');
  const small = { ...place.style, size: STYLES.note.size, leading: STYLES.note.leading };
  const style = isTooWide(given.rows, place) ? small : place.style;
  const own = { ...place, style };
  const turned = isTooWide(given.rows, own) ? rowByRow(given) : null;
  const rows = composeRows(turned?.table ?? given, { ...own, parent: table }, turned?.isRowOpening);
  if (level === null) return [...rows, space(gap)];
  const last = rows.findLastIndex(({ is }) => is === 'line');
  // The mark stands on the page of the row above it.
  const kept = rows.map((item, at) => (at < last || item.is === 'break' ? item : { ...item, keep: true }));
  return [...kept, ...levelLine(level, place), space(gap)];
}

function composeRows(
  { rows, isHeaded, align, hasRowHeads = false }: PdfTable & { readonly hasRowHeads?: boolean },
  place: Place,
  opens: (row: number) => boolean = () => true,
): readonly FlowItem[] {
  const columns = columnsOf(rows, place);
  const page = textHeight(sheetOf(place.job.document));
  let heads: readonly FlowLine[] = [];
  return rows.flatMap((cells, at): readonly FlowItem[] => {
    const isHead = isHeaded && at === 0;
    const row = new Element('TR', place.parent);
    const set = cells.map((runs, column): readonly FlowItem[] => {
      const isHeading = isHead || (hasRowHeads && column === 0);
      const style: Style = { ...place.style, align: 'left', ...(isHeading ? { face: 'strong' } : {}) };
      const own = { ...place, ...columns[column] };
      const scope = isHead ? 'Column' : 'Row';
      const element = isHeading ? new Element('TH', row, { scope }) : new Element('TD', row);
      const lines = setLines(spansOf(runs, own, style, element), own, { style, element });
      return lines.map((line) => shifted(line, align[column] ?? null, own.width));
    });
    const lines = wholeRow(beside(set, isHead), page, { isHead, opens: opens(at), place, heads });
    if (isHead) heads = repeatable(lines, page);
    return [...lines, space(BELOW_ROW, isHead)];
  });
}

interface RowSetting {
  readonly isHead: boolean;
  /** A thin line stands above it. */
  readonly opens: boolean;
  readonly place: Place;
  readonly heads: readonly FlowLine[];
}

/** No page ends inside a row, if a page can hold it; one that begins a page has the heads above it. */
function wholeRow(
  items: readonly FlowItem[],
  page: number,
  { isHead, opens, place, heads }: RowSetting,
): readonly FlowItem[] {
  const first = items.findIndex(({ is }) => is === 'line');
  const last = items.findLastIndex(({ is }) => is === 'line');
  const height = items.reduce((sum, item) => sum + (item.is === 'break' ? 0 : item.height), 0);
  const isWhole = height <= page * MOST_WHOLE;
  return items.map((item, at) => {
    if (item.is === 'break') return item;
    const keep = item.keep || (isWhole && at < last);
    // What keeps the last line to those before it would keep this row to the next.
    const kept = { ...item, keep: at === last ? isHead : keep };
    if (kept.is === 'space') return kept;
    const line = { ...kept, opensRow: at === first, repeats: heads };
    return at === first && opens && !isHead ? ruled(line, place) : line;
  });
}

const ruled = (line: FlowLine, { x, width }: Place): FlowLine => ({
  ...line,
  height: line.height + BELOW_RULE,
  ascent: line.ascent + BELOW_RULE,
  stroke: [x, x + width],
});

/** The heads as they stand above a row that begins a page: without links, notes and anchors of their own. */
function repeatable(items: readonly FlowItem[], page: number): readonly FlowLine[] {
  const lines = items.filter((item) => item.is === 'line');
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  if (height > page * MOST_REPEATED) return [];
  return lines.map((line) => ({
    ...line,
    notes: [],
    anchors: [],
    marks: [],
    parts: line.parts.map((parts) =>
      parts.map((part) => ({
        ...part,
        line: {
          ...part.line,
          segments: part.line.segments.map((segment) => ({
            ...segment,
            span: { ...segment.span, link: null },
          })),
        },
      })),
    ),
  }));
}

function shifted(item: FlowItem, side: PdfTable['align'][number], width: number): FlowItem {
  if (item.is !== 'line' || side === null || side === 'left') return item;
  const parts = item.parts.map((placed) =>
    placed.map((one) => {
      const room = Math.max(0, width - one.line.width);
      return { ...one, x: one.x + (side === 'right' ? room : room / 2) };
    }),
  );
  return { ...item, parts };
}

function levelLine(level: PdfLevel, place: Place): readonly FlowItem[] {
  const element = elementIn(place, 'P');
  return setLines(levelMark(level, place, place.style, element), place, { style: place.style, element });
}
