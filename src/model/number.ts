/**
 * Numbers as printed: their Roman and Arabic values, and the form they take inside an eId.
 */

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

const CYRILLIC_LOOKALIKES: Readonly<Record<string, string>> = {
  І: 'I',
  і: 'i',
  Х: 'X',
  х: 'x',
  С: 'C',
  с: 'c',
  М: 'M',
  м: 'm',
};

/** Value of a well-formed Roman numeral in either case (Cyrillic look-alikes read as Latin), else null. */
export function fromRoman(text: string): number | null {
  const latin = text.replace(/[ІіХхСсМм]/gu, (letter) => CYRILLIC_LOOKALIKES[letter] ?? letter).toUpperCase();
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

/** Arabic or Roman number as an integer, else null. */
function numericValue(number: string): number | null {
  if (/^\d{1,9}$/u.test(number)) return Number(number);
  return fromRoman(number);
}

/** nth letter of a list as a Latin mark: 1 -> a, 26 -> z, 27 -> aa. */
export function latinMark(place: number): string {
  const letter = String.fromCharCode(97 + ((place - 1) % 26));
  return letter.repeat(Math.floor((place - 1) / 26) + 1);
}

/**
 * The number as an eId holds it (AKN-NC 1.0, section 5): outer punctuation off, inner marks and spaces `-`,
 * case kept. A letter of another alphabet becomes the Latin letter of its place in `placeOf` (from 1; 0 where
 * it has none). Throws RangeError where nothing is left.
 */
export function numberForEId(printed: string, placeOf: (letter: string) => number): string {
  const composed = printed.normalize('NFC');
  const roman = /\p{Script=Cyrillic}.|.\p{Script=Cyrillic}/u.test(composed) ? fromRoman(composed) : null;
  const latin = roman !== null ? toRoman(roman) : toLatin(composed, placeOf);
  const number = latin.replace(/[^A-Za-z0-9]+/gu, '-').replace(/^-+|-+$/gu, '');
  if (number === '') throw new RangeError(`No number left in "${printed}"`);
  return number;
}

function toLatin(printed: string, placeOf: (letter: string) => number): string {
  return printed.replace(/[^\p{ASCII}]/gu, (character) => {
    const place = placeOf(character.toLowerCase());
    if (place === 0) return character.normalize('NFKD').replace(/\p{M}/gu, '');
    const mark = latinMark(place);
    return character === character.toLowerCase() ? mark : mark.toUpperCase();
  });
}

/** The same number in one form for look-ups: Roman as Arabic, lower case, inner marks as `-`. */
export function comparableNumber(number: string): string {
  const value = numericValue(number);
  if (value !== null) return String(value);
  const [first = '', ...rest] = number
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const head = numericValue(first);
  return [rest.length > 0 && head !== null ? String(head) : first, ...rest].join('-');
}
