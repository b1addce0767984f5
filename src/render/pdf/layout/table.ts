import type { PdfLevel, PdfTable } from '../document.ts';
import { Element } from '../tag/element.ts';
import { type FlowItem, space } from './flow.ts';
import type { Style } from './measures.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { beside } from './rows.ts';
import { levelMark, spansOf } from './runs.ts';

/** Points between columns, and below each row. */
const BETWEEN = 10;
const BELOW_ROW = 3;
/** The narrowest column, in points: words of a wide table are broken before its columns vanish. */
const NARROWEST = 24;

/** A table of a text, its columns as wide as their words want; tagged row by row and cell by cell. */
export function composeTable(
  { rows, isHeaded }: PdfTable,
  level: PdfLevel | null,
  place: Place,
  gap: number,
): readonly FlowItem[] {
  const table = elementIn(place, 'Table');
  const columns = columnsOf(rows, place);
  const lines = rows.flatMap((cells, at): readonly FlowItem[] => {
    const isHead = isHeaded && at === 0;
    const row = new Element('TR', table);
    const style: Style = { ...place.style, align: 'left', ...(isHead ? { face: 'strong' } : {}) };
    const set = cells.map((runs, column): readonly FlowItem[] => {
      const own = { ...place, ...columns[column] };
      const element = isHead ? new Element('TH', row, { scope: 'Column' }) : new Element('TD', row);
      return setLines(spansOf(runs, own, style, element), own, { style, element });
    });
    return [...beside(set, isHead), space(BELOW_ROW, isHead)];
  });
  const said = level === null ? [] : levelLine(level, place);
  return [...lines, ...said, space(gap)];
}

function levelLine(level: PdfLevel, place: Place): readonly FlowItem[] {
  const element = elementIn(place, 'P');
  return setLines(levelMark(level, place, place.style, element), place, { style: place.style, element });
}

/** Each column's share grows with the root of its longest cell, so that long words do not starve short ones. */
function columnsOf(rows: PdfTable['rows'], { x, width }: Place): readonly Pick<Place, 'x' | 'width'>[] {
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  const wants = Array.from({ length: count }, (_, column) => {
    const lengths = rows.map((cells) =>
      (cells[column] ?? []).reduce((sum, { text }) => sum + text.length, 0),
    );
    return Math.sqrt(Math.max(4, ...lengths));
  });
  const between = Math.min(BETWEEN, width / count / 4);
  const least = Math.min(NARROWEST, width / count - between);
  const free = width - count * (least + between) + between;
  const sum = wants.reduce((all, want) => all + want, 0);
  let left = x;
  return wants.map((want) => {
    const own = { x: left, width: least + (free * want) / sum };
    left += own.width + between;
    return own;
  });
}
