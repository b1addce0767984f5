import { INTERFACE_CODES } from '../interfaces.ts';
import { LANGUAGE_CODES, type LanguageCode, language } from '../language.ts';
import type { NumberReading } from './printed.ts';

/**
 * Place of a lower-case letter in the list of the language, else of the first language of pages that has it, from 1; 0
 * where none. A language more must not change the ids of texts in others.
 */
export function placeOfLetter(letter: string, own: LanguageCode): number {
  for (const code of [own, ...INTERFACE_CODES]) {
    const place = [...language(code).letters].indexOf(letter);
    if (place >= 0) return place + 1;
  }
  return 0;
}

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
