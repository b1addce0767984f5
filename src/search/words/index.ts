import { byLanguage, type LanguageCode, textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import { foldWords } from '../../words/fold.ts';
import { dictionaryOf } from './dictionary.ts';
import { canonicalSpelling } from './spelling.ts';

/** A script as Unicode names it. */
export type Script = string;

/** What search asks of a language: `spelling` is one for all spellings of a word or name. */
export const WORDS = byLanguage(({ script, functionWords, respell, stem }) => ({
  script,
  functionWords: new Set(foldWords(functionWords)) as ReadonlySet<string>,
  spelling: (word: string): string => canonicalSpelling(respell(word)),
  stem,
}));

/** Stem of the folded word in its one spelling: what the index files it under. */
export const keyOf = (code: LanguageCode, word: string): string =>
  WORDS(code).stem(WORDS(code).spelling(word));

const SCRIPTS = inTongues(() =>
  [...new Set(tongues().map((code) => textLanguage(code).script))].map((script) => ({
    script,
    letter: new RegExp(`\\p{Script=${script}}`, 'u'),
    codes: tongues().filter((code) => WORDS(code).script === script),
  })),
);

const BY_SCRIPT = inTongues(
  (): ReadonlyMap<Script, readonly LanguageCode[]> =>
    new Map(SCRIPTS().map(({ script, codes }) => [script, codes])),
);

/** Script of a folded word's first letter; null for numbers and scripts of no language here. */
export function scriptOf(word: string): Script | null {
  for (const character of word) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x41) continue;
    if (code < 0x250) return 'Latin';
    if (code >= 0x400 && code < 0x530) return 'Cyrillic';
    if (code >= 0x530 && code < 0x590) return 'Armenian';
    return SCRIPTS().find(({ letter }) => letter.test(character))?.script ?? null;
  }
  return null;
}

/** Languages read here that are written in a script; all of them for null, since numbers stand in every text. */
export const languagesOf = (script: Script | null): readonly LanguageCode[] =>
  script === null ? tongues() : (BY_SCRIPT().get(script) ?? []);

/** Languages in which a word may be written. */
export const codesOfWord = (word: string): readonly LanguageCode[] => languagesOf(scriptOf(word));

/** `word` is folded; in any of the languages. */
export const isFunctionWord = (word: string, codes: readonly LanguageCode[]): boolean =>
  codes.some((code) => WORDS(code).functionWords.has(word));

/** The dictionaries of those languages that have one. */
export const DICTIONARIES = byLanguage(({ dictionary }) =>
  dictionary === null ? null : dictionaryOf(dictionary),
);

/** Whether a language has the folded word, in a text or not: no other word is what its reader meant. */
export const isInDictionary = (word: string): boolean =>
  codesOfWord(word).some((code) => DICTIONARIES(code)?.has(word) === true);

/** Whether it can be known that no language has a word of the script. */
export const hasDictionary = (word: string): boolean =>
  codesOfWord(word).some((code) => DICTIONARIES(code) !== null);
