import { languageOf, textLanguage } from '../../../model/language.ts';

/** Shorter words stay whole; so do two letters at a word's beginning and three at its end. */
const MIN_LETTERS = 6;
const MIN_FIRST = 2;
const MIN_LAST = 3;

/** The parts of a word between which it may be broken, by the primary subtag of BCP 47; letters and their order are kept. */
export function hyphenate(word: string, language: string): readonly string[] {
  const code = languageOf(language.split('-')[0] ?? '');
  const divide = code === null ? null : textLanguage(code).syllables;
  const [, before = '', letters = '', after = ''] = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word) ?? [];
  if (divide === null || [...letters].length < MIN_LETTERS || isAllCapitals(letters)) return [word];
  const parts = joinShort(divide(letters));
  return parts.map((part, at) => (at === 0 ? before : '') + part + (at === parts.length - 1 ? after : ''));
}

/** Abbreviations are not divided. */
const isAllCapitals = (letters: string): boolean => !/\p{Ll}/u.test(letters);

/** A hyphen before a capital is taken for one of the word's own: "EconomicCooperation", printed without one, has none. */
const CAPITAL = /^\p{Lu}/u;

function joinShort(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && (last.length < MIN_FIRST || part.length < MIN_FIRST || CAPITAL.test(part)))
      joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  const last = joined.at(-1) ?? '';
  return joined.length > 1 && last.length < MIN_LAST
    ? [...joined.slice(0, -2), (joined.at(-2) ?? '') + last]
    : joined;
}
