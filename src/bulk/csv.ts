import type { Source } from './kind.ts';
import { ClauseRowSchema, linesOf } from './row.ts';

const COLUMNS = ClauseRowSchema.keyof().options;

/** Without it spreadsheets take the letters for those of another alphabet. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A clause a row (RFC 4180), the names of the columns in the first. */
export function* clausesCsv(source: Source): Generator<Uint8Array> {
  yield Buffer.from(BYTE_ORDER_MARK + csvLine(COLUMNS), 'utf8');
  yield* linesOf(source, (row) => csvLine(COLUMNS.map((column) => String(row[column] ?? ''))));
}

/** Cells of one row with the row's end. */
export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quoted(harmless(cell))).join(',')}\r\n`;

/** Spreadsheets run a cell that begins so as a formula: an apostrophe before it makes it words. */
const harmless = (cell: string): string => (/^[=+\-@\t\r\n]/u.test(cell) ? `'${cell}` : cell);

/** Whatever could part cells, here or where semicolons and tabs do. */
const quoted = (cell: string): string =>
  /[",;\t\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
