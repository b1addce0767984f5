const ROMAN: readonly (readonly [string, number])[] = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** 1 to 3999 in capital Roman numerals. Throws RangeError outside. */
export function toRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 3999)
    throw new RangeError(`No Roman numeral for ${value}`);
  let rest = value;
  let roman = '';
  for (const [letters, worth] of ROMAN) {
    while (rest >= worth) {
      roman += letters;
      rest -= worth;
    }
  }
  return roman;
}

/** Letters that keyboards of other alphabets have for a Roman numeral: alone each of them may be one. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  І: 'I',
  і: 'i',
  Х: 'X',
  х: 'x',
  С: 'C',
  с: 'c',
  М: 'M',
  м: 'm',
};
/** Alone these are letters of a list: Azerbaijani ı, Armenian Լ, Greek ones, the Cyrillic palochka. */
const INSIDE_NUMERALS: Readonly<Record<string, string>> = {
  İ: 'I',
  ı: 'i',
  Ӏ: 'I',
  ӏ: 'i',
  Ι: 'I',
  Χ: 'X',
  Μ: 'M',
  Լ: 'L',
};
const OTHERS = { ...INSIDE_NUMERALS, ...LOOKALIKES };
const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'gu');

/**
 * Value of a well-formed Roman numeral in either case, else null. Look-alike letters of other alphabets and Unicode's own
 * numerals (Ⅳ) are read as Latin letters.
 */
export function fromRoman(text: string): number | null {
  if (IS_WORD.test(text) || Object.hasOwn(INSIDE_NUMERALS, text)) return null;
  const latin = IS_PLAIN.test(text) ? text : inLatin(text);
  if (!/^(?=.)M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(latin)) return null;
  let rest = latin;
  let value = 0;
  for (const [letters, worth] of ROMAN) {
    while (rest.startsWith(letters)) {
      value += worth;
      rest = rest.slice(letters.length);
    }
  }
  return value;
}

/** Letters that no numeral has, however it is written: told before anything is replaced. */
const IS_WORD = /[ABE-HJKN-UWYZabe-hjkn-uwyzА-ЛН-РТ-ФЦ-Яа-лн-рт-фц-я]/u;
/** What most are written with. */
const IS_PLAIN = /^[IVXLCDM]+$/u;

const inLatin = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(OTHER, (letter) => OTHERS[letter] ?? letter)
    .toUpperCase();
