import type { SourceBlock } from './source.ts';
import type { GridPlace } from './tableGrid.ts';

/** A column that holds less of a table that lays out a page is a menu beside a text. */
const LEAST_SHARE = 0.2;
/** As many paragraphs in one cell are no table's. */
const LAID_OUT = 3;

interface Table {
  readonly rows: Set<number>;
  /** Characters in each column. */
  readonly columns: Map<number, number>;
  /** Blocks in each cell. */
  readonly cells: Map<string, number>;
  holdsTables: boolean;
}

/**
 * Blocks with their places in tables; `places` are those of each, the innermost last. A table that lays out a page is none:
 * one column, tables in it, or a single row of many paragraphs; only its columns are kept, where two or more hold much of
 * it, as languages side by side do.
 */
export function placedBlocks(
  blocks: readonly SourceBlock[],
  places: readonly (readonly GridPlace[])[],
): readonly SourceBlock[] {
  const tables = tablesOf(blocks, places);
  return blocks.map((block, at) => {
    const around = places[at] ?? [];
    const inner = around.at(-1);
    if (inner === undefined) return block;
    const isData = !isLayout(tables.get(inner.cell.table));
    const beside = around.findLast(({ cell }) => hasColumns(tables.get(cell.table)));
    const isPlain = block.kind === 'cell' || block.kind === 'paragraph';
    const kind = isPlain ? (isData ? 'cell' : 'paragraph') : block.kind;
    return isData
      ? { ...block, kind, cell: inner.cell, column: inner.column }
      : { ...block, kind, column: beside?.column ?? null };
  });
}

function tablesOf(
  blocks: readonly SourceBlock[],
  places: readonly (readonly GridPlace[])[],
): ReadonlyMap<number, Table> {
  const tables = new Map<number, Table>();
  for (const [at, around] of places.entries())
    for (const [depth, { cell, column }] of around.entries()) {
      const table = tables.get(cell.table) ?? newTable();
      tables.set(cell.table, table);
      const key = `${cell.row} ${column}`;
      table.rows.add(cell.row);
      table.columns.set(column, (table.columns.get(column) ?? 0) + (blocks[at]?.text.length ?? 0));
      table.cells.set(key, (table.cells.get(key) ?? 0) + 1);
      table.holdsTables ||= depth < around.length - 1;
    }
  return tables;
}

const newTable = (): Table => ({
  rows: new Set(),
  columns: new Map(),
  cells: new Map(),
  holdsTables: false,
});

const isLayout = (table: Table | undefined): boolean =>
  table === undefined ||
  table.holdsTables ||
  table.holdsTables ||
  table.columns.size < 2 ||
  (table.rows.size === 1 && [...table.cells.values()].some((count) => count >= LAID_OUT));

function hasColumns(table: Table | undefined): boolean {
  const lengths = [...(table?.columns.values() ?? [])];
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.filter((length) => length >= LEAST_SHARE * all).length >= 2;
}
