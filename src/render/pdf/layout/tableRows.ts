import type { PdfTable } from '../document.ts';

/** A table that is set another way: each line is a row of the new one. */
interface TurnedTable {
  readonly table: PdfTable & { readonly hasRowHeads: boolean };
  /** Whether a row of the table as it was begins with this one. */
  readonly isRowOpening: (row: number) => boolean;
}

/** Columns that fit on no page one below the other; null for those that two columns would not make readable. */
export function rowByRow({ rows, isHeaded }: PdfTable): TurnedTable | null {
  const [heads = [], ...others] = rows;
  const count = heads.length;
  const body = isHeaded ? others : rows;
  if (count < 3 || body.length === 0) return null;
  return {
    table: {
      rows: body.flatMap((cells) =>
        cells.map((cell, column) => (isHeaded ? [heads[column] ?? [], cell] : [cell])),
      ),
      isHeaded: false,
      hasRowHeads: isHeaded,
      align: [],
    },
    isRowOpening: (row) => row % count === 0,
  };
}
