import { isHeaded } from '../../../model/kind.ts';
import type { PdfBlock, PdfClause, PdfRow } from '../document.ts';
import { Element } from '../tag/element.ts';
import { beside, besideInRows } from './beside.ts';
import { type FlowItem, PAGE_BREAK } from './flow.ts';
import { COLUMN_GAP, HANG } from './measures.ts';
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
    return compose(cell, {
      ...place,
      ...setIn(cell, places[at] ?? place),
      edge: places[at]?.x ?? place.edge,
      column: at,
      language,
      parent,
      depth,
    });
  });
  const heads = cells.map((items) => items.slice(0, headOf(items)));
  const bodies = cells.map((items, at) => items.slice(heads[at]?.length ?? 0));
  return [
    ...(cells.some((items) => items.some(({ is }) => is === 'break')) ? [PAGE_BREAK] : []),
    ...beside(heads, true),
    ...besideInRows(
      bodies,
      heads.some((items) => items.length > 0),
    ),
  ];
}

/** Clauses below numbered ones stand in, as they do where the numbered clause holds them. */
function setIn([block]: readonly PdfBlock[], { x, width }: Pick<Place, 'x' | 'width'>) {
  if (block?.is !== 'clause') return { x, width };
  const around = block.eId.split('__').slice(0, -1);
  const steps = around.filter((name) => /^(?:para|point|subpoint|indent)(?:_|$)/u.test(name)).length;
  const indent = Math.min(steps * HANG.least, Math.max(0, width - HANG.text));
  return { x: x + indent, width: width - indent };
}

/**
 * Rows in which a number or heading has no words of its own are one with the row of what it holds first: what another
 * language holds in one clause, or does not hold, then stands beside it.
 */
export function joinRows(blocks: readonly PdfBlock[]): readonly PdfBlock[] {
  const joined: PdfBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    const row = last?.is === 'row' && block.is === 'row' ? joinTwo(last, block) : null;
    if (row === null) joined.push(block);
    else joined[joined.length - 1] = row;
  }
  return joined;
}

function joinTwo(first: PdfRow, second: PdfRow): PdfRow | null {
  const cells = first.cells.map((cell, at) => joinCells(cell, second.cells[at] ?? []));
  const whole = cells.filter((cell) => cell !== null);
  return whole.length === cells.length ? { is: 'row', cells: whole } : null;
}

function joinCells(
  [around, ...more]: readonly PdfBlock[],
  [inner, ...others]: readonly PdfBlock[],
): readonly PdfBlock[] | null {
  if (inner === undefined) return around === undefined ? [] : [around, ...more];
  if (around?.is !== 'clause' || inner.is !== 'clause' || more.length + others.length > 0) return null;
  const holds = isBare(around) && !isHeaded(inner) && inner.eId.startsWith(`${around.eId}__`);
  return holds ? [{ ...around, children: [inner] }] : null;
}

/** A clause that is so far only its number or heading. */
const isBare = ({ words, gap, children }: PdfClause): boolean =>
  words === null && gap === null && children.length === 0;

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
