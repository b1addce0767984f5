import { type LanguageCode, language, placeOfLetter } from '../model/language.ts';
import { fromRoman } from '../model/number.ts';
import type { PrintedMark } from './marks.ts';

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

/** Every way to read the mark, letters first. */
export function readingsOf(mark: PrintedMark, code: LanguageCode): readonly Reading[] {
  const [body = ''] = /^(?:\d+|\p{L}+)/u.exec(mark.number) ?? [];
  const bis = body.length < mark.number.length;
  const reading = (family: Reading['family'], ordinal: number, upper = false): Reading => {
    return { family, upper, ordinal, bis };
  };
  if (mark.family === 'dash') return [reading('dash', 1)];
  if (mark.family === 'number') return [reading('number', Number(body))];
  const lower = body.toLowerCase();
  const upper = body !== lower;
  const [letter = '', second] = [...lower];
  const latin = /^[a-z]$/u.test(letter) ? letter.charCodeAt(0) - 96 : 0;
  const own = placeOfLetter(letter, code);
  const roman = fromRoman(body);
  if (second === undefined) {
    return [
      ...(latin > 0 ? [reading('latin', latin, upper)] : []),
      ...(latin === 0 || language(code).letters.includes(letter) ? [reading('own', own, upper)] : []),
      ...(roman !== null ? [reading('roman', roman, upper)] : []),
    ];
  }
  return [
    ...(roman !== null ? [reading('roman', roman, upper)] : []),
    ...(second === letter ? [reading('double', latin > 0 ? latin : own, upper)] : []),
  ];
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
