import { isStructure, KINDS, type StructureKind } from '../model/kind.ts';
import { structureWords, textLanguage } from '../model/language.ts';
import { numberBehindWord } from '../model/number/digits.ts';
import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';
import { isUnspaced, standsWithoutNumber, structureWordAt } from '../model/structureWord.ts';
import { inTongues, tongues } from '../model/tongues.ts';
import { readRange } from './headingRange.ts';

/** A heading in one language that begins with a structure word. */
export interface Piece {
  readonly kind: StructureKind;
  readonly number: string | null;
  readonly label: string;
  readonly rest: string;
}

/** Null where no structure word is read: the heading is an `hcontainer`. */
export const readStructure = (source: string): Piece | null =>
  readWordFirst(source) ?? readNumberFirst(source) ?? readBare(source);

/** A structure word of headings; `end` is the place after it. */
interface Word {
  readonly kind: StructureKind;
  readonly word: string;
  readonly end: number;
}

function wordAt(source: string, at: number): Word | null {
  const found = structureWordAt(source, at);
  return found !== null && isStructure(found.kind) ? { ...found, kind: found.kind } : null;
}

/** Without a number before it: 条 may begin a longer word. */
function wordAlone(source: string): Word | null {
  const word = wordAt(source, 0);
  return word !== null && (!isUnspaced(word.word) || standsWithoutNumber(word)) ? word : null;
}

// Words without spaces between them follow each other directly: 第七条, 附件一.
const GAP =
  /\.?[ \u00a0\u2009\u202f\u3000]+|(?<=\p{Script=Han})(?=[\p{Nd}\p{Script=Han}])|(?<=\p{Nd})(?=\p{Script=Han})/uy;
// After the number comes its punctuation, a dash as separator, or the end of a word.
const AFTER =
  /(?:\s*[.:)\u2024\u0589：]|\s+[–—-](?=\s)|(?![\p{L}\p{N}])|(?<=\p{Script=Han})(?=\p{Script=Han}))\s*/uy;

/** The length of what a sticky pattern matches at `at`; null where it does not. */
function lengthAt(sticky: RegExp, source: string, at: number): number | null {
  sticky.lastIndex = at;
  return sticky.test(source) ? sticky.lastIndex - at : null;
}

/** The words behind a label, and whether punctuation or nothing follows it. */
function behind(source: string, end: number): { readonly rest: string; readonly isClosed: boolean } | null {
  const length = lengthAt(AFTER, source, end);
  if (length === null) return null;
  const rest = source.slice(end + length);
  return { rest, isClosed: source.slice(end, end + length).trim() !== '' || rest === '' };
}

/** Arabic and Persian put brackets around the number of an article: "المادة (7)". */
const IN_BRACKETS = /^\p{Script=Arabic}.*\($/u;

function readWordFirst(source: string): Piece | null {
  const word = wordAlone(source);
  const gap = word === null ? null : lengthAt(GAP, source, word.end);
  if (word === null || gap === null) return null;
  const isOpen = IN_BRACKETS.test(source.slice(0, word.end + gap + 1));
  const read = readNumber(source, word.end + gap + (isOpen ? 1 : 0), null, 'heading');
  const number = read === null ? null : (readRange(source, read) ?? read);
  if (number === null || (isOpen && source.charAt(number.end) !== ')')) return null;
  const after = behind(source, number.end + (isOpen ? 1 : 0));
  if (read === null || number === null || after === null) return null;
  const isOne = number !== read || isNumber(read, word.kind, after.isClosed, after.rest);
  return isOne ? pieceOf(word.kind, number.number, source, after.rest) : null;
}

/** "Part of", "Приложение к Соглашению" and "Part civil" have no number, "Annex A to the Protocol" has one. */
function isNumber(
  { kind, number, suffix }: PrintedNumber,
  of: StructureKind,
  closed: boolean,
  rest: string,
): boolean {
  if (closed || suffix !== '' || (kind !== 'roman' && kind !== 'letter')) return true;
  if (number.length > 1)
    return kind === 'roman' && (number !== number.toLowerCase() || /^[ivx]+$/u.test(number));
  if (!/^[A-ZІХ]$/u.test(number)) return false;
  return !/^\p{Ll}/u.test(rest) || (number === 'A' ? KINDS[of].isBody : /^[A-Z]$/u.test(number));
}

/** "2-րդ հոդված", "XV maddə", "First Part". English and Russian have it in ordinals alone: "1. Part of the river" is no Part. */
function readNumberFirst(source: string): Piece | null {
  const read = readNumber(source, 0, null, 'heading');
  const gap = read === null || read.kind === 'letter' ? null : lengthAt(GAP, source, read.end);
  const word = read === null || gap === null ? null : wordAt(source, read.end + gap);
  const own = word === null ? null : numberBehindWord(source, word.end);
  const after = word === null ? null : behind(source, own?.end ?? word.end);
  if (read === null || word === null || after === null) return null;
  if (own !== null) return pieceOf(word.kind, `${read.number}-${own.number}`, source, after.rest);
  const isSaid = read.kind === 'ordinal' || read.kind === 'cardinal' || !/^[\p{L}\d]/u.test(read.printed);
  const isUsual = isSaid || read.printed !== read.number || after.isClosed || isNumberFirst(word.word);
  return isUsual ? pieceOf(word.kind, read.number, source, after.rest) : null;
}

const wordKey = (word: string): string => word.normalize('NFC').toLocaleLowerCase('az');

const NUMBER_FIRST_WORDS = inTongues<ReadonlySet<string>>(
  () =>
    new Set(
      tongues()
        .filter((code) => textLanguage(code).numberFirst.inHeadings)
        .flatMap((code) => Object.values(structureWords(code)).flat()),
    ),
);

const isNumberFirst = (word: string): boolean => NUMBER_FIRST_WORDS().has(wordKey(word));

/** "Preamble", "Annex: map". Before more words only an annex's stands bare: "Annex to the Agreement". */
function readBare(source: string): Piece | null {
  const word = wordAlone(source);
  const after = word === null ? null : behind(source, word.end);
  if (word === null || after === null) return null;
  return after.isClosed || (KINDS[word.kind].isBody && /^\s/u.test(source.slice(word.end)))
    ? pieceOf(word.kind, null, source, after.rest)
    : null;
}

const pieceOf = (kind: StructureKind, number: string | null, source: string, rest: string): Piece => ({
  kind,
  number,
  label: source
    .slice(0, source.length - rest.length)
    .trim()
    .replace(/\s+/gu, ' '),
  rest: rest.trim(),
});
