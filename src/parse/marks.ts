import { fromRoman } from '../model/number.ts';

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

const SUFFIX = String.raw`(?:[ \u00a0-]?(?:bis|ter|quater|quinquies|sexies|septies|octies)|[a-zA-Z])?`;
const NUMBER = String.raw`\d{1,3}(?:[.-]\d{1,3})*${SUFFIX}`;
const LIST = String.raw`(?:\p{L}{1,2}|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})(?:[ \u00a0-]?(?:bis|ter|quater))?`;

// After a mark in brackets no small letter follows: "(a)symmetric" is a word.
const PATTERNS: readonly (readonly [PrintedMark['family'], RegExp])[] = [
  ['number', new RegExp(String.raw`^(\()(${NUMBER})(\))(?!\p{Ll})\s*`, 'u')],
  ['number', new RegExp(String.raw`^()(\d{1,3}(?:\.\d{1,3})+${SUFFIX})([.)]?)(?=\s|$)\s*`, 'u')],
  ['number', new RegExp(String.raw`^()(${NUMBER})([.)])(?=\s|$|\p{Lu})\s*`, 'u')],
  ['list', new RegExp(String.raw`^(\()(${LIST})(\))(?!\p{Ll})\s*`, 'u')],
  ['list', new RegExp(String.raw`^()(${LIST})(\))(?=\s|$)\s*`, 'u')],
  ['dash', /^()([-–—•*+])()(?=\s|$)\s*/u],
];

/** The mark at the beginning of a paragraph's source, or null. A backslash before or in it makes it words. */
export function markOf(source: string): PrintedMark | null {
  for (const [family, pattern] of PATTERNS) {
    const match = pattern.exec(source);
    if (match === null) continue;
    const [whole, open = '', number = '', close = ''] = match;
    if (family === 'list' && !isListNumber(number)) continue;
    const dash = family === 'dash';
    return {
      family,
      label: `${open}${number}${close}`,
      number: dash ? '' : number,
      style: `${open}${dash ? number : '1'}${close}`,
      length: whole.length,
    };
  }
  return null;
}

/** One letter, a doubled letter, or a Roman numeral; "(or)" and "(no)" are words. */
function isListNumber(number: string): boolean {
  const [body = ''] = number.split(/[ \u00a0-]?(?:bis|ter|quater)$/u);
  const letters = [...body];
  if (letters.length === 1 || (letters.length === 2 && letters[0] === letters[1])) return true;
  const roman = fromRoman(body);
  // No list has ninety items, and "(mix)" or "(di)" are words.
  return roman !== null && roman < 90;
}
