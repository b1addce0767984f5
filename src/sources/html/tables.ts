import type { SourceBlock } from '../source.ts';
import type { BlockFacts } from './blockFacts.ts';

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
 * Blocks with their places in tables. A table that lays out a page is none: one column, tables in it, or a single row of
 * many paragraphs; only its columns are kept, where two or more hold much of it, as languages side by side do.
 */
export function placedBlocks(
  blocks: readonly SourceBlock[],
  facts: readonly BlockFacts[],
): readonly SourceBlock[] {
  const tables = tablesOf(blocks, facts);
  return blocks.map((block, at) => {
    const places = facts[at]?.places ?? [];
    const inner = places.at(-1);
    if (inner === undefined) return block;
    const isData =
      tables.get(inner.cell.table)?.holdsTables === false && !isLayout(tables.get(inner.cell.table));
    const beside = places.findLast(({ cell }) => hasColumns(tables.get(cell.table)));
    if (isData) return { ...block, cell: inner.cell, column: inner.column };
    const kind = block.kind === 'cell' ? 'paragraph' : block.kind;
    return { ...block, kind, column: beside?.column ?? null };
  });
}

function tablesOf(blocks: readonly SourceBlock[], facts: readonly BlockFacts[]): ReadonlyMap<number, Table> {
  const tables = new Map<number, Table>();
  for (const [at, { places }] of facts.entries())
    for (const [depth, { cell, column }] of places.entries()) {
      const table = tables.get(cell.table) ?? newTable();
      tables.set(cell.table, table);
      const key = `${cell.row} ${column}`;
      table.rows.add(cell.row);
      table.columns.set(column, (table.columns.get(column) ?? 0) + (blocks[at]?.text.length ?? 0));
      table.cells.set(key, (table.cells.get(key) ?? 0) + 1);
      table.holdsTables ||= depth < places.length - 1;
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
  table.columns.size < 2 ||
  (table.rows.size === 1 && Math.max(...table.cells.values()) >= LAID_OUT);

function hasColumns(table: Table | undefined): boolean {
  const lengths = [...(table?.columns.values() ?? [])];
  const all = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.filter((length) => length >= LEAST_SHARE * all).length >= 2;
}
