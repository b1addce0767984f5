import { toRoman } from '../../model/number/roman.ts';

/** The letters that Word counts with in Russian: without ё, й, ъ, ы and ь. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const CHINESE = '〇一二三四五六七八九';

const capital = (print: (value: number) => string) => (value: number) => print(value).toUpperCase();

/** Nobody counts further in letters. */
const MOST = 1000;

/** a to z, then aa, bb: Word doubles the letter. */
const letters =
  (alphabet: string) =>
  (value: number): string =>
    value < 1 || value > MOST
      ? String(value)
      : (alphabet[(value - 1) % alphabet.length] ?? '').repeat(Math.ceil(value / alphabet.length));

const roman = (value: number): string =>
  value < 1 || value > 3999 ? String(value) : toRoman(value).toLowerCase();

/** 1 to 99, as lists are counted: 十, 十一, 二十. */
function chinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : CHINESE[tens]}十`;
  return ten + (ones === 0 ? '' : CHINESE[ones]);
}

/** How lists count, by the names of WordprocessingML (`ST_NumberFormat`). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  upperRoman: capital(roman),
  lowerRoman: roman,
  upperLetter: capital(letters(LATIN)),
  lowerLetter: letters(LATIN),
  russianLower: letters(RUSSIAN),
  russianUpper: capital(letters(RUSSIAN)),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  ideographDigital: (value) => String(value).replace(/\d/gu, (figure) => CHINESE[Number(figure)] ?? ''),
  none: () => '',
};

/** A number as a list prints it; null where nobody here knows how it counts. */
export const printedNumber = (value: number, format: string): string | null =>
  FORMATS[format]?.(value) ?? null;
