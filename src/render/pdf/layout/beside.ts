import { type FlowItem, type FlowLine, flowLine, space } from './flow.ts';

/** Lines of several columns as lines across them, each as high as its highest. `follows`: no page ends before them. */
export function beside(
  cells: readonly (readonly FlowItem[])[],
  keep: boolean,
  follows = false,
): readonly FlowItem[] {
  const inner = cells.map((items) => items.filter(({ is }) => is !== 'break'));
  const before = Math.max(0, ...inner.map((items) => leading(items)));
  const after = Math.max(0, ...inner.map((items) => leading(items.toReversed())));
  const cores = inner.map((items) => core(items));
  const count = Math.max(0, ...cores.map(({ length }) => length));
  const leadsIn = cores.some((items) => items.at(-1)?.is === 'line' && isKept(items.at(-1)));
  const lines = Array.from({ length: count }, (_, at) =>
    across(
      cores.map((core) => core[at]),
      keep ||
        at === 0 ||
        at === count - 2 ||
        (leadsIn && at === count - 1) ||
        cores.some((core) => breaksWord(core[at])),
    ),
  );
  return [space(before, follows), ...lines, space(after, keep || leadsIn)];
}

const isKept = (item: FlowItem | undefined): boolean =>
  item !== undefined && item.is !== 'break' && item.keep;

const breaksWord = (item: FlowItem | undefined): boolean =>
  item?.is === 'line' && item.parts.flat().some(({ line }) => line.breaksWord);

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
    marks: present.flatMap(({ marks }) => marks),
  });
}

/**
 * Columns that hold tables of as many rows: row beside row, none cut at a page's end where it is not within its table.
 * Others stand beside each other line by line.
 */
export function besideInRows(cells: readonly (readonly FlowItem[])[], follows: boolean): readonly FlowItem[] {
  const tables = cells.map(inTableRows);
  const count = Math.max(0, ...tables.map(({ length }) => length));
  const isUneven = tables.some(({ length }, at) => length !== count && (cells[at]?.length ?? 0) > 0);
  if (count < 2 || isUneven) return beside(cells, false, follows);
  return Array.from({ length: count }, (_, at) =>
    uncut(
      tables.map((rows) => rows[at] ?? []),
      follows && at === 0,
    ),
  ).flat();
}

/** Items cut before each row of a table that they hold; one piece where they hold none. */
function inTableRows(items: readonly FlowItem[]): readonly (readonly FlowItem[])[] {
  const rows: FlowItem[][] = [[]];
  for (const item of items) {
    const hasLines = rows.at(-1)?.some(({ is }) => is === 'line') === true;
    if (item.is === 'line' && item.opensRow && hasLines) rows.push([]);
    rows.at(-1)?.push(item);
  }
  return rows;
}

function uncut(cells: readonly (readonly FlowItem[])[], follows: boolean): readonly FlowItem[] {
  const items = beside(cells, false, follows);
  const isWhole = cells.every((own) => core(own).slice(0, -1).every(isKept));
  const last = items.findLastIndex(({ is }) => is === 'line');
  return items.map((item, at) =>
    item.is === 'break' || at >= last || !isWhole ? item : { ...item, keep: true },
  );
}
