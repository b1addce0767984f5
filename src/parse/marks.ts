import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';

/** The mark a paragraph begins with: `1.` `(a)` `–`. */
export interface PrintedMark {
  readonly family: 'number' | 'list' | 'dash';
  /** As printed, whole: `1.`, `(a)`. */
  readonly label: string;
  /** Without outer punctuation; the empty string for a dash. */
  readonly number: string;
  /** The punctuation with `1` in the place of the number, so that lists of different habits are told apart. */
  readonly style: string;
  /** Length in the source, white space after it included. */
  readonly length: number;
}

/** What closes a mark, by what opened it and whether it is a number; a number of several parts needs nothing (`1.1`). */
const CLOSING = {
  bracketed: /\)(?!\p{Ll})\s*/uy,
  // After a mark no small letter follows: "(a)symmetric" is a word. Quotes may follow a mark directly.
  number: /[.)\u2024\u0589](?=\s|$|[\p{Lu}«“„"([])\s*/uy,
  list: /\)(?=\s|$|[\p{Lu}«“„"([])\s*/uy,
  parts: /(?=\s|$)\s*/uy,
} as const;

/** The mark at the beginning of a paragraph's source, or null. A backslash before or in it makes it words. */
export function markOf(source: string): PrintedMark | null {
  const open = source.startsWith('(') ? '(' : '';
  const read = readNumber(source, open.length, null, 'mark');
  if (read === null) return open === '' ? dashOf(source) : null;
  const family = read.kind === 'arabic' ? 'number' : 'list';
  if (family === 'list' && !isOfList(read)) return null;
  const closed = closingOf(source, open, read);
  if (closed === null) return null;
  const close = closed.trim();
  return {
    family,
    label: `${open}${read.printed}${close}`,
    number: read.number,
    style: `${open}1${close}`,
    length: read.end + closed.length,
  };
}

/** The punctuation behind the number with the white space after it; null where the number is none of a mark. */
function closingOf(source: string, open: string, { kind, suffix, end }: PrintedNumber): string | null {
  const isNumber = kind === 'arabic';
  const isOfParts = open === '' && isNumber && /^[.\u2024]\d/u.test(suffix);
  const closing = open !== '' ? CLOSING.bracketed : isNumber ? CLOSING.number : CLOSING.list;
  return matchAt(closing, source, end) ?? (isOfParts ? matchAt(CLOSING.parts, source, end) : null);
}

function matchAt(sticky: RegExp, source: string, at: number): string | null {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0] ?? null;
}

const DASH = /^([-‒–—―•*+])(?=\s|$)\s*/u;

function dashOf(source: string): PrintedMark | null {
  const [whole, dash = ''] = DASH.exec(source) ?? [];
  return whole === undefined
    ? null
    : { family: 'dash', label: dash, number: '', style: dash, length: whole.length };
}

/** No list has ninety items: "(mix)" or "(di)" are words. */
const isOfList = ({ readings }: PrintedNumber): boolean =>
  readings.some(({ kind, value }) => kind === 'letter' || (kind === 'roman' && value < 90));
