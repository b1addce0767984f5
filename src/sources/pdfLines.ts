import { raised } from './source.ts';

/** Words on one line of a page, in points from its lower left corner. */
export interface Line {
  readonly x0: number;
  readonly x1: number;
  /** Of the baseline. */
  readonly y: number;
  /** Height of the letters. */
  readonly size: number;
  readonly text: string;
}

/** A piece of text as the page draws it. */
interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

/** A gap as wide as the letters are high parts columns; a fifth of that parts words. */
const COLUMN_GAP = 1.2;
const WORD_GAP = 0.2;
const SAME_LINE = 0.6;
const SMALL = 0.8;

/** How a page lies: what `getViewport` of pdf.js calls its transform. */
export type PageTransform = readonly number[];

/** What a page draws, as lines; upright are words that stand beside the text. */
export interface DrawnLines {
  readonly lines: readonly Line[];
  readonly upright: readonly string[];
}

/** What a page draws, as its reader holds it: pages may be turned. */
export function linesOf(items: readonly Item[], page: PageTransform): DrawnLines {
  const lines: Line[] = [];
  const upright: string[] = [];
  let open: Line | null = null;
  for (const item of items) {
    const piece = pieceOf(item, page);
    if (piece === null) continue;
    if (piece === 'upright') {
      upright.push(item.str);
      continue;
    }
    const joined: Line | null = open === null ? null : join(open, piece);
    if (joined === null && open !== null) lines.push(open);
    open = joined ?? (piece.text.trim() === '' ? null : piece);
  }
  if (open !== null) lines.push(open);
  return { lines: lines.map((line) => ({ ...line, text: tidy(line.text) })), upright: uprightOf(upright) };
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const uprightOf = (pieces: readonly string[]): readonly string[] => {
  const text = tidy(pieces.join(' '));
  return text === '' ? [] : [text];
};

function pieceOf({ str, transform, width }: Item, page: PageTransform): Line | 'upright' | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = turned(transform, page);
  const size = Math.hypot(c, d);
  if (str === '' || size === 0) return null;
  return Math.abs(b) > Math.abs(a) / 4 ? 'upright' : { x0: x, x1: x + width, y, size, text: str };
}

/** A place on the page as it lies before a reader, in points from its lower left corner or thereabouts. */
function turned(own: readonly number[], page: PageTransform): readonly number[] {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = own;
  const [pa = 1, pb = 0, pc = 0, pd = -1, px = 0, py = 0] = page;
  return [
    pa * a + pc * b,
    -(pb * a + pd * b),
    pa * c + pc * d,
    -(pb * c + pd * d),
    pa * x + pc * y + px,
    -(pb * x + pd * y + py),
  ];
}

/** Null where the piece stands on another line or in another column. */
function join(line: Line, piece: Line): Line | null {
  const gap = piece.x0 - line.x1;
  const isBeside = Math.abs(piece.y - line.y) < SAME_LINE * line.size;
  if (!isBeside || gap > COLUMN_GAP * line.size || gap < -line.size) return null;
  if (piece.text.trim() === '') {
    const isColumnGap = piece.x1 - line.x1 > COLUMN_GAP * line.size;
    return isColumnGap ? null : { ...line, text: `${line.text} `, x1: Math.max(line.x1, piece.x1) };
  }
  // The sign of a note stands raised behind a word, and before the note.
  if (line.size < SMALL * piece.size && line.y > piece.y && /^\s*\d+\s*$/u.test(line.text))
    return { ...piece, x0: line.x0, text: `${raised(line.text.trim())} ${piece.text.trimStart()}` };
  const isRaised = piece.size < SMALL * line.size && piece.y > line.y && /^\d+$/u.test(piece.text.trim());
  const space = gap > WORD_GAP * line.size && !isRaised ? ' ' : '';
  const text = line.text + space + (isRaised ? raised(piece.text) : piece.text);
  return { ...line, text, x1: piece.x1, size: Math.max(line.size, isRaised ? 0 : piece.size) };
}
