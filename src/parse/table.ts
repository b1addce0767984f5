import type { Mark, Words } from '../model/clause.ts';

/** What a table's source says, and what is wrong with it. */
interface TableSource {
  readonly rows: readonly (readonly string[])[];
  /** A line of dashes stands below the first row: it heads the columns. */
  readonly isHeaded: boolean;
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

/** The cells of a paragraph all of whose lines are rows; null for other paragraphs. `\|` is a sign inside a cell. */
export function tableSource(source: string): TableSource | null {
  if (!source.trimStart().startsWith('|')) return null;
  const lines = source.split(/\r?\n/u);
  if (!lines.every(isRow)) return null;
  const isHeaded = lines[1] !== undefined && isUnderHead(lines[1]);
  return { rows: lines.filter((_, index) => index !== 1 || !isHeaded).map(cellsOf), isHeaded };
}

function cellsOf(line: string): readonly string[] {
  const cells = [''];
  const inner = line.trim().slice(1);
  for (const piece of inner.match(/\\[\s\S]|\||[^\\|]+|\\/gu) ?? []) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece === '\\|' ? '|' : piece;
  }
  return cells.slice(0, -1).map((cell) => cell.trim());
}

/** Read cells as the words of one clause: tabs between cells, line ends between rows, and a mark that says so. */
export function joinCells(rows: readonly (readonly Words[])[], isHeaded: boolean): Words {
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
  return { text, marks: [{ kind: 'table', start: 0, end: text.length, isHeaded }, ...marks] };
}
