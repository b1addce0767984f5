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

/** The row of a code; the codes are checked where they come in. */
export const language = (code: LanguageCode): TextLanguage => LANGUAGES[code];

const BY_ALIAS = new Map<string, LanguageCode>(
  LANGUAGE_CODES.flatMap((code) => [code, ...LANGUAGES[code].aliases].map((alias) => [alias, code] as const)),
);

/** The language that a code, in any of the accepted spellings and cases, means; null where none. */
export const languageOf = (code: string): LanguageCode | null => BY_ALIAS.get(code.toLowerCase()) ?? null;

/** The code itself, in lower case; `languageOf` takes the others. */
export const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** "article", "closing part": what one clause of a kind is called in the middle of a sentence. */
export const nounOf = (code: LanguageCode, kind: ClauseKind): string =>
  isStructure(kind) ? (language(code).words[kind][0] ?? kind) : language(code).nouns[kind];

/** The first letter alone: whole Armenian words never change their case, and Georgian ones begin with no capital. */
export function capital(words: string, code: LanguageCode): string {
  const [initial = ''] = words;
  if (UNICASE.test(initial)) return words;
  return initial.toLocaleUpperCase(language(code).bcp47) + words.slice(initial.length);
}

const UNICASE = /\p{Script=Georgian}/u;

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
