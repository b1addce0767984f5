import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';

/** The mark a paragraph begins with: `1.` `(a)` `–`. */
export interface PrintedMark {
  readonly family: 'number' | 'list' | 'dash';
  /** As printed, whole: `1.`, `(a)`. */
  readonly label: string;
  /** Without outer punctuation; the empty string for a dash. */
  readonly number: string;
  /** The punctuation with `1` or 一 in the place of the number, so that lists of different habits are told apart. */
  readonly style: string;
  /** Length in the source, white space after it included. */
  readonly length: number;
  /** Nothing else is written so. Else it needs others of its list around it: "A. Smith", "12 Months". */
  readonly isSure: boolean;
}

interface Closing {
  readonly pattern: RegExp;
  readonly isSure: boolean;
}

const closing = (pattern: RegExp, isSure = true): Closing => ({ pattern, isSure });

/** Arabic and Persian close a mark with a dash. */
const DASHED = /[ \u00a0]?[-–—\u0640]+(?=\s*\p{Script=Arabic})\s*/uy;

/** What closes a mark, by what opened it and whether it is a number. After a mark no small letter follows: "(a)symmetric" is a word. */
const CLOSINGS: Readonly<Record<'bracketed' | 'section' | 'number' | 'list' | 'small', readonly Closing[]>> =
  {
    bracketed: [closing(/[)）](?!\p{Ll})\s*/uy)],
    section: [closing(/[.)](?=\s|$)\s*/uy), closing(/(?=\s+[\p{Lu}«“„"(]|\s*$)\s*/uy, false)],
    number: [
      // Quotes may follow a mark directly, and so may words that no spaces part.
      closing(/[.)\u2024\u0589．）](?=\s|$|[\p{Lu}\p{Script=Han}「『《«“„"(（[])\s*/uy),
      closing(/、\s*/uy),
      closing(DASHED),
      closing(/[°º](?=\s|$|[\p{Lu}«“„"([])\s*/uy, false),
      closing(/(?=[ \t\u00a0]+(?:[\p{Lu}«“„"]|\((?:\d{1,2}|\p{L}|[ivx]{2,4})\)))\s*/uy, false),
    ],
    list: [
      closing(/[)）](?=\s|$|[\p{Lu}\p{Script=Han}«“„"([])\s*/uy),
      closing(/、\s*/uy),
      closing(DASHED),
      // "A. B. Smith" has initials; "A.—(1) Words" a dash behind the mark.
      closing(/[.\u2024](?=\s|$|[–—])(?!\s*\p{Lu}\.)(?:\s*[–—](?=\s*\S))?\s*/uy, false),
    ],
    // "a words", in company.
    small: [closing(/(?=[ \t\u00a0]+\S)\s*/uy, false)],
  };

/** Letters that stand before words with a blank alone, in Latin script. */
const SMALL = /^(?:[a-z]|[ivx]{2,4})$/u;

/** A number of several parts needs nothing behind it: `1.1`. */
const PARTS = /(?=\s|$)\s*/uy;

/** The mark at the beginning of a paragraph's source, or null. A backslash before or in it makes it words. */
export function markOf(source: string): PrintedMark | null {
  const [open = ''] = /^(?:[(（]|§[ \t\u00a0]*)/u.exec(source) ?? [];
  const read = readNumber(source, open.length, null, 'mark');
  if (read === null) return open === '' ? dashOf(source) : null;
  const family = read.kind === 'arabic' ? 'number' : 'list';
  if (family === 'list' && (open.startsWith('§') || !isOfList(read))) return null;
  const closed = closingOf(source, open, read);
  if (closed === null) return null;
  const close = closed.text.trim();
  const bare = open === '' && close === '' && !isOfParts(read) ? ' ' : narrow(close);
  const isSigned = family === 'number' && /^\p{Script=Han}/u.test(read.printed);
  return {
    family,
    label: `${open}${read.printed}${closed.text.trimEnd()}`,
    number: read.number,
    style: `${narrow(open.trim())}${isSigned ? '一' : '1'}${bare}`,
    length: read.end + closed.text.length,
    isSure: closed.isSure,
  };
}

/** Wide brackets as others, and 、 and dashes as the full stop: lists of one habit are one. */
const narrow = (signs: string): string =>
  signs
    .replace(/（/gu, '(')
    .replace(/）/gu, ')')
    .replace(/^[．、]$|^[-–—\u0640]+$/u, '.');

/** The punctuation behind the number with the white space after it; null where the number is none of a mark. */
function closingOf(
  source: string,
  open: string,
  read: PrintedNumber,
): { readonly text: string; readonly isSure: boolean } | null {
  const usual = read.kind === 'arabic' ? 'number' : 'list';
  const closings = CLOSINGS[open === '(' || open === '（' ? 'bracketed' : open === '' ? usual : 'section'];
  const parts = open === '' && isOfParts(read) ? [closings[0], closing(PARTS)] : closings;
  const ways = SMALL.test(read.number) && open === '' ? [...closings, ...CLOSINGS.small] : parts;
  for (const way of ways) {
    const text = way === undefined ? null : matchAt(way.pattern, source, read.end);
    if (way !== undefined && text !== null) return { text, isSure: way.isSure };
  }
  return null;
}

const isOfParts = ({ kind, suffix }: PrintedNumber): boolean =>
  kind === 'arabic' && /^[.\u2024]\d/u.test(suffix);

function matchAt(sticky: RegExp, source: string, at: number): string | null {
  sticky.lastIndex = at;
  return sticky.exec(source)?.[0] ?? null;
}

const DASH = /^([-‒–—―•*+])(?=\s|$)\s*/u;

function dashOf(source: string): PrintedMark | null {
  const [whole, dash = ''] = DASH.exec(source) ?? [];
  return whole === undefined
    ? null
    : { family: 'dash', label: dash, number: '', style: dash, length: whole.length, isSure: true };
}

/** No list has ninety items: "(mix)" or "(di)" are words. */
const isOfList = ({ readings }: PrintedNumber): boolean =>
  readings.some(({ kind, value }) => kind === 'letter' || (kind === 'roman' && value < 90));

/** A number that no mark is read from, though one might be meant: `1986. They met`, `1 º`, `[2] Words`. */
const LIKE_MARK = /^(?:[([]\s*)?(?:§\s*)?\d+(?:[.-]\d+)*(?:\s*[.)\]:°º](?=\s|$)|\s+\p{Lu})/u;

/** How words begin where they look like a number all the same; null for plain words. */
export const numberLike = (source: string): string | null => LIKE_MARK.exec(source)?.[0] ?? null;
