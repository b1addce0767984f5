import type { Align, Mark, Words } from '../model/clause.ts';

/** What a table's source says, and what is wrong with it. */
export interface TableSource {
  readonly rows: readonly (readonly string[])[];
  /** A line of dashes stands below the first row: it heads the columns. */
  readonly isHeaded: boolean;
  readonly align: readonly Align[];
}

/** More are no simple table, and no page is wide enough. */
export const MOST_COLUMNS = 50;

const ROW = /^ {0,3}\|.*\|\s*(?:\{#[^{}]*\}\s*)?$/u;
const UNDER_HEAD = /^ {0,3}\|(?:[ \t]*:?-+:?[ \t]*\|)+\s*$/u;

/** Whether the line is a row of a table: `| a | b |`. */
export const isRow = (line: string): boolean => line.trimStart().startsWith('|') && ROW.test(line);

/** Whether the line is the one below the head of a table: `|---|---|`. */
export const isUnderHead = (line: string): boolean =>
  line.trimStart().startsWith('|') && UNDER_HEAD.test(line);

/** What stands below the head of one column. */
export const isDashes = (cell: string): boolean => /^:?-+:?$/u.test(cell);

/** The cells of a paragraph all of whose lines are rows; null for other paragraphs. `\|` is a sign inside a cell. */
export function tableSource(source: string): TableSource | null {
  if (!source.trimStart().startsWith('|')) return null;
  const lines = source.split(/\r?\n/u);
  if (!lines.every(isRow)) return null;
  const [, second = ''] = lines;
  const isHeaded = isUnderHead(second);
  const rows = lines.filter((_, index) => index !== 1 || !isHeaded).map(cellsOf);
  return { rows, isHeaded, align: isHeaded ? cellsOf(second).map(alignOf) : [] };
}

/** `:--` `:-:` `--:` below the head of a column. */
function alignOf(dashes: string): Align {
  if (dashes.endsWith(':')) return dashes.startsWith(':') ? 'center' : 'right';
  return dashes.startsWith(':') ? 'left' : null;
}

function cellsOf(line: string): readonly string[] {
  const cells = [''];
  const inner = line.trim().slice(1);
  for (const [piece] of inner.matchAll(/\\[\s\S]|\||[^\\|]+|\\/gu)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece === '\\|' ? '|' : piece;
  }
  return cells.slice(0, -1).map((cell) => cell.trim());
}

/** Lines from the first one of the table down to a row: the dashes are none. */
export const lineOfRow = ({ isHeaded }: TableSource, row: number): number =>
  isHeaded && row > 0 ? row + 1 : row;

interface Fault {
  readonly row: number;
  readonly message: string;
}

/** What makes rows no table that can be read aloud; null where nothing does. */
export function faultOf({ rows, align, isHeaded }: TableSource): Fault | null {
  const count = rows[0]?.length ?? 0;
  const long = rows.findIndex(({ length }) => length > MOST_COLUMNS);
  if (long >= 0) {
    const message = `a table has ${MOST_COLUMNS} columns at most: write \\| where the text itself has one`;
    return { row: long, message };
  }
  const dashes = rows.findIndex((cells) => cells.every(isDashes));
  if (dashes >= 0) {
    const message = 'dashes stand below the first row of a table alone, whose words head the columns';
    return { row: dashes, message };
  }
  const uneven = rows.findIndex(({ length }) => length !== count);
  if (uneven < 0 && (!isHeaded || align.length === count)) return null;
  const found = uneven < 0 ? align.length : rows[uneven]?.length;
  const advice = 'write an empty cell (| |) where a column has no words';
  return {
    row: Math.max(0, uneven),
    message: `a row of ${found} cells in a table of ${count} columns: ${advice}`,
  };
}

/** Read cells as the words of one clause: tabs between cells, line ends between rows, and a mark that says so. */
export function joinCells(
  rows: readonly (readonly Words[])[],
  { isHeaded, align }: Pick<TableSource, 'isHeaded' | 'align'>,
): Words {
  const marks: Mark[] = [];
  let text = '';
  for (const [index, cells] of rows.entries()) {
    if (index > 0) text += '\n';
    for (const [column, cell] of cells.entries()) {
      if (column > 0) text += '\t';
      for (const mark of cell.marks) {
        marks.push({ ...mark, start: mark.start + text.length, end: mark.end + text.length });
      }
      text += cell.text;
    }
  }
  return { text, marks: [{ kind: 'table', start: 0, end: text.length, isHeaded, align }, ...marks] };
}
