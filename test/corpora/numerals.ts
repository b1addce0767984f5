const DIGITS = '〇一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100 };

/**
 * A Chinese article number: with units (`一百零二`), or digit by digit (`一〇二`, `三一九`).
 * Throws RangeError where a character is neither digit nor unit: a number is never guessed.
 */
export function chineseNumber(numeral: string): number {
  const characters = [...numeral.replaceAll('零', '〇')];
  return characters.some((character) => character in UNITS)
    ? withUnits(characters)
    : digitByDigit(characters);
}

function withUnits(characters: readonly string[]): number {
  let total = 0;
  let digit: number | null = null;
  for (const character of characters) {
    const unit = UNITS[character];
    if (unit === undefined) digit = digitValue(character);
    else {
      total += (digit ?? 1) * unit;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

const digitByDigit = (characters: readonly string[]): number =>
  characters.reduce((total, character) => total * 10 + digitValue(character), 0);

function digitValue(character: string): number {
  const value = DIGITS.indexOf(character);
  if (value < 0 || character === '') throw new RangeError(`"${character}" is no Chinese digit`);
  return value;
}
