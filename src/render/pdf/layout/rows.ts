import type { PdfBlock, PdfRow } from '../document.ts';
import { Element } from '../tag/element.ts';
import { type FlowItem, type FlowLine, flowLine, PAGE_BREAK, space } from './flow.ts';
import { COLUMN_GAP } from './measures.ts';
import type { Place } from './place.ts';

type Compose = (blocks: readonly PdfBlock[], place: Place) => readonly FlowItem[];

/** The columns of a page: where each begins and how wide it is. */
export const columnsOf = (count: number, x: number, width: number) => {
  const own = (width - COLUMN_GAP * (count - 1)) / count;
  return Array.from({ length: count }, (_, at) => ({ x: x + at * (own + COLUMN_GAP), width: own }));
};

/** Cells side by side: headings begin on one line, and so do the words below them. */
export function composeRow(row: PdfRow, place: Place, compose: Compose): readonly FlowItem[] {
  const { columns } = place.job.document;
  const named = row.cells.findIndex((cell) => cell.length > 0);
  const whole = new Element('Div', place.parent);
  const places = columnsOf(columns.length, place.x, place.width);
  const cells = row.cells.map((cell, at): readonly FlowItem[] => {
    const language = columns[at]?.language ?? place.language;
    const attributes = language === place.language ? {} : { language };
    // One outline and one list of contents: the first column that has the clause names it.
    const depth = at === named ? depthOf(cell, place) : null;
    const parent = new Element('Div', whole, attributes);
    return compose(cell, { ...place, ...places[at], language, parent, depth });
  });
  const heads = cells.map((items) => items.slice(0, headOf(items)));
  const bodies = cells.map((items, at) => items.slice(heads[at]?.length ?? 0));
  return [
    ...(cells.some((items) => items.some(({ is }) => is === 'break')) ? [PAGE_BREAK] : []),
    ...beside(heads, true),
    ...beside(bodies, false),
  ];
}

/** A row holds a clause without those around it: its eId says how deep it lies. */
function depthOf([block]: readonly PdfBlock[], { depth }: Place): number | null {
  if (depth === null || block?.is !== 'clause') return depth;
  return depth + block.eId.split('__').length - 1;
}

/** How many items belong to the heading of a cell. */
const headOf = (items: readonly FlowItem[]): number => {
  const words = items.findIndex((item) => item.is === 'line' && !item.isHeading);
  const isHeaded = items.some((item) => item.is === 'line' && item.isHeading);
  return isHeaded ? (words < 0 ? items.length : words) : 0;
};

/** Lines of several columns as lines across them, each as high as its highest. */
export function beside(cells: readonly (readonly FlowItem[])[], keep: boolean): readonly FlowItem[] {
  const inner = cells.map((items) => items.filter(({ is }) => is !== 'break'));
  const before = Math.max(0, ...inner.map((items) => leading(items)));
  const after = Math.max(0, ...inner.map((items) => leading(items.toReversed())));
  const cores = inner.map((items) => core(items));
  const count = Math.max(0, ...cores.map(({ length }) => length));
  const lines = Array.from({ length: count }, (_, at) =>
    across(
      cores.map((core) => core[at]),
      keep || at === 0 || at === count - 2,
    ),
  );
  return [space(before), ...lines, space(after, keep)];
}

/** Points of white before the first line. */
function leading(items: readonly FlowItem[]): number {
  const end = items.findIndex(({ is }) => is === 'line');
  return items
    .slice(0, end < 0 ? items.length : end)
    .reduce((sum, item) => sum + (item.is === 'space' ? item.height : 0), 0);
}

function core(items: readonly FlowItem[]): readonly FlowItem[] {
  const first = items.findIndex(({ is }) => is === 'line');
  const last = items.findLastIndex(({ is }) => is === 'line');
  return first < 0 ? [] : items.slice(first, last + 1);
}

function across(cells: readonly (FlowItem | undefined)[], keep: boolean): FlowItem {
  const lines = cells.map((item): FlowLine | null => (item?.is === 'line' ? item : null));
  const present = lines.filter((line) => line !== null);
  const height = Math.max(
    ...cells.map((item) => (item === undefined || item.is === 'break' ? 0 : item.height)),
  );
  if (present.length === 0) return space(height, keep);
  return flowLine({
    height,
    ascent: Math.max(...present.map(({ ascent }) => ascent)),
    parts: lines.map((line) => line?.parts.flat() ?? []),
    keep,
    isRow: true,
    isHeading: present.some(({ isHeading }) => isHeading),
    notes: present.flatMap(({ notes }) => notes),
    anchors: present.flatMap(({ anchors }) => anchors),
  });
}
