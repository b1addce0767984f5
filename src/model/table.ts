import type { Align, Mark, Words } from './clause.ts';

/** One cell: a half-open span of the words of its clause. */
export interface Cell {
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
  /** The first row heads the columns. */
  readonly isHeaded: boolean;
  readonly align: readonly Align[];
}

/** The cells of words that are a table: tabs part them, line ends the rows; null for other words. */
export function tableOf({ text, marks: [first] }: Words): Table | null {
  if (first?.kind !== 'table') return null;
  const rows: Cell[][] = [[]];
  let start = 0;
  for (const { index, 0: sign } of `${text}\n`.matchAll(/[\t\n]/gu)) {
    rows.at(-1)?.push({ start, end: index });
    if (sign === '\n' && index < text.length) rows.push([]);
    start = index + 1;
  }
  return { rows, isHeaded: first.isHeaded, align: first.align };
}

/** The words of one cell. */
export function cellWords({ text, marks }: Words, { start, end }: Cell): Words {
  const inside = marks.filter((mark) => mark.kind !== 'table' && mark.start >= start && mark.end <= end);
  const moved = inside.map((mark): Mark => ({ ...mark, start: mark.start - start, end: mark.end - start }));
  return { text: text.slice(start, end), marks: moved };
}
