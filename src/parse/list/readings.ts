import { recent } from '../../kept.ts';
import { type LanguageCode, textLanguage } from '../../model/language.ts';
import type { NumberReading } from '../../model/number/printed.ts';
import { wholeNumber } from '../../model/number/read.ts';
import type { PrintedMark } from '../marks.ts';

/**
 * One way to read a list's mark: "(i)" is the ninth Latin letter or the first Roman number, "d)" the fourth letter
 * of the Latin alphabet or the fifth of the Azerbaijani one.
 */
export interface Reading {
  readonly family: 'latin' | 'own' | 'double' | 'roman' | 'number' | 'dash';
  readonly upper: boolean;
  /** Place in the list from 1; 0 for a letter that the language's lists have not. */
  readonly ordinal: number;
  /** "(a bis)", which stands beside (a). */
  readonly bis: boolean;
}

const DASH: readonly Reading[] = [{ family: 'dash', upper: false, ordinal: 1, bis: false }];
/** Texts have the same few marks again and again. */
const known = recent<readonly Reading[]>('marks of lists');

/** Every way to read the mark, letters first. */
export const readingsOf = ({ family, number }: PrintedMark, code: LanguageCode): readonly Reading[] =>
  family === 'dash' ? DASH : known(`${code} ${number}`, () => readingsOfNumber(number, code));

function readingsOfNumber(number: string, code: LanguageCode): readonly Reading[] {
  const read = wholeNumber(number, code, 'mark');
  const upper = /^\p{Lu}/u.test(number);
  const readings = (read?.readings ?? []).map((reading): Reading => {
    return { ...familyOf(reading, code), upper, bis: read?.suffix !== '' };
  });
  // A doubled letter is one of a list that went once round, whatever its alphabet.
  const [doubled] = readings.filter(({ family }) => family === 'double');
  return readings.filter((reading) => reading.family !== 'double' || reading === doubled);
}

function familyOf(
  { kind, value, alphabet, isDoubled }: NumberReading,
  code: LanguageCode,
): Pick<Reading, 'family' | 'ordinal'> {
  if (kind === 'arabic') return { family: 'number', ordinal: value };
  if (kind === 'roman') return { family: 'roman', ordinal: value };
  const letters = alphabet === 'own' ? [...textLanguage(code).letters].length : 26;
  return isDoubled === true
    ? { family: 'double', ordinal: value - letters }
    : { family: alphabet ?? 'own', ordinal: value };
}

/** Whether one mark comes directly after another in one list: (b) after (a), (aa) after (z), a dash after a dash. */
export function succeeds(after: Reading, before: Reading): boolean {
  if (after.family === 'dash') return before.family === 'dash';
  if (after.upper !== before.upper) return false;
  if (after.family === 'double' && (before.family === 'latin' || before.family === 'own')) {
    return after.ordinal === 1 && before.ordinal >= 26;
  }
  if (after.family !== before.family) return false;
  return after.ordinal === before.ordinal + 1 || (after.bis && after.ordinal === before.ordinal);
}

/** Whether the two belong to lists of one sort, whatever their places. */
export const sameSort = (a: Reading, b: Reading): boolean =>
  a.upper === b.upper && (a.family === b.family || (isLetter(a) && isLetter(b)));

const isLetter = ({ family }: Reading): boolean => family === 'latin' || family === 'own';

/** Whether a mark can stand in one run of lines directly after another: no line of words needs to end between. */
export function followsOn(mark: PrintedMark, before: PrintedMark, code: LanguageCode): boolean {
  if (mark.style !== before.style) return false;
  const earlier = readingsOf(before, code);
  return readingsOf(mark, code).some((reading) => earlier.some((other) => succeeds(reading, other)));
}
