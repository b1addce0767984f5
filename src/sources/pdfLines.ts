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

/** What a page draws, as lines. Words that stand upright beside the text are left out. */
export function linesOf(items: readonly Item[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Line | null = null;
  for (const item of items) {
    const piece = pieceOf(item);
    if (piece === null) continue;
    const joined: Line | null = open === null ? null : join(open, piece);
    if (joined === null && open !== null) lines.push(open);
    open = joined ?? (piece.text.trim() === '' ? null : piece);
  }
  if (open !== null) lines.push(open);
  return lines.map((line) => ({ ...line, text: line.text.replace(/\s+/gu, ' ').trim() }));
}

function pieceOf({ str, transform, width }: Item): Line | null {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  if (str === '' || size === 0 || Math.abs(b) > Math.abs(a) / 4) return null;
  return { x0: x, x1: x + width, y, size, text: str };
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
  const isRaised = piece.size < SMALL * line.size && piece.y > line.y && /^\d+$/u.test(piece.text.trim());
  const space = gap > WORD_GAP * line.size && !isRaised ? ' ' : '';
  const text = line.text + space + (isRaised ? raised(piece.text) : piece.text);
  return { ...line, text, x1: piece.x1, size: Math.max(line.size, isRaised ? 0 : piece.size) };
}
