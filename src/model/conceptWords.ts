import { foldWords } from '../words/fold.ts';
import { byLanguage, type LanguageCode, language } from './language.ts';

const FUNCTION_WORDS = byLanguage(({ functionWords }) => new Set(foldWords(functionWords)));

/** The word or phrase itself, folded: one for all languages that write it so; empty without letters and digits. */
export const foldedPhrase = (phrase: string): string => foldWords(phrase).join(' ');

/** What two forms of a word or phrase have in common: its words folded and without endings, joined by spaces. */
export const phraseKey = (code: LanguageCode, phrase: string): string =>
  foldWords(phrase)
    .map((word) => stemOf(code, word))
    .join(' ');

const stemOf = (code: LanguageCode, folded: string): string => {
  const { stem, respell } = language(code);
  return stem(respell(folded));
};

/** Whether no word of the phrase carries a subject, as it is written or without its ending ("ИИ", as "и"). */
export const isIdle = (code: LanguageCode, phrase: string): boolean =>
  foldWords(phrase).every((word) => isFunctionWord(code, word) || isFunctionWord(code, stemOf(code, word)));

const isFunctionWord = (code: LanguageCode, word: string): boolean => FUNCTION_WORDS[code].has(word);

const CONTESTED = byLanguage(
  ({ contestedNames }, code) => new Set(contestedNames.map((name) => phraseKey(code, name))),
);

/** Whether a name that sides give to one place in turn is among its words, in any case. */
export const namesContested = (code: LanguageCode, phrase: string): boolean =>
  phraseKey(code, phrase)
    .split(' ')
    .some((key) => CONTESTED[code].has(key));
