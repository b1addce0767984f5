import { findDates } from '../../cite/find/dates.ts';
import { wordForms } from '../../cite/find/forms.ts';
import { typesOfWord } from '../../cite/find/types.ts';
import { LANGUAGE_CODES, type LanguageCode, textLanguage } from '../../model/language.ts';
import { foldWords } from '../../words/fold.ts';
import type { Proposal } from './question.ts';

/** So much of a text tells its language. */
const BEGINNING = 20_000;

/** The language whose letters and small words these are; null where none or several fit alike. */
export function guessLanguage(text: string): Proposal | null {
  const beginning = text.slice(0, BEGINNING);
  const written = LANGUAGE_CODES.filter((code) => isWrittenIn(beginning, code));
  const words = foldWords(beginning);
  const [best, second] = written
    .map((code) => ({ code, small: smallWords(words, code) }))
    .sort((a, b) => b.small - a.small);
  if (best === undefined || best.small === second?.small) return null;
  const why = second === undefined ? 'guessed by its script' : 'guessed by its words';
  return { answer: best.code, why };
}

/** Most letters are of the language's script. */
function isWrittenIn(text: string, code: LanguageCode): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = text.match(new RegExp(`\\p{Script=${textLanguage(code).script}}`, 'gu'))?.length ?? 0;
  return own * 2 > letters;
}

/** How many words of it carry no subject. */
function smallWords(words: readonly string[], code: LanguageCode): number {
  const small = new Set(foldWords(textLanguage(code).functionWords));
  return words.filter((word) => small.has(word)).length;
}

/** The first whole day that the words name. */
export function guessDay(text: string): Proposal | null {
  const day = findDates(wordForms(text.slice(0, BEGINNING))).find(({ date }) => date.length === 10)?.date;
  return day === undefined ? null : { answer: day, why: 'the first day that it names, a guess' };
}

/** What kind of act the first such word of the title says; `other` where none does. */
export function guessType(title: string): Proposal {
  const [type] = wordForms(title).flatMap(({ form }) => typesOfWord(form));
  return type === undefined ? { answer: 'other', why: '' } : { answer: type, why: 'by a word of its title' };
}
