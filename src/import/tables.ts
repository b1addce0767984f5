import { MOST_COLUMNS } from '../parse/table.ts';
import { candidateOf } from './candidate.ts';
import { type Piece, printed } from './piece.ts';
import { wordCount } from './shape.ts';

/** A table whose cells are few words each. */
export interface SimpleTable {
  readonly rows: readonly (readonly string[])[];
  /** The first row heads the columns. */
  readonly isHeaded: boolean;
  /** The first piece behind it. */
  readonly next: number;
}

/** More words in a cell are paragraphs that a table lays out. */
const MOST_CELL_WORDS = 60;

/** The table that begins at a place; null where none does, or it only lays out a page. */
export function tableAt(pieces: readonly Piece[], at: number, end: number): SimpleTable | null {
  const table = pieces[at]?.block.cell?.table;
  if (table === undefined || pieces[at - 1]?.block.cell?.table === table) return null;
  let next = at;
  while (next < end && pieces[next]?.block.cell?.table === table) next += 1;
  const own = pieces.slice(at, next);
  const rows = rowsOf(own);
  const columns = Math.max(...rows.map(({ length }) => length));
  const isSimple =
    rows.length > 1 &&
    columns > 1 &&
    columns <= MOST_COLUMNS &&
    own.every((piece) => candidateOf(piece) === null && wordCount(printed(piece)) <= MOST_CELL_WORDS);
  if (!isSimple) return null;
  const first = own[0]?.block.cell?.row;
  const isHeaded = own.every(({ block: { cell } }) => cell?.row !== first || cell?.isHead === true);
  return { rows: rows.map((row) => [...row, ...Array(columns - row.length).fill('')]), isHeaded, next };
}

function rowsOf(pieces: readonly Piece[]): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const piece of pieces) {
    const row = rows.get(piece.block.cell?.row ?? 0) ?? [];
    rows.set(piece.block.cell?.row ?? 0, row);
    const column = piece.block.column ?? row.length;
    while (row.length <= column) row.push('');
    row[column] = [row[column], printed(piece)].filter(Boolean).join(' ');
  }
  return [...rows.values()];
}
