import type { XmlReader } from './reader.ts';
import { elementsBelow, type XmlElement } from './tree.ts';

/** How a format names what a table is made of. */
export interface TableNames {
  readonly row: string;
  readonly cells: readonly string[];
  readonly isHead: (row: XmlElement, cell: XmlElement) => boolean;
}

/** Reads the cells of a table, row by row. What of it stands in no row, as a caption, is read before. */
export function readTable(table: XmlElement, reader: XmlReader, { row, cells, isHead }: TableNames): void {
  const grid = reader.newTable();
  const rows = rowsOf(table, row);
  for (const one of rows) reader.skip(one);
  reader.read(table.children);
  for (const one of rows) {
    grid.nextRow();
    for (const cell of rowsOf(one, ...cells)) {
      const { colspan, rowspan, COLSPAN, ROWSPAN } = cell.attributes;
      const place = grid.nextCell(isHead(one, cell), {
        columns: colspan ?? COLSPAN,
        rows: rowspan ?? ROWSPAN,
      });
      reader.found.inCell(place, () => reader.read(cell.children));
    }
  }
}

/** Elements with these names below, but not those in another of them: these are of a table in the table. */
function rowsOf(element: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  const inner = new Set<XmlElement>();
  const found: XmlElement[] = [];
  for (const one of elementsBelow(element)) {
    if (inner.has(one) || !names.includes(one.name)) continue;
    found.push(one);
    for (const below of elementsBelow(one)) inner.add(below);
  }
  return found;
}
