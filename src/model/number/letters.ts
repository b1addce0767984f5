import { LANGUAGE_CODES, type LanguageCode, language, placeOfLetter } from '../language.ts';
import type { NumberReading } from './printed.ts';

/** One letter, or the same twice, by its place in the Latin alphabet and in that of the language; else nothing. */
export function lettersIn(run: string, code: LanguageCode | null): readonly NumberReading[] {
  if (IS_WORD.test(run)) return [];
  const [letter = '', second, third] = [...run.normalize('NFC').toLowerCase()];
  if (third !== undefined || (second !== undefined && second !== letter) || !/^\p{L}$/u.test(letter))
    return [];
  const isDoubled = second !== undefined;
  const [first] = LANGUAGE_CODES;
  const own = code ?? first;
  const latin = /^[a-z]$/u.test(letter) ? letter.charCodeAt(0) - 96 : 0;
  const letters = own === undefined ? '' : language(own).letters;
  const isOwn = latin === 0 || (code !== null && letters.includes(letter));
  return [
    ...(latin > 0 ? [readingOf('latin', latin + (isDoubled ? 26 : 0), isDoubled)] : []),
    ...(isOwn && own !== undefined
      ? [readingOf('own', placeOfLetter(letter, own) + (isDoubled ? [...letters].length : 0), isDoubled)]
      : []),
  ];
}

/** Most runs of letters are words: told before they are taken apart. */
const IS_WORD = /^\p{L}{3}/u;

const readingOf = (alphabet: 'latin' | 'own', value: number, isDoubled: boolean): NumberReading => ({
  kind: 'letter',
  value,
  alphabet,
  isDoubled,
});
