import { textLanguage } from '../language.ts';
import { anyTongue, inTongues, tongues } from '../tongues.ts';

/** The inside of a class of characters for patterns: Latin, Arabic, Persian and full-width digits. */
export const DIGITS = '0-9٠-٩۰-۹０-９';

const OTHER_DIGIT = /[٠-٩۰-۹０-９]/gu;

/** With Latin digits; each other one is a character of one unit, so that places stay. */
export const latinDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => String(digit.charCodeAt(0) - zeroOf(digit.charCodeAt(0))));

/** The zeros of other digits, the highest first. */
const ZEROS = ['０', '۰', '٠'].map((zero) => zero.charCodeAt(0));

const zeroOf = (digit: number): number => ZEROS.find((zero) => digit >= zero) ?? 0;

/** What each sign of numbers written without blanks is worth: 一 1, 十 10. */
const WORTH = inTongues(
  (): ReadonlyMap<string, number> =>
    new Map(tongues().flatMap((code) => Object.entries(textLanguage(code).numbers.numerals ?? {}))),
);

/** A pattern of numerals that are written with signs of their own; nothing fits where no language read here has any. */
export function numeralSigns(): string {
  const signs = [...WORTH().keys()].join('');
  return signs === '' ? '(?!)' : `(?=\\p{Script=Han})[${signs}]+`;
}

/** By units, 一百零二, or digit by digit, 一〇二. */
export function worthOf(numerals: string): number {
  const values = [...numerals].map((sign) => WORTH().get(sign) ?? 0);
  return values.some((value) => value >= 10)
    ? byUnits(values)
    : values.reduce((total, digit) => total * 10 + digit, 0);
}

function byUnits(values: readonly number[]): number {
  let [total, digit]: [number, number | null] = [0, null];
  for (const value of values) {
    if (value < 10) digit = value;
    else {
      total += (digit ?? 1) * value;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

const BEHIND_WORD = inTongues(() => {
  const leads = anyTongue(({ numbers }) => numbers.behindWord ?? '') || '(?!)';
  return new RegExp(`(?:${leads})(?:(${numeralSigns()})|([${DIGITS}]{1,3}))`, 'uy');
});

/** The number put in behind a clause's own, with the place after it: 之一 of 第七条之一; null where none is. */
export function numberBehindWord(
  text: string,
  at: number,
): { readonly number: number; readonly end: number } | null {
  const pattern = BEHIND_WORD();
  pattern.lastIndex = at;
  const [whole, signs, figures = ''] = pattern.exec(text) ?? [];
  if (whole === undefined) return null;
  const number = signs === undefined ? Number(latinDigits(figures)) : worthOf(signs);
  return { number, end: at + whole.length };
}
