import { isInterfaceCode } from '../model/interfaces.ts';
import { KINDS } from '../model/kind.ts';
import { kindOfWord } from '../model/kindOfWord.ts';
import { type CitedKind, type NamedKind, textLanguage } from '../model/language.ts';
import { DIGITS } from '../model/number/digits.ts';
import { isListLetter } from '../model/number/letters.ts';
import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber, wholeNumber } from '../model/number/read.ts';
import { fromRoman } from '../model/number/roman.ts';
import { isOfNumber } from '../model/number/words.ts';
import { isUnspaced, phraseAt, structureWordAt } from '../model/structureWord.ts';
import { inTongues, isInText, tongues } from '../model/tongues.ts';
import { elisionIn } from '../words/fold.ts';
import { APOSTROPHES, INSIDE_WORDS } from '../words/foldCharacter.ts';
import { unspacedToken } from './unspaced.ts';

/** A word, number or sign of a text with citations. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly is: 'word' | 'number' | 'ordinal' | 'sign';
  /** What a number or ordinal is; of a word, where it is one written out ("second", "Twenty-first", "seven"). */
  readonly number: PrintedNumber | null;
  /** Of a structure word, and of § and ¶, which are paragraphs: the kind that it names. */
  readonly kind: NamedKind | null;
  /** Of a closing bracket: it closes one that was opened. */
  readonly isClosing?: boolean;
}

const LETTER = `[\\p{L}\\p{M}${INSIDE_WORDS}]`;
const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Nl}](?:${LETTER}|\\p{Nl})*(?:[${APOSTROPHES}]${LETTER}+)*`, 'uy');
const UNSAID = new RegExp(`[${INSIDE_WORDS}]`, 'gu');
/** What few words have. */
const IS_ODD = new RegExp(`[${INSIDE_WORDS}\\p{Nl}]`, 'u');
/** Marks of direction and the non-joiner inside Persian words stand for nothing. */
const BLANK = /[\s\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;
/** Signs that are written as wide as letters are. */
const NARROW: Readonly<Record<string, string>> = { '（': '(', '）': ')', '，': ',', '；': ';', '－': '-' };
/** Figures that are no number with what is glued to them: "5km", "20.12345". */
const NO_NUMBER = new RegExp(
  `[${DIGITS}][\\p{L}\\p{M}\\p{N}]*(?:\\.[${DIGITS}][\\p{L}\\p{M}\\p{N}]*)*`,
  'uy',
);
const IS_DIGIT = new RegExp(`[${DIGITS}]`, 'u');

/**
 * Words, numbers and signs of a text, in order; white space is left out. Words are those of the fold, but that letters
 * and figures part ("COP29"), and that a number is one token with all that belongs to it: "20.2", "7-րդ", "16 bis", "K.1".
 */
export function cut(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let open = 0;
  for (let at = 0; at < text.length; ) {
    const character = text.charAt(at);
    if (BLANK.test(character)) {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at, character, tokens);
    const isClosing = token.text === ')' && open > 0;
    if (token.text === '(') open += 1;
    if (isClosing) open -= 1;
    tokens.push(isClosing ? { ...token, isClosing } : token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number, character: string, before: readonly Token[]): Token {
  if (IS_DIGIT.test(character)) return figuresAt(text, at);
  if (isUnspaced(character)) return unspacedToken(text, at, before);
  return wordAt(text, at) ?? signAt(text, at);
}

function textAt(sticky: RegExp, text: string, at: number): string {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}

function signAt(text: string, at: number): Token {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const kind = sign === '§' || sign === '¶' ? 'paragraph' : null;
  return { text: NARROW[sign] ?? sign, start: at, end: at + sign.length, is: 'sign', number: null, kind };
}

function figuresAt(text: string, at: number): Token {
  const number = readNumber(text, at, null, 'reference');
  if (number !== null) return numberToken(number);
  const run = textAt(NO_NUMBER, text, at);
  return { text: run, start: at, end: at + run.length, is: 'sign', number: null, kind: null };
}

const numberToken = (number: PrintedNumber): Token => {
  const is = number.kind === 'ordinal' ? 'ordinal' : 'number';
  return { text: number.number, start: number.start, end: number.end, is, number, kind: null };
};

/** Letters that a number may begin with: one or two, or a Roman numeral. */
const MAY_NUMBER = /^(?:\p{L}{1,2}|[IVXLCІХСМӀ\p{Nl}]{3,15}|[IVXІХ]{1,12}\p{Ll}{0,10}|[IVXІХ]{1,12}[A-E])$/u;

/** Of a word whose letters stand apart ("С т а т ь я 1", "Գ Լ ՈՒ Խ 1") one piece has no more. */
const MOST_APART = 3;

function wordAt(text: string, at: number): Token | null {
  const word = upToUnspaced(textAt(WORD, text, at));
  if (word === '') return null;
  const elided = HAS_APOSTROPHE.test(word) ? elisionIn(word) : 0;
  if (elided > 0) return elidedWord(word.slice(0, elided), at);
  const phrase = phraseAt(text, at);
  if (phrase !== null)
    return { text: phrase.word, start: at, end: phrase.end, is: 'word', number: null, kind: phrase.kind };
  const end = at + word.length;
  const spaced =
    word.length > MOST_APART || !/^[ \u00a0]$/u.test(text.charAt(end)) ? null : structureWordAt(text, at);
  if (spaced !== null && spaced.end > end)
    return { text: spaced.word, start: at, end: spaced.end, is: 'word', number: null, kind: spaced.kind };
  const said = IS_ODD.test(word) ? sayable(word) : word;
  const kind = isWordAlone(said, text, end) ? null : kindOfWord(said);
  const isLetters = kind === null && MAY_NUMBER.test(word) && !isLetterAlone(text, at, word);
  const number = isLetters || isOfNumber(word) ? readNumber(text, at, null, 'reference') : null;
  if (number !== null && isLetters && isMoreThanLetters(number)) return numberToken(number);
  if (number === null || number.end < end || !isSaid(number))
    return { text: said, start: at, end, is: 'word', number: null, kind };
  const { printed } = number;
  return { text: printed, start: at, end: number.end, is: 'word', number, kind: kindOfWord(printed) };
}

/** "NATO第五条". */
function upToUnspaced(word: string): string {
  const at = word.search(UNSPACED);
  return at < 0 ? word : word.slice(0, at);
}

const UNSPACED = /\p{Script=Han}/u;
/** "Par 5 États", "para 5 días": an abbreviation of pages, without its point, that is a small word of the text's language. */
const isWordAlone = (word: string, text: string, end: number): boolean =>
  isInText() && SMALL_WORDS().has(word.toLowerCase()) && text.charAt(end) !== '.';

const SMALL_WORDS = inTongues<ReadonlySet<string>>(
  () =>
    new Set(
      tongues()
        .filter((code) => !isInterfaceCode(code))
        .map((code) => textLanguage(code))
        .flatMap(({ functionWords, words }) => {
          const own = new Set(Object.values(words).flat());
          return functionWords.split(/\s+/u).filter((word) => !own.has(word));
        }),
    ),
);

const HAS_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'u');

/** The "l'" of "l'article", its apostrophe in the span alone. */
const elidedWord = (written: string, at: number): Token => ({
  text: written.slice(0, -1),
  start: at,
  end: at + written.length,
  is: 'word',
  number: null,
  kind: null,
});

/** Without the marks inside words, Roman numerals of one character in letters. */
const sayable = (word: string): string =>
  word.replace(UNSAID, '').replace(/\p{Nl}+/gu, (roman) => roman.normalize('NFKC'));

/** The letter of "(a)" and "a, b": nothing stands behind that would make a number of it. */
const isLetterAlone = (text: string, at: number, word: string): boolean =>
  word.length === 1 && /^[,;:)»”"]$/u.test(text.charAt(at + 1));

/** Written out: "second", "Twenty-first", "seven". */
const isSaid = ({ kind, number, printed }: PrintedNumber): boolean =>
  (kind === 'ordinal' || kind === 'cardinal') && /^\d/u.test(number) && /^\p{L}/u.test(printed);

/** "K.1", "b bis", "XV-րդ", "IVA": letters alone may be a word, and "p.6" is a page. */
const isMoreThanLetters = (number: PrintedNumber): boolean =>
  number.kind === 'ordinal'
    ? !isSaid(number)
    : number.suffix !== '' && isItsOwn(number) && !/^\p{Ll}+[.\u2024]/u.test(number.number);

/** No sign stands before it: the "n.º" of "n.º 1 bis" is a word. */
const isItsOwn = ({ printed, number }: PrintedNumber): boolean => printed.startsWith(number.charAt(0));

/** The number as written, where it may number clauses of the kind; null where not. */
export function numberIn(token: Token | undefined, kind: CitedKind): string | null {
  if (token === undefined || token.is === 'sign') return null;
  if (token.is !== 'word')
    return token.number?.kind === 'letter' && !mayBeLettered(token.number, kind) ? null : token.text;
  if (isRoman(token.text) || (KINDS[kind].isLettered && isListLetter(token.text))) return token.text;
  if (NO_ROMAN.test(token.text)) return token.text;
  return KINDS[kind].isCapitalLettered && /^\p{Lu}$/u.test(token.text) ? token.text : null;
}

/** "Article K.1", "Annex A1", "point b bis". */
const mayBeLettered = ({ number, suffix }: PrintedNumber, kind: CitedKind): boolean =>
  KINDS[kind].isLettered || (/^\p{Lu}/u.test(number) && /\d/u.test(suffix));

/** Whether a word of a text is a number, in figures or capital Roman letters, or an ordinal. */
export const isNumberWord = (word: string): boolean =>
  /^[IVXLC]{1,8}$/u.test(word) ||
  /^(?:arabic|ordinal)$/u.test(wholeNumber(word, null, 'reference')?.kind ?? '');

/** "IIX" is meant as a number, though it is none: no clause has it. */
const NO_ROMAN = /^[IVX]{2,8}$/u;

/** Small letters only of i, v, x: "article mix" cites nothing. */
export const isRoman = (text: string): boolean =>
  /^(?:[ivx]{1,8}|[IVXLCІХС]{1,12})$/u.test(text) && fromRoman(text) !== null;
