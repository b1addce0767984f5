import { foldWords } from '../words/fold.ts';
import { byLanguage, type LanguageCode, textLanguage } from './language.ts';

const FUNCTION_WORDS = byLanguage(({ functionWords }) => new Set(foldWords(functionWords)));

/** A phrase in its language: its folded words, and what all its forms have in common. */
export interface PhraseForms {
  readonly words: readonly string[];
  readonly key: string;
}

export function formsOf(code: LanguageCode, phrase: string): PhraseForms {
  const words = foldWords(phrase);
  return { words, key: words.map((word) => stemOf(code, word)).join(' ') };
}

/** What two forms of a word or phrase have in common: its words folded and without endings, joined by spaces. */
export const phraseKey = (code: LanguageCode, phrase: string): string => formsOf(code, phrase).key;

/** The words of a large list of concepts: each is asked for by several checks of one load. */
const MOST_STEMS = 30_000;
const stems = new Map<string, string>();

function stemOf(code: LanguageCode, folded: string): string {
  const asked = `${code} ${folded}`;
  const known = stems.get(asked);
  if (known !== undefined) return known;
  const { stem, respell } = textLanguage(code);
  const found = stem(respell(folded));
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(asked, found);
  return found;
}

/** Whether no word of the phrase carries a subject, as it is written or without its ending ("ИИ", as "и"). */
export const isIdle = (code: LanguageCode, { words }: PhraseForms): boolean =>
  words.every((word) => isFunctionWord(code, word) || isFunctionWord(code, stemOf(code, word)));

const isFunctionWord = (code: LanguageCode, word: string): boolean => FUNCTION_WORDS(code).has(word);

const CONTESTED = byLanguage(
  ({ contestedNames }, code) => new Set(contestedNames.map((name) => phraseKey(code, name))),
);

/** Whether a name that sides give to one place in turn is among its words, in any case. */
export const namesContested = (code: LanguageCode, { key }: PhraseForms): boolean =>
  key.split(' ').some((word) => CONTESTED(code).has(word));
