import { LANGUAGE_CODES, textLanguage } from '../language.ts';

/** Latin for numbers put in between, from the second: 6 bis stands after 6, 6 ter after it. */
const LATIN =
  'bis ter quater quinquies sexies septies octies novies decies undecies duodecies terdecies quaterdecies quindecies sexdecies septdecies octodecies novodecies vicies';

const PLACES = new Map(LATIN.split(' ').map((word, place) => [word, place + 2]));
PLACES.set('nonies', 9);

/** What another alphabet writes for the Latin word. */
const IN_LATIN = new Map(
  LANGUAGE_CODES.flatMap((code) => Object.entries(textLanguage(code).numbers.suffixes)),
);

/** All spellings, the longest first, as a group of a pattern without marks around it. */
export const LATIN_SUFFIX = [...PLACES.keys(), ...IN_LATIN.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|');

/** "бис" as "bis"; a Latin one as it is written. */
export const inLatin = (suffix: string): string => IN_LATIN.get(suffix.toLowerCase()) ?? suffix;

/** 2 for bis, 3 for ter; 0 for what is none. */
export const placeOfSuffix = (suffix: string): number => PLACES.get(inLatin(suffix).toLowerCase()) ?? 0;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A class of characters for patterns: 7¹. */
export const SUPERSCRIPT = `[${SUPERSCRIPTS}]`;

/** "¹²" as "12". */
export const lowered = (superscripts: string): string =>
  [...superscripts].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('');
