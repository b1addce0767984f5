import { LANGUAGES } from '../../model/language.ts';
import { type FoldedWord, foldWords, surfaceOf } from '../../words/fold.ts';
import { initialsFrom, isHyphenated } from '../words/compounds.ts';

/** A word of a query: folded, as texts would write it (NFC, lower case), and as it was typed. */
export interface TypedWord {
  readonly word: string;
  readonly surface: string;
  readonly typed: string;
  /** Whether a hyphen alone parts it from the next. */
  readonly isHyphenated: boolean;
}

/** A word that is known by its fold alone. */
export const bareWord = (word: string): TypedWord => ({
  word,
  surface: word,
  typed: word,
  isHyphenated: false,
});

/** The words of a text as they are looked for: "U.S.C." as one, "10.11.2020" as a day, a month by its name and a year. */
export function askedWords(text: string, tokens: readonly FoldedWord[]): readonly TypedWord[] {
  const asked: TypedWord[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (token === undefined) break;
    const date = dateFrom(text, tokens, at);
    const initials = initialsFrom(text, tokens, at);
    if (date !== null) asked.push(...date);
    else if (initials > 1) asked.push(joined(text, tokens.slice(at, at + initials)));
    else asked.push(askedWord(text, token, tokens[at + 1]));
    at += date?.length ?? initials;
  }
  return asked;
}

function askedWord(text: string, token: FoldedWord, next: FoldedWord | undefined): TypedWord {
  const typed = text.slice(token.start, token.end);
  const { word } = token;
  return {
    word,
    surface: surfaceOf(typed),
    typed: typed.normalize('NFC'),
    isHyphenated: isHyphenated(text, token, next),
  };
}

function joined(text: string, initials: readonly FoldedWord[]): TypedWord {
  const typed = text.slice(initials[0]?.start, initials.at(-1)?.end);
  const word = initials.map((one) => one.word).join('');
  return { word, surface: word, typed, isHyphenated: false };
}

/** Parts of a date in figures: with the day first, as all languages here write it, or with the year first. */
const DAY_FIRST = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/u;
const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})$/u;

/** The three words of a date in figures: day, month by its English name, year; null where none stands there. */
function dateFrom(text: string, tokens: readonly FoldedWord[], at: number): readonly TypedWord[] | null {
  const [first, last] = [tokens[at], tokens[at + 2]];
  if (first === undefined || last === undefined) return null;
  const typed = text.slice(first.start, last.end);
  const [, day, , month, year] = DAY_FIRST.exec(typed) ?? [];
  const [, otherYear, , otherMonth, otherDay] = YEAR_FIRST.exec(typed) ?? [];
  const name = LANGUAGES.eng.days.months[Number(month ?? otherMonth) - 1];
  const number = Number(day ?? otherDay);
  if (name === undefined || !(number >= 1 && number <= 31)) return null;
  return [String(number), ...foldWords(name), year ?? otherYear ?? ''].map(bareWord);
}
