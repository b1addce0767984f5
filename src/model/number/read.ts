import { LANGUAGE_CODES, type LanguageCode } from '../language.ts';
import { readBehind } from './behind.ts';
import { DIGITS } from './digits.ts';
import { readHead } from './head.ts';
import { placeOfLetter } from './letters.ts';
import { type NumberPlace, PLACES } from './place.ts';
import type { PrintedNumber } from './printed.ts';
import { afterEnding, afterSignWord, ENDS, endOf, STOPS } from './signs.ts';
import { numberForEId } from './token.ts';

/**
 * The number that a text has at `at`, whole, or null: never a number without what belongs to it, so that "16B" is no 16
 * and "5km" nothing. The one grammar of headings, marks, addresses and references:
 * - Arabic figures of any length; Roman numerals of one case, with look-alike letters; one letter or the same twice;
 *   ordinals in figures ("7-րդ", "15-ci", "1ST", "XV-րդ", "1 saylı") and in words of any language, in its cases
 *   ("Twenty-first", «тринадцатой», "on birinci"), up to 299; written-out numbers where a language has them ("seven");
 * - with what stands behind: 16A, 16-A, 6bis, 6 bis, 7¹, 7-1, 20.2, K.1, A1, b bis, IVbis;
 * - with "No.", "N", "№" before it: `start` is still `at`.
 *
 * `place` says what may belong to a number there (`PLACES`). In a `mark` nothing is said in words. In a `reference`
 * "1-3" is 1 and then a hyphen, since it counts up, and "7-1" one number; "20.2" is always one: whoever looks it up tries
 * Article 20.2 and then paragraph 2 of Article 20. A letter or small Roman numeral may be a word: who reads
 * running text asks for it only behind a word that letters follow ("point a"), or where `suffix` is not empty ("K.1").
 * `code` is the language whose letters are counted; null where it is not known.
 * What follows the number (punctuation, blanks, brackets) is left to the reader. Time is that of the number's length.
 */
export function readNumber(
  text: string,
  at: number,
  code: LanguageCode | null,
  place: NumberPlace,
): PrintedNumber | null {
  const head = readHead(text, at, code, place);
  if (head === null) return null;
  const behind = readBehind(text, { head, code, place });
  const said = head.isWhole || !PLACES[place].isSaid ? null : afterSaid(text, behind.end, place);
  const end = said ?? behind.end;
  if (endOf(NUMBER_ENDS, text, end) === null) return null;
  const [likeliest, ...others] = head.readings;
  const number = head.number + behind.parts.join('');
  const first = said === null ? likeliest : ({ ...likeliest, kind: 'ordinal' } as const);
  return {
    start: at,
    end,
    printed: text.slice(at, end),
    number,
    canonical: canonicalOf(number, code),
    kind: first.kind,
    value: first.value,
    readings: [first, ...others],
    suffix: behind.parts.map((part) => part.trim()).join(''),
    order: [first.value, ...behind.order],
  };
}

/** Behind "20.12345" of "20" the number would go on. */
const NUMBER_ENDS = new RegExp(`${ENDS}(?![${STOPS}][${DIGITS}])`, 'uy');

/** The place after what makes an ordinal of a number with its parts: "7.1-ին", "7-1-ci", "16A saylı"; null where nothing does. */
const afterSaid = (text: string, at: number, place: NumberPlace): number | null =>
  afterEnding(text, at) ?? afterSignWord(text, at, PLACES[place].signs);

/** The whole text as a number, else null. */
export function wholeNumber(
  text: string,
  code: LanguageCode | null,
  place: NumberPlace,
): PrintedNumber | null {
  const read = readNumber(text, 0, code, place);
  return read !== null && read.end === text.length ? read : null;
}

function canonicalOf(number: string, code: LanguageCode | null): string {
  if (/^[A-Za-z0-9]+$/u.test(number)) return number;
  const own = code ?? LANGUAGE_CODES[0];
  try {
    return numberForEId(number, (letter) => (own === undefined ? 0 : placeOfLetter(letter, own)));
  } catch {
    return '';
  }
}
