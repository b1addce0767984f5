import { KINDS } from '../model/kind.ts';
import { anyLanguage, kindOfWord, LANGUAGE_CODES, LANGUAGES, type NamedKind } from '../model/language.ts';
import { fromRoman } from '../model/number.ts';
import { APOSTROPHES, INSIDE_WORDS } from '../words/fold.ts';

/** A word, number or sign of a text with citations. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: 'word' | 'number' | 'ordinal' | 'sign';
}

const LETTER = `[\\p{L}\\p{M}${INSIDE_WORDS}]`;
const ENDS = `(?!${LETTER}|\\d)`;
const BIS = `(?:bis|ter|quater)(?!${LETTER})`;
const ORDINAL_ENDING = anyLanguage(({ numbers }) => numbers.endings.inCitations);
const TOKEN = new RegExp(
  [
    `(?<ordinal>\\d{1,6}[-‑]?(?:${ORDINAL_ENDING})${ENDS})`,
    `(?<number>\\d{1,6}(?:\\.\\d{1,4})*(?:[ -]?${BIS})?|(?<!${LETTER})[IVXLC]{1,12}[ -]${BIS})`,
    `(?<word>[\\p{L}\\p{M}\\p{Nl}](?:${LETTER}|\\p{Nl})*(?:[${APOSTROPHES}]${LETTER}+)*)`,
    '(?<sign>[^\\s])',
  ].join('|'),
  'gu',
);
const UNSAID = new RegExp(`[${INSIDE_WORDS}]`, 'gu');

/**
 * Words, numbers and signs of a text, in order; white space is left out. Words are those of the fold, but that letters
 * and figures part ("COP29"), and that a number goes on over what ends a word: "20.2", "7-րդ", "16 bis".
 */
export function cut(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map(({ 0: found, index, groups }): Token => {
    const is = TOKEN_KINDS.find((kind) => groups?.[kind] !== undefined) ?? 'sign';
    const said = found.replace(UNSAID, '').replace(/\p{Nl}+/gu, (roman) => roman.normalize('NFKC'));
    return { text: said, start: index, end: index + found.length, is };
  });
}

const TOKEN_KINDS = ['ordinal', 'number', 'word', 'sign'] as const;

const NUMBER_FIRST_WORDS: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.filter((code) => LANGUAGES[code].numberFirst.inCitations).flatMap((code) =>
    Object.values(LANGUAGES[code].words).flat(),
  ),
);

export const isNumberFirst = (word: string): boolean =>
  NUMBER_FIRST_WORDS.has(word.toLowerCase()) || NUMBER_FIRST_WORDS.has(word.toLocaleLowerCase('az'));

export function kindOf({ is, text }: Token): NamedKind | null {
  if (text === '§' || text === '¶') return 'paragraph';
  return is === 'word' ? kindOfWord(text) : null;
}

/** A structure word, and the place after it. */
export interface NamedAt {
  readonly kind: NamedKind;
  readonly next: number;
}

/** "Preambular paragraph", "преамбульный абзац". */
const OF_PREAMBLE = new RegExp(`^(?:${anyLanguage(({ asides }) => asides.ofPreamble)})$`, 'iu');

/** The structure word at a place; a "preambular paragraph" is a recital. */
export function namedAt(tokens: readonly Token[], at: number): NamedAt | null {
  const [token, second] = tokens.slice(at, at + 2);
  const kind = token === undefined ? null : kindOf(token);
  if (token !== undefined && second !== undefined && OF_PREAMBLE.test(token.text)) {
    const inner = kindOf(second);
    if (inner === 'paragraph' || inner === 'subpoint') return { kind: 'recital', next: at + 2 };
  }
  return kind === null ? null : { kind, next: at + 1 };
}

const BEFORE_NUMBER = new RegExp(`^(?:${anyLanguage(({ asides }) => asides.beforeNumber)})$`, 'iu');

/** Between a word and its number: a full stop, a hyphen, "No.", "№", an opening bracket, the "с" of "статьи с 4 по 6". */
const isSkipped = (token: Token | undefined): boolean =>
  token !== undefined && (/^[.№§(#_-]$/u.test(token.text) || BEFORE_NUMBER.test(token.text));

/** Words and marks of `isSkipped` between a structure word and its number, at most: "Articles nos. (4" has three. */
const MOST_SKIPPED = 4;

/** The place after what stands between a structure word and its number. */
export function skipFrom(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next - at < MOST_SKIPPED && isSkipped(tokens[next])) next += 1;
  return next;
}

export function numberIn(token: Token | undefined, kind: NamedKind): string | null {
  if (token === undefined || token.is === 'sign') return null;
  if (token.is === 'number') return token.text.replace(/\s+/gu, ' ');
  if (token.is === 'ordinal') return String(Number.parseInt(token.text, 10));
  if (isRoman(token.text) || (KINDS[kind].isLettered && /^(\p{L})\1?$/u.test(token.text))) return token.text;
  if (NO_ROMAN.test(token.text)) return token.text;
  return KINDS[kind].isCapitalLettered && /^\p{Lu}$/u.test(token.text) ? token.text : null;
}

/** "IIX" is meant as a number, though it is none: no clause has it. */
const NO_ROMAN = /^[IVX]{2,8}$/u;

/** Small letters only of i, v, x: "article mix" cites nothing. */
export const isRoman = (text: string): boolean =>
  /^(?:[ivx]{1,8}|[IVXLCІХС]{1,12})$/u.test(text) && fromRoman(text) !== null;
