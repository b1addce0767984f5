import { fromRoman, toRoman } from './roman.ts';
import { inLatin, LATIN_SUFFIX, lowered, SUPERSCRIPT } from './suffix.ts';

/** nth letter of a list as a Latin mark: 1 -> a, 26 -> z, 27 -> aa. */
export function latinMark(place: number): string {
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return letter.repeat(Math.floor((place - 1) / 26) + 1);
}

const RAISED = new RegExp(`${SUPERSCRIPT}+`, 'gu');
const OTHER_SUFFIX = new RegExp(`(?<=[\\s\\d-])(?:${LATIN_SUFFIX})$`, 'iu');

/** Superscripts on the line, behind a mark of their own: 7¹ is 7-1 and never 71. */
const onLine = (printed: string): string => printed.replace(RAISED, (digits) => `-${lowered(digits)}`);

/**
 * The number as an eId holds it (AKN-NC 1.0, section 5): outer punctuation off, inner marks and spaces `-`,
 * case kept. A letter of another alphabet becomes the Latin letter of its place in `placeOf` (from 1; 0 where
 * it has none). Throws RangeError where nothing is left.
 */
export function numberForEId(printed: string, placeOf: (letter: string) => number): string {
  const composed = onLine(printed.normalize('NFC')).replace(OTHER_SUFFIX, inLatin);
  const place = /^\p{ASCII}*$/u.test(composed) ? 0 : placeOf(composed);
  const latin = place > 0 ? latinMark(place) : toLatin(withLatinNumeral(composed), placeOf);
  const number = latin.replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  if (number === '') throw new RangeError(`No number left in "${printed}"`);
  return number;
}

/** A Roman numeral of several letters, some of them of another alphabet. */
function withLatinNumeral(printed: string): string {
  const [letters = ''] = /^[\p{L}\p{Nl}]+/u.exec(printed) ?? [];
  if (letters.length < 2 || /^\p{ASCII}*$/u.test(letters)) return printed;
  const value = fromRoman(letters);
  return value === null ? printed : toRoman(value) + printed.slice(letters.length);
}

function toLatin(printed: string, placeOf: (letter: string) => number): string {
  return printed.replace(/[^\p{ASCII}]/gu, (character) => {
    const place = placeOf(character.toLowerCase());
    if (place === 0) return character.normalize('NFKD').replace(/\p{M}/gu, '');
    const mark = latinMark(place);
    return character === character.toLowerCase() ? mark : mark.toUpperCase();
  });
}

/** Arabic or Roman number as an integer, else null. */
function numericValue(number: string): number | null {
  if (/^\d{1,9}$/u.test(number)) return Number(number);
  return fromRoman(number);
}

const GLUED = new RegExp(`^(\\d+|[ivxlcdm]+?)(${LATIN_SUFFIX})$`, 'u');
const APART = /^(\d+)-(\p{L})$/u;

/**
 * The same number in one form for look-ups: Roman as Arabic, lower case, inner marks as `-`; what Latin puts behind stands
 * apart and a letter does not, however they are printed: `6-bis`, `16a`.
 */
export function comparableNumber(number: string): string {
  const value = numericValue(number);
  if (value !== null) return String(value);
  const lower = onLine(number).toLowerCase().replace(OTHER_SUFFIX, inLatin);
  const [first = '', ...rest] = lower
    .replace(GLUED, '$1-$2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const head = numericValue(first);
  const joined = [rest.length > 0 && head !== null ? String(head) : first, ...rest].join('-');
  return joined.replace(APART, '$1$2');
}
