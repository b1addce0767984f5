import { describe, expect, test } from 'vitest';
import { fromRoman, toRoman } from '../../../src/model/number/roman.ts';
import { comparableNumber, latinMark, numberForEId } from '../../../src/model/number/token.ts';

/** Written out by hand: tens, hundreds and thousands with each way of taking one away. */
const ROMAN: readonly (readonly [number, string])[] = [
  [1, 'I'],
  [4, 'IV'],
  [6, 'VI'],
  [9, 'IX'],
  [14, 'XIV'],
  [19, 'XIX'],
  [40, 'XL'],
  [44, 'XLIV'],
  [68, 'LXVIII'],
  [90, 'XC'],
  [99, 'XCIX'],
  [320, 'CCCXX'],
  [400, 'CD'],
  [499, 'CDXCIX'],
  [500, 'D'],
  [888, 'DCCCLXXXVIII'],
  [900, 'CM'],
  [1949, 'MCMXLIX'],
  [1969, 'MCMLXIX'],
  [2025, 'MMXXV'],
  [3999, 'MMMCMXCIX'],
];

describe('Roman numbers', () => {
  test.each(ROMAN)('Article %i is Article %s', (value, roman) => {
    expect([toRoman(value), fromRoman(roman), fromRoman(roman.toLowerCase())]).toEqual([roman, value, value]);
  });

  test('each of 1 to 3999 has one numeral, which is read back', () => {
    const values = Array.from({ length: 3999 }, (_, index) => index + 1);
    expect(values.map((value) => fromRoman(toRoman(value)))).toEqual(values);
    expect(new Set(values.map(toRoman)).size).toBe(3999);
  });

  test('of all words of up to five such letters those are numerals that a number is written as', () => {
    const longer = (words: readonly string[]): readonly string[] =>
      words.flatMap((word) => [...'IVXLCDM'].map((letter) => word + letter));
    const words = [1, 2, 3, 4, 5].reduce<readonly (readonly string[])[]>(
      (all) => [...all, longer(all.at(-1) ?? [])],
      [['']],
    );
    const read = words.flat().flatMap((word) => {
      const value = fromRoman(word);
      return value === null || toRoman(value) === word ? [] : [word];
    });
    expect(read).toEqual([]);
  });

  test.each([
    ['XİV', 14],
    ['xıv', 14],
    ['ХӀӀ', 12],
    ['хӏ', 11],
    ['ΧΙ', 11],
    ['ΜI', 1001],
    ['ԼI', 51],
  ])('%s: letters that are one of a list alone are read inside a numeral: %i', (text, value) => {
    expect(fromRoman(text)).toBe(value);
    expect([...'İıӀӏΙΧΜԼ'].map(fromRoman)).toEqual(Array.from({ length: 8 }, () => null));
  });

  test.each([
    'IIII',
    'VV',
    'XXXX',
    'LL',
    'IC',
    'IL',
    'XD',
    'VX',
    'IVI',
    'IXI',
    'XIIII',
    'MMMM',
    'CIVIL',
    'A',
    '',
    '4',
  ])('"%s" is none', (text) => expect(fromRoman(text)).toBeNull());

  test.each([0, -1, 4000, 1.5, Number.NaN])('%d has none', (value) =>
    expect(() => toRoman(value)).toThrow(RangeError),
  );

  test.each([
    ['ХІІ', 12],
    ['ХХХ', 30],
    ['хіх', 19],
    ['МСМ', 1900],
    ['IХ', 9],
  ])('%s of Cyrillic letters is read as printed: %i', (text, value) => expect(fromRoman(text)).toBe(value));
});

describe('the letter of a point', () => {
  test.each([
    [1, 'a'],
    [9, 'i'],
    [26, 'z'],
    [27, 'aa'],
    [52, 'zz'],
    [53, 'aaa'],
  ])('the one in place %i is (%s)', (place, letter) => expect(latinMark(place)).toBe(letter));
});

describe('a printed number inside an eId', () => {
  const placeOf = (letter: string): number => 'абвгд'.indexOf(letter) + 1;
  test.each([
    ['IV.', 'IV'],
    ['16A', '16A'],
    ['6bis', '6bis'],
    ['2 bis', '2-bis'],
    ['(1.1)', '1-1'],
    ['K.1', 'K-1'],
    ['20–2', '20-2'],
    ['б)', 'b'],
    ['Б', 'B'],
    ['é', 'e'],
    ['ХІ', 'XI'],
  ])('"%s" is %s', (printed, number) => expect(numberForEId(printed, placeOf)).toBe(number));

  test('of which nothing is left is an error', () =>
    expect(() => numberForEId('—.', placeOf)).toThrow(RangeError));
});

describe('numbers that are one in look-ups', () => {
  test.each([
    ['IV', '4'],
    ['xiv', '14'],
    ['007', '7'],
    ['16A', '16a'],
    ['IV bis', '4-bis'],
    ['20.2', '20-2'],
    ['I/3', '1-3'],
    ['a', 'a'],
  ])('%s and %s', (printed, comparable) => expect(comparableNumber(printed)).toBe(comparable));
});
