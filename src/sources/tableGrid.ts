import type { SourceCell } from './source.ts';

/** A cell's place in its table. */
export interface GridPlace {
  readonly cell: SourceCell;
  readonly column: number;
}

/** How many columns and rows a cell says it takes. */
interface Spans {
  readonly columns: string | undefined;
  readonly rows: string | undefined;
}

/** More columns and rows than a cell can span in any table that a page has room for. */
const WIDEST = 1000;

/** Tells cells their columns as a table is read row by row: cells that span rows or columns take the room of others. */
export class TableGrid {
  private readonly table: number;
  private row = -1;
  private column = 0;
  /** How many more rows each column is taken for, by a cell further up. */
  private readonly taken: number[] = [];

  /** `table` is its number in the source. */
  constructor(table: number) {
    this.table = table;
  }

  nextRow(): void {
    if (this.row >= 0) for (const [at, rows] of this.taken.entries()) this.taken[at] = Math.max(0, rows - 1);
    this.row += 1;
    this.column = 0;
  }

  nextCell(isHead: boolean, spans: Spans): GridPlace {
    if (this.row < 0) this.nextRow();
    while ((this.taken[this.column] ?? 0) > 0) this.column += 1;
    const column = this.column;
    const [width, height] = [spanOf(spans.columns), spanOf(spans.rows)];
    for (let at = column; at < Math.min(WIDEST, column + width); at += 1) this.taken[at] = height;
    this.column = column + width;
    return { cell: { table: this.table, row: this.row, isHead }, column };
  }

  /** The cell that was last told its place takes so many columns. */
  widen(columns: number): void {
    this.column += Math.min(WIDEST, Math.max(1, columns || 1)) - 1;
  }
}

const spanOf = (said: string | undefined): number =>
  Math.min(WIDEST, Math.max(1, Number.parseInt(said ?? '', 10) || 1));
