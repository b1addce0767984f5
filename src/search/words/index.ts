import { LANGUAGE_CODES, type LanguageCode } from '../../model/language.ts';
import { foldWords } from '../../words/fold.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { canonicalEnglish, canonicalSpelling } from './spelling.ts';
import { stemArmenian } from './stemArmenian.ts';
import { stemAzerbaijani } from './stemAzerbaijani.ts';
import { stemEnglish } from './stemEnglish.ts';
import { stemRussian } from './stemRussian.ts';

/** Scripts in which the four languages are written. */
export type Script = 'Latin' | 'Cyrillic' | 'Armenian';

interface LanguageWords {
  readonly script: Script;
  readonly functionWords: ReadonlySet<string>;
  /** One spelling for all spellings of a word or name. */
  readonly spelling: (word: string) => string;
  /** What the inflected forms of a word have in common. */
  readonly stem: (word: string) => string;
}

const functionWordsOf = (code: LanguageCode): ReadonlySet<string> => new Set(foldWords(FUNCTION_WORDS[code]));

/** A row per language (design section 2: "a language, a row in the language table and its word lists"). */
export const WORDS = {
  eng: {
    script: 'Latin',
    functionWords: functionWordsOf('eng'),
    spelling: canonicalEnglish,
    stem: stemEnglish,
  },
  rus: {
    script: 'Cyrillic',
    functionWords: functionWordsOf('rus'),
    spelling: canonicalSpelling,
    stem: stemRussian,
  },
  hye: {
    script: 'Armenian',
    functionWords: functionWordsOf('hye'),
    spelling: canonicalSpelling,
    stem: stemArmenian,
  },
  aze: {
    script: 'Latin',
    functionWords: functionWordsOf('aze'),
    spelling: canonicalSpelling,
    stem: stemAzerbaijani,
  },
} as const satisfies Record<LanguageCode, LanguageWords>;

/** Stem of the folded word in its one spelling: what the index files it under. */
export const keyOf = (code: LanguageCode, word: string): string =>
  WORDS[code].stem(WORDS[code].spelling(word));

/** Script of a folded word's first letter; null for numbers and other scripts. */
export function scriptOf(word: string): Script | null {
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x250) return 'Latin';
    if (code >= 0x400 && code < 0x530) return 'Cyrillic';
    if (code >= 0x530 && code < 0x590) return 'Armenian';
    return /\p{Script=Latin}/u.test(character) ? 'Latin' : null;
  }
  return null;
}

/** Languages written in a script; all of them for null, since numbers stand in every text. */
export const languagesOf = (script: Script | null): readonly LanguageCode[] =>
  script === null ? LANGUAGE_CODES : LANGUAGE_CODES.filter((code) => WORDS[code].script === script);

/** Languages in which a word may be written. */
export const codesOfWord = (word: string): readonly LanguageCode[] => languagesOf(scriptOf(word));

export const isFunctionWord = (word: string, codes: readonly LanguageCode[]): boolean =>
  codes.some((code) => WORDS[code].functionWords.has(word));
