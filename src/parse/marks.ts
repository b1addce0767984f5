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

const BIS = String.raw`[ \u00a0-]?(?:bis|ter|quater|quinquies|sexies|septies|octies)`;
const NUMBER = String.raw`\d{1,3}(?:[.-]\d{1,3}){0,5}(?:${BIS}|[a-zA-Z])?`;
const DOTTED = String.raw`\d{1,3}(?:\.\d{1,3}){1,5}(?:${BIS}|[a-zA-Z])?`;
const LIST = String.raw`(?:\p{L}{1,2}|[ivxlcdm]{1,8}|[IVXLCDM]{1,8})(?:${BIS})?`;

// After a mark in brackets no small letter follows: "(a)symmetric" is a word. Quotes may follow a mark directly.
const END = String.raw`(?=\s|$|[\p{Lu}«“„"(\[])\s*`;
const PATTERNS: readonly (readonly [PrintedMark['family'], RegExp])[] = [
  ['number', new RegExp(String.raw`^(\()(${NUMBER})(\))(?!\p{Ll})\s*`, 'u')],
  ['number', new RegExp(String.raw`^()(${DOTTED})()(?=\s|$)\s*`, 'u')],
  ['number', new RegExp(`^()(${NUMBER})([.)])${END}`, 'u')],
  ['list', new RegExp(String.raw`^(\()(${LIST})(\))(?!\p{Ll})\s*`, 'u')],
  ['list', new RegExp(String.raw`^()(${LIST})(\))${END}`, 'u')],
  ['dash', /^()([-‒–—―•*+])()(?=\s|$)\s*/u],
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
  const [body = ''] = number.split(new RegExp(`${BIS}$`, 'u'));
  const letters = [...body];
  if (letters.length === 1 || (letters.length === 2 && letters[0] === letters[1])) return true;
  const roman = fromRoman(body);
  // No list has ninety items, and "(mix)" or "(di)" are words.
  return roman !== null && roman < 90;
}
