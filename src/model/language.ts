import type { NamedKind, TextLanguage } from '../languages/language.ts';
import * as TABLE from '../languages/table.ts';
import { type ClauseKind, isStructure } from './kind.ts';
import { fromRoman } from './number/roman.ts';

export type { CitedKind, NamedKind } from '../languages/language.ts';

/** ISO 639-2/T of the languages that have a folder. */
export type LanguageCode = keyof typeof TABLE;

/** Something for each language: a table of all that needs no line of its own for a new one. */
export type ByLanguage<T> = Readonly<Record<LanguageCode, T>>;

/** Rows of all languages in the order of their places, whatever the order of the table's lines. */
export const LANGUAGES = Object.fromEntries(
  Object.entries<TextLanguage>(TABLE).sort(([, a], [, b]) => a.place - b.place),
) as ByLanguage<TextLanguage>;

/** In the order of the languages' `place`. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** What `of` makes of each language's row. */
export const byLanguage = <T>(of: (row: TextLanguage, code: LanguageCode) => T): ByLanguage<T> =>
  Object.fromEntries(LANGUAGE_CODES.map((code) => [code, of(LANGUAGES[code], code)])) as ByLanguage<T>;

/** A pattern of all languages together, of what each row says; for a regular expression's group. */
export const anyLanguage = (of: (row: TextLanguage) => string): string =>
  LANGUAGE_CODES.map((code) => of(LANGUAGES[code]))
    .filter((pattern) => pattern !== '')
    .join('|');

/** The row of a code; the codes are checked where they come in. */
export const language = (code: LanguageCode): TextLanguage => LANGUAGES[code];

const BY_ALIAS = new Map<string, LanguageCode>(
  LANGUAGE_CODES.flatMap((code) => [code, ...LANGUAGES[code].aliases].map((alias) => [alias, code] as const)),
);

/** The language that a code, in any of the accepted spellings and cases, means; null where none. */
export const languageOf = (code: string): LanguageCode | null => BY_ALIAS.get(code.toLowerCase()) ?? null;

/** The code itself, in lower case; `languageOf` takes the others. */
export const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** Place of a lower-case letter in the list of the language, else of the first that has it, from 1; 0 where none. */
export function placeOfLetter(letter: string, own: LanguageCode): number {
  for (const code of [own, ...LANGUAGE_CODES]) {
    const place = [...language(code).letters].indexOf(letter);
    if (place >= 0) return place + 1;
  }
  return 0;
}

const WORD_KINDS = new Map<string, NamedKind>(
  LANGUAGE_CODES.flatMap((code) =>
    Object.entries(language(code).words).flatMap(([kind, words]) =>
      words.map((word) => [word, kind as NamedKind] as const),
    ),
  ),
);

/** Marks of stress, which dictionaries and some copies set: `Статья́`. */
const STRESS = /[\u0300\u0301]/gu;

/**
 * The kind that a structure word of any language names, in any case, a final `.` and marks of stress allowed; null where
 * none.
 */
export function kindOfWord(word: string): NamedKind | null {
  const composed = word.normalize('NFC');
  const whole = composed.endsWith('.') ? composed.slice(0, -1) : composed;
  const kind = kindOfBare(whole);
  return kind === null && /[\u0300\u0301]/u.test(whole) ? kindOfBare(whole.replace(STRESS, '')) : kind;
}

const kindOfBare = (bare: string): NamedKind | null =>
  WORD_KINDS.get(bare.toLowerCase()) ??
  (/[Iİ]/u.test(bare) ? WORD_KINDS.get(lowerAzerbaijani(bare)) : undefined) ??
  null;

/** Of composed words; the language's own lower case, for which a locale is asked, takes ten times as long. */
const lowerAzerbaijani = (word: string): string =>
  word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();

/** "article", "closing part": what one clause of a kind is called in the middle of a sentence. */
export const nounOf = (code: LanguageCode, kind: ClauseKind): string =>
  isStructure(kind) ? (language(code).words[kind][0] ?? kind) : language(code).nouns[kind];

/** The first letter alone: whole Armenian words never change their case. */
export function capital(words: string, code: LanguageCode): string {
  const [initial = ''] = words;
  return initial.toLocaleUpperCase(language(code).bcp47) + words.slice(initial.length);
}

/** "Article IV" in the given language; the bare word where there is no number ("Preamble"). */
export function titleOf(code: LanguageCode, kind: NamedKind, number: string | null): string {
  const [word = kind] = language(code).words[kind];
  const title = capital(word, code);
  return number === null ? title : language(code).title(title, number, fromRoman(number) !== null);
}

/**
 * Names that different sides give to one place, in their folded form. Where texts have one of them, a reader who types
 * another is told that no text has it: to call it a slip of the other would take a side (docs/search.md).
 */
export const CONTESTED_NAMES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].contestedNames),
);
