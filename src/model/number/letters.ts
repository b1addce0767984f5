import { INTERFACE_CODES } from '../interfaces.ts';
import { LANGUAGE_CODES, type LanguageCode, textLanguage } from '../language.ts';
import { inTongues, tongues } from '../tongues.ts';
import type { NumberReading } from './printed.ts';

/**
 * Place of a lower-case letter in the list of the language, else of the first language of pages that has it, from 1; 0
 * where none. A language more must not change the ids of texts in others.
 */
export function placeOfLetter(letter: string, own: LanguageCode): number {
  const plain = plainLetter(letter);
  const orders = [...ordersOf(own), ...INTERFACE_CODES.map((code) => textLanguage(code).letters)];
  return placeIn(orders, plain) ?? 0;
}

/** Orders in which the language letters lists, the usual one first. */
const ordersOf = (code: LanguageCode): readonly string[] => [
  textLanguage(code).letters,
  ...(textLanguage(code).numbers.otherLetters ?? []),
];

/** The place from 1 in the first of the orders that has the letter; null where none has. */
function placeIn(orders: readonly string[], letter: string): number | null {
  for (const order of orders) {
    const place = [...order].indexOf(letter);
    if (place >= 0) return place + 1;
  }
  return null;
}

/** Its places in all orders of the language, that of `placeOfLetter` first. */
const placesOfLetter = (letter: string, own: LanguageCode): readonly number[] => [
  ...new Set([
    placeOfLetter(letter, own),
    ...ordersOf(own).flatMap((order) => placeIn([order], plainLetter(letter)) ?? []),
  ]),
];

/** A list's letters by their places in that order of the language in which most of them follow each other. */
export function placesInList(letters: readonly string[], own: LanguageCode): (letter: string) => number {
  const orders = ordersOf(own);
  const steps = orders.map((order) => {
    const places = letters.map((letter) => placeIn([order], plainLetter(letter)) ?? Number.NaN);
    return places.filter((place, at) => place === (places[at - 1] ?? 0) + 1).length;
  });
  const likeliest = orders[steps.indexOf(Math.max(...steps))] ?? '';
  return (letter) => placeIn([likeliest], plainLetter(letter)) ?? placeOfLetter(letter, own);
}

/** Letters by the names that lists of some language call them by. */
const LETTER_NAMES = inTongues(
  () => new Map(tongues().flatMap((code) => Object.entries(textLanguage(code).numbers.letterNames ?? {}))),
);

/** "الف", which lists have for ا. */
export const isLetterName = (text: string): boolean => LETTER_NAMES().has(text);

/** The letter that a name says, or one that stands alone with a stroke so that it is no other: هـ is ه. */
const plainLetter = (letter: string): string => LETTER_NAMES().get(letter) ?? withoutStroke(letter);

const withoutStroke = (letters: string): string =>
  letters.length > 1 && letters.endsWith('\u0640') ? letters.replace(/\u0640+$/u, '') : letters;

/** One letter as lists have them, or the same twice, or its name: "b", "bb", "هـ", "الف". */
export const isListLetter = (text: string): boolean =>
  /^(\p{L})(?:\1|\u0640)?$/u.test(text) || isLetterName(text);

/** One letter, or the same twice, by its place in the Latin alphabet and in those of the language; else nothing. */
export function lettersIn(run: string, code: LanguageCode | null): readonly NumberReading[] {
  const isName = isLetterName(run);
  if (IS_WORD.test(run) && !isName) return [];
  const [first] = LANGUAGE_CODES;
  const own = code ?? first;
  if (own === undefined) return [];
  const [letter = '', second, third] = isName
    ? [run]
    : [...withoutStroke(run.normalize('NFC').toLowerCase())];
  if (third !== undefined || (second !== undefined && second !== letter)) return [];
  if (!isName && !/^\p{L}$/u.test(letter)) return [];
  const isDoubled = second !== undefined;
  const latin = /^[a-z]$/u.test(letter) ? letter.charCodeAt(0) - 96 : 0;
  const { letters } = textLanguage(own);
  const isOwn = latin === 0 || (code !== null && letters.includes(letter));
  const places = isOwn ? placesOfLetter(letter, own) : [];
  return [
    ...(latin > 0 ? [readingOf('latin', latin + (isDoubled ? 26 : 0), isDoubled)] : []),
    ...places.map((place) => readingOf('own', place + (isDoubled ? [...letters].length : 0), isDoubled)),
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
