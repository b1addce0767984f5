import type { Align, Words } from '../model/clause.ts';
import type { Table } from '../model/table.ts';

/** Columns of a line of plain text. */
const WIDEST = 80;
const BETWEEN = '  ';

/**
 * A table as plain text: columns below each other where a line holds them; else a row after the other, each cell on a
 * line behind the head of its column, or all cells in one line where nothing heads them.
 */
export function tableToText({ text }: Words, table: Table): string {
  const rows = table.rows.map((cells) => cells.map(({ start, end }) => text.slice(start, end)));
  const widths = rows.reduce<readonly number[]>(
    (widest, cells) => cells.map((cell, column) => Math.max(widest[column] ?? 0, columnsOf(cell))),
    [],
  );
  const whole = widths.reduce((sum, width) => sum + width, BETWEEN.length * (widths.length - 1));
  return whole <= WIDEST ? aligned(rows, widths, table) : rowByRow(rows, table);
}

function aligned(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { isHeaded, align }: Table,
): string {
  const lines = rows.map((cells) =>
    cells
      .map((cell, column) => padded(cell, widths[column] ?? 0, align[column] ?? null))
      .join(BETWEEN)
      .trimEnd(),
  );
  const under = widths.map((width) => '-'.repeat(width)).join(BETWEEN);
  return (isHeaded ? lines.toSpliced(1, 0, under) : lines).join('\n');
}

function padded(cell: string, width: number, align: Align): string {
  const room = width - columnsOf(cell);
  const before = align === 'right' ? room : align === 'center' ? Math.floor(room / 2) : 0;
  return ' '.repeat(before) + cell + ' '.repeat(room - before);
}

function rowByRow(rows: readonly (readonly string[])[], { isHeaded }: Table): string {
  const [heads = [], ...others] = rows;
  if (!isHeaded || others.length === 0) return rows.map((cells) => cells.join(' | ')).join('\n');
  const named = (cell: string, column: number): string => {
    const head = heads[column] ?? '';
    return head === '' ? cell : `${head}: ${cell}`.trimEnd();
  };
  return others
    .map((cells) =>
      cells
        .map(named)
        .filter((line) => line !== '')
        .join('\n'),
    )
    .join('\n\n');
}

/** Columns that a terminal gives to the words: none to signs that join the one before, two to wide ones. */
const columnsOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (JOINS.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1), 0);

const JOINS = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]$/u;
