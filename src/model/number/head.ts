import { APOSTROPHES } from '../../words/foldCharacter.ts';
import type { LanguageCode } from '../language.ts';
import { anyTongue, inTongues } from '../tongues.ts';
import { DIGITS, latinDigits, numeralSigns, worthOf } from './digits.ts';
import { lettersIn } from './letters.ts';
import { type NumberPlace, PLACES } from './place.ts';
import type { NumberKind, NumberReading } from './printed.ts';
import { fromRoman } from './roman.ts';
import { afterEnding, afterSign, endOf, HYPHENS, matchAt } from './signs.ts';
import { LATIN_SUFFIX } from './suffix.ts';
import { numberInWords } from './words.ts';

/** The number without what may stand behind it. */
export interface Head {
  readonly readings: readonly [NumberReading, ...NumberReading[]];
  /** As a clause keeps it. */
  readonly number: string;
  readonly end: number;
  /** Nothing belongs to it any more. */
  readonly isWhole: boolean;
}

type ReadHead = (text: string, at: number, code: LanguageCode | null, place: NumberPlace) => Head | null;

/** The number at `at`, "No." before it left out. */
export const readHead: ReadHead = (text, at, code, place) => {
  if (!PLACES[place].isSaid) return readFigures(text, at, code, place) ?? readLetters(text, at, code, place);
  const prefixed = readPrefixed(text, at, code, place);
  if (prefixed !== null) return prefixed;
  const signed = afterSign(text, at, PLACES[place].signs);
  const numeral = signed === at ? null : readNumeral(text, signed, code, place);
  return (
    numeral ??
    readFigures(text, at, code, place) ??
    readLetters(text, at, code, place) ??
    readWords(text, at, code, place)
  );
};

/** What "No." may stand before. */
const readNumeral: ReadHead = (text, at, code, place) => {
  const head = readFigures(text, at, code, place) ?? readLetters(text, at, code, place);
  return head?.readings.some(({ kind }) => kind !== 'letter') === true ? head : null;
};

const PREFIX = inTongues(() => {
  const prefixes = anyTongue(({ numbers }) => numbers.ordinalPrefix ?? '') || '(?!)';
  return new RegExp(`(?:${prefixes})(?=[${DIGITS}]|${numeralSigns()}|[IVXLC]{1,8}\\p{Script=Han})`, 'uy');
});

/** "მე-7", "第七": as figures are, with what may stand behind these. */
const readPrefixed: ReadHead = (text, at, code, place) => {
  const start = endOf(PREFIX(), text, at);
  const head =
    start === null ? null : (readFigures(text, start, code, place) ?? readLetters(text, start, code, place));
  return head && { ...head, readings: [{ ...head.readings[0], kind: 'ordinal' }] };
};

const FIGURES = new RegExp(`[${DIGITS}]+`, 'uy');
const SIGNS = inTongues(() => new RegExp(numeralSigns(), 'uy'));

const readFigures: ReadHead = (text, at, _code, place) => {
  const figures = matchAt(FIGURES, text, at)?.[0];
  const { isSaid, mostDigits } = PLACES[place];
  if (figures === undefined) return readNumerals(text, at);
  if (mostDigits !== null && figures.length > mostDigits) return null;
  const end = at + figures.length;
  const whole = isSaid ? afterEnding(text, end) : null;
  const number = latinDigits(figures);
  const isOrdinal = whole !== null && !SIGNED_SUFFIX.test(text.slice(end, whole + 3));
  return numeral(isOrdinal ? 'ordinal' : 'arabic', Number(number), number, whole ?? end);
};

/** "5.º-A" is a number put in behind 5.º. */
const SIGNED_SUFFIX = /^\.?[ºª°]-\p{L}(?!\p{L})/u;

/** 一百零二. */
function readNumerals(text: string, at: number): Head | null {
  const signs = matchAt(SIGNS(), text, at)?.[0];
  const value = signs === undefined ? 0 : worthOf(signs);
  return signs === undefined || value === 0
    ? null
    : numeral('arabic', value, String(value), at + signs.length);
}

const numeral = (kind: NumberKind, value: number, number: string, end: number): Head => ({
  readings: [{ kind, value }],
  number,
  end,
  isWhole: kind === 'ordinal' || kind === 'cardinal',
});

const readWords: ReadHead = (text, at) => {
  const said = numberInWords(text, at);
  return said === null ? null : numeral(said.kind, said.value, String(said.value), said.end);
};

/** 条 behind IV. A letter of lists may be such a sign as well: 甲. */
const UNSPACED = /(?<=[A-Za-z])\p{Script=Han}.*$/u;
const RUN = /[\p{L}\p{M}\p{Nl}]{1,24}/uy;
/** Glued behind a numeral of capital letters: IIbis, XVci, and IVA, IVa, where no word is likely ("IN", "De", "Lin"). */
const GLUED = new RegExp(`^(?:(\\p{Lu}+?)(${LATIN_SUFFIX}|\\p{Ll}{2,6})|([IVXІХ]+)[A-Ea-e])$`, 'u');
const IS_LATIN = new RegExp(`^(?:${LATIN_SUFFIX})$`, 'u');
const OF_NAMES = /^n?[iıuü]n$/u;

/** Roman numerals and letters, whichever can be meant. */
const readLetters: ReadHead = (text, at, code, place) => {
  const run = matchAt(RUN, text, at)?.[0].replace(UNSPACED, '');
  if (run === undefined || run === '' || (PLACES[place].isSaid && isInWord(text, at + run.length)))
    return null;
  const roman = romanIn(run, place);
  const end = at + run.length;
  const whole = roman === null || !PLACES[place].isSaid ? null : afterHyphened(text, end);
  if (roman !== null && whole !== null) return numeral('ordinal', roman, run, whole);
  const letters = lettersIn(run, code);
  const romans: readonly NumberReading[] = roman === null ? [] : [{ kind: 'roman', value: roman }];
  const isLetterFirst = letters.length > 0 && run.length === 1 && !isOftenRoman(run, place);
  const [first, ...others] = isLetterFirst ? [...letters, ...romans] : [...romans, ...letters];
  if (first !== undefined)
    return { readings: [first, ...others], number: run.replace(/\u0640+$/u, ''), end, isWhole: false };
  return readGlued(run, text, at, place);
};

/** The "п" of "п’ять". */
const isInWord = (text: string, end: number): boolean =>
  APOSTROPHES.includes(text.charAt(end) || ' ') && /\p{Script=Cyrillic}/u.test(text.charAt(end + 1));

/** I, V, X and i, v, x begin a list more often than letters do, but in a list of letters. */
const isOftenRoman = (letter: string, place: NumberPlace): boolean =>
  !PLACES[place].isLetterFirst && /^[IVXivxІіХх]$/u.test(letter);

/** Value of a numeral in letters of one case. */
function romanIn(run: string, place: NumberPlace): number | null {
  const isSmall = run === run.toLowerCase();
  if (!isSmall && run !== run.toUpperCase()) return null;
  return isSmall && !PLACES[place].smallRoman.test(run) ? null : fromRoman(run);
}

function readGlued(run: string, text: string, at: number, place: NumberPlace): Head | null {
  const [whole, letters = '', behind = '', beforeLetter] = GLUED.exec(run) ?? [];
  const roman = beforeLetter ?? letters;
  const value = whole === undefined ? null : fromRoman(roman);
  if (value === null) return null;
  const end = at + roman.length;
  if (beforeLetter !== undefined || IS_LATIN.test(behind)) return numeral('roman', value, roman, end);
  const said = PLACES[place].isSaid && !OF_NAMES.test(behind) ? afterEnding(text, end) : null;
  return said === null ? null : numeral('ordinal', value, roman, said);
}

const HYPHEN = new RegExp(`[${HYPHENS}]`, 'uy');

/** The place after "-րդ" of "XV-րդ": without the hyphen the letters would be one word. */
const afterHyphened = (text: string, at: number): number | null =>
  endOf(HYPHEN, text, at) === null ? null : afterEnding(text, at);
