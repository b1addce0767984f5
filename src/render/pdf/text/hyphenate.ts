import british from 'hyphen/en-gb/index.js';
import armenian from 'hyphen/hy/index.js';
import russian from 'hyphen/ru/index.js';
import { SOFT_HYPHEN } from '../fonts/program.ts';

type Syllables = (word: string) => readonly string[];

const byPatterns =
  (patterns: typeof british): Syllables =>
  (word) =>
    patterns.hyphenateSync(word, { minWordLength: MIN_LETTERS }).split(SOFT_HYPHEN);

/** How words of a language are divided, by the primary subtag of BCP 47. A language without a row is not divided. */
const LANGUAGES: Readonly<Record<string, Syllables>> = {
  en: byPatterns(british),
  ru: byPatterns(russian),
  hy: byPatterns(armenian),
  az: azerbaijaniSyllables,
};

/** Shorter words stay whole; so do two letters at a word's beginning and three at its end. */
const MIN_LETTERS = 6;
const MIN_FIRST = 2;
const MIN_LAST = 3;

/** The parts of a word between which it may be broken; letters and their order are kept. */
export function hyphenate(word: string, language: string): readonly string[] {
  const divide = LANGUAGES[language.split('-')[0] ?? ''];
  const [, before = '', letters = '', after = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word) ?? [];
  if (divide === undefined || [...letters].length < MIN_LETTERS || isAllCapitals(letters)) return [word];
  const parts = joinShort(divide(letters));
  return parts.map((part, at) => (at === 0 ? before : '') + part + (at === parts.length - 1 ? after : ''));
}

/** Abbreviations are not divided. */
const isAllCapitals = (letters: string): boolean => !/\p{Ll}/u.test(letters);

function joinShort(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < MIN_FIRST || part.length < MIN_FIRST))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const last = joined.at(-1) ?? '';
  return joined.length > 1 && last.length < MIN_LAST
    ? [...joined.slice(0, -2), (joined.at(-2) ?? '') + last]
    : joined;
}

const VOWELS = /[aeəıioöuü]/iu;

/** Azerbaijani divides before the last consonant between two vowels: V-CV, VC-CV, VCC-CV. */
function azerbaijaniSyllables(word: string): readonly string[] {
  const letters = [...word];
  const parts: string[] = [];
  let start = 0;
  let vowel = -1;
  for (const [at, letter] of letters.entries()) {
    if (!VOWELS.test(letter) && letter !== 'İ') continue;
    if (vowel >= 0 && at - vowel > 1) {
      parts.push(letters.slice(start, at - 1).join(''));
      start = at - 1;
    }
    vowel = at;
  }
  return [...parts, letters.slice(start).join('')];
}
