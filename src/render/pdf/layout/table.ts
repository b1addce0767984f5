import type { PdfLevel, PdfTable } from '../document.ts';
import { Element } from '../tag/element.ts';
import { shapedWordsOf, wordOf } from '../text/words.ts';
import { type FlowItem, space } from './flow.ts';
import { STYLES, type Style } from './measures.ts';
import { elementIn, type Place, setLines } from './place.ts';
import { beside } from './rows.ts';
import { levelMark, spansOf } from './runs.ts';

/** Points between columns, and below each row. */
const BETWEEN = 10;
const BELOW_ROW = 3;
/** The narrowest column, in points: words of a wide table are broken before its columns vanish. */
const NARROWEST = 24;
/** The most of the width that the longest word of one column may ask for. */
const MOST = 0.5;

/** A table of a text, its columns as wide as their words want; tagged row by row and cell by cell. */
export function composeTable(
  { rows, isHeaded }: PdfTable,
  level: PdfLevel | null,
  place: Place,
  gap: number,
): readonly FlowItem[] {
  const table = elementIn(place, 'Table');
  const isWide = isWiderThan(leastOf(rows, place), place.width);
  const size = isWide
    ? { ...place.style, size: STYLES.note.size, leading: STYLES.note.leading }
    : place.style;
  const columns = columnsOf(rows, { ...place, style: size });
  const lines = rows.flatMap((cells, at): readonly FlowItem[] => {
    const isHead = isHeaded && at === 0;
    const row = new Element('TR', table);
    const style: Style = { ...size, align: 'left', ...(isHead ? { face: 'strong' } : {}) };
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

/** Each column has room for its longest word, if all have; what is left is shared by the root of its longest cell. */
function columnsOf(rows: PdfTable['rows'], place: Place): readonly Pick<Place, 'x' | 'width'>[] {
  const { x, width } = place;
  const wanted = leastOf(rows, place);
  const between = Math.min(BETWEEN, width / wanted.length / 4);
  const room = width - between * (wanted.length - 1);
  const share = Math.min(1, room / sumOf(wanted));
  const least = wanted.map((own) => own * share);
  const wants = wanted.map((_, column) =>
    Math.sqrt(Math.max(4, ...rows.map((cells) => lettersOf(cells[column])))),
  );
  const free = room - sumOf(least);
  let left = x;
  return least.map((own, column) => {
    const placed = { x: left, width: own + (free * (wants[column] ?? 0)) / sumOf(wants) };
    left += placed.width + between;
    return placed;
  });
}

const isWiderThan = (columns: readonly number[], width: number): boolean =>
  sumOf(columns) + BETWEEN * (columns.length - 1) > width;

/** Points that the longest word of each column takes, set as the heads are. */
function leastOf(rows: PdfTable['rows'], { job, language, style, width }: Place): readonly number[] {
  const shaped = shapedWordsOf(job.typeface, 'strong', language);
  const count = Math.max(1, ...rows.map((cells) => cells.length));
  return Array.from({ length: count }, (_, column) => {
    const words = rows.flatMap((cells) => wordsOf(cells[column]));
    const widths = words.map((word) => (wordOf(shaped, word).width * style.size) / 1000);
    return Math.min(width * MOST, Math.max(NARROWEST, ...widths));
  });
}

type Cell = PdfTable['rows'][number][number];

const wordsOf = (cell: Cell | undefined): readonly string[] =>
  (cell ?? [])
    .map(({ text }) => text)
    .join('')
    .split(/\s+/u)
    .filter((word) => word !== '');
const lettersOf = (cell: Cell | undefined): number =>
  (cell ?? []).reduce((sum, { text }) => sum + text.length, 0);
const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);
