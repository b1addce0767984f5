import { isoLanguage } from '../languages/iso639.ts';
import type { NamedKind, StructureWords, TextLanguage } from '../languages/language.ts';
import { otherLanguage } from '../languages/otherLanguage.ts';
import * as TABLE from '../languages/table.ts';
import { directionOf, scriptOf } from './direction.ts';
import { type GivenWords, givenNow, withGiven } from './givenWords.ts';
import { type ClauseKind, isStructure } from './kind.ts';
import { fromRoman } from './number/roman.ts';

export type { CitedKind, NamedKind } from '../languages/language.ts';

/** ISO 639-2/T of the languages that have a folder. */
export type RowCode = keyof typeof TABLE;

declare const OTHER: unique symbol;
/** ISO 639-3 of any other language: texts are held in it, with what can be done without knowing its words. */
export type OtherCode = string & { readonly [OTHER]: true };

/** The language of a text. Codes are checked where they come in (`isLanguageCode`). */
export type LanguageCode = RowCode | OtherCode;

/** Rows of all languages with a folder, in the order of their places, whatever the order of the table's lines. */
export const LANGUAGES = Object.fromEntries(
  Object.entries<TextLanguage>(TABLE).sort(([, a], [, b]) => a.place - b.place),
) as Readonly<Record<RowCode, TextLanguage>>;

/** In the order of the languages' `place`. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly RowCode[];

const isRow = (code: string): code is RowCode => Object.hasOwn(LANGUAGES, code);

const writtenIn = (bcp47: string) => ({ script: scriptOf(bcp47), direction: directionOf(bcp47) });

const others = new Map<string, TextLanguage | null>();

/** The row of a language without a folder, made when first asked for; null where ISO 639-3 has no such code. */
function otherRow(code: string): TextLanguage | null {
  const known = others.get(code);
  if (known !== undefined) return known;
  const iso = /^[a-z]{3}$/u.test(code) ? isoLanguage(code) : null;
  const row = iso === null ? null : otherLanguage(iso, writtenIn(iso.bcp47));
  if (row !== null) others.set(code, row);
  return row;
}

/** What is known of a language. */
export function textLanguage(code: LanguageCode): TextLanguage {
  const row = isRow(code) ? LANGUAGES[code] : otherRow(code);
  if (row === null) throw new RangeError(`${code} is no code of a language`);
  return row;
}

/** What `of` makes of each language's row, when it is first asked for. */
export function byLanguage<Made>(
  of: (row: TextLanguage, code: LanguageCode) => Made,
): (code: LanguageCode) => Made {
  const all = new Map<LanguageCode, { readonly made: Made }>();
  return (code) => {
    const known = all.get(code) ?? { made: of(textLanguage(code), code) };
    all.set(code, known);
    return known.made;
  };
}

const BY_ALIAS = new Map<string, LanguageCode>(
  LANGUAGE_CODES.flatMap((code) => [code, ...LANGUAGES[code].aliases].map((alias) => [alias, code] as const)),
);

/** From now on `languageOf` knows these as well: of seven thousand codes many are words ("sec", "par"). */
export function nameAlso(codes: readonly LanguageCode[]): void {
  for (const code of codes)
    for (const name of [code, ...textLanguage(code).aliases])
      if (!BY_ALIAS.has(name)) BY_ALIAS.set(name, code);
}

/** The language that a code, in any of the accepted spellings and cases, means; null where no text can be in it. */
export const languageOf = (code: string): LanguageCode | null => BY_ALIAS.get(code.toLowerCase()) ?? null;

/** Whether it is a code of ISO 639-3 in lower case; `languageOf` takes other spellings. */
export const isLanguageCode = (code: string): code is LanguageCode => isRow(code) || otherRow(code) !== null;

/** Each once: rows by their places, then the others by their codes. */
export function inOrder(codes: Iterable<LanguageCode>): readonly LanguageCode[] {
  const place = (code: LanguageCode): number => textLanguage(code).place;
  return [...new Set(codes)].sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
}

/** The languages in which a table of words has something, in order. */
export const languagesIn = (
  words: Readonly<Partial<Record<LanguageCode, unknown>>>,
): readonly LanguageCode[] => inOrder(Object.keys(words).filter(isLanguageCode));

const extended = new WeakMap<GivenWords, StructureWords>();

/** Structure words of a language: those of its row, and those that are given here and now. */
export function structureWords(code: LanguageCode): StructureWords {
  const { words } = textLanguage(code);
  const given = givenNow().get(code);
  if (given === undefined) return words;
  const known = extended.get(given) ?? withGiven(words, given);
  extended.set(given, known);
  return known;
}

/** "article", "closing part": what one clause of a kind is called in the middle of a sentence. */
export const nounOf = (code: LanguageCode, kind: ClauseKind): string =>
  isStructure(kind) ? (structureWords(code)[kind][0] ?? kind) : textLanguage(code).nouns[kind];

/** The first letter alone: whole Armenian words never change their case, and Georgian ones begin with no capital. */
export function capital(words: string, code: LanguageCode): string {
  const [initial = ''] = words;
  const known = CAPITALS(code);
  let upper = known.get(initial);
  if (upper === undefined) {
    upper = UNICASE.test(initial) ? initial : initial.toLocaleUpperCase(textLanguage(code).bcp47);
    known.set(initial, upper);
  }
  return upper + words.slice(initial.length);
}

/** Initials in capitals, as many as there are letters: to ask for the rules of a language takes longer than all else. */
const CAPITALS = byLanguage(() => new Map<string, string>());

const UNICASE = /\p{Script=Georgian}/u;

/** "Article IV" in the given language; the bare word where there is no number ("Preamble"). */
export function titleOf(code: LanguageCode, kind: NamedKind, number: string | null): string {
  const [word = kind] = structureWords(code)[kind];
  const title = capital(word, code);
  return number === null ? title : textLanguage(code).title(title, number, fromRoman(number) !== null);
}

/**
 * Names that different sides give to one place, in their folded form. Where texts have one of them, a reader who types
 * another is told that no text has it: to call it a slip of the other would take a side (docs/search.md).
 */
export const CONTESTED_NAMES: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.flatMap((code) => LANGUAGES[code].contestedNames),
);
