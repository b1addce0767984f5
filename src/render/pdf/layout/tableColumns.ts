import type { PdfTable } from '../document.ts';
import { shapedWordsOf, wordOf } from '../text/words.ts';
import type { Place } from './place.ts';

/** Points between columns. */
const BETWEEN = 10;
/** The narrowest column, in points: words of a wide table are broken before its columns vanish. */
const NARROWEST = 24;
/** The most of the width that the longest word of one column may ask for. */
const MOST = 0.5;

/** Each column has room for its longest word, if all have; what is left is shared by the root of its longest cell. */
export function columnsOf(rows: PdfTable['rows'], place: Place): readonly Pick<Place, 'x' | 'width'>[] {
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

/** Whether words would be broken, set as the place sets them. */
export function isTooWide(rows: PdfTable['rows'], place: Place): boolean {
  const columns = leastOf(rows, place);
  return sumOf(columns) + BETWEEN * (columns.length - 1) > place.width;
}

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
