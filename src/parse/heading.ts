import { type ClauseKind, isStructure, KINDS, type StructureKind } from '../model/kind.ts';
import { kindOfWord, LANGUAGE_CODES, LANGUAGES } from '../model/language.ts';
import { comparableNumber, fromRoman } from '../model/number.ts';
import { ORDINAL_ENDING, spelledValue } from './ordinals.ts';

/** A heading's words taken apart. `label` and `rest` together hold every word of it. */
export interface HeadingParts {
  readonly kind: Extract<ClauseKind, StructureKind | 'hcontainer'>;
  readonly number: string | null;
  readonly label: string | null;
  /** Source of the words after the label, or null. */
  readonly rest: string | null;
  /** The two numbers of a bilingual heading, where they differ. */
  readonly disagree: readonly [string, string] | null;
}

/** A heading in one language that begins with a structure word. */
interface Piece {
  readonly kind: StructureKind;
  readonly number: string | null;
  readonly label: string;
  readonly rest: string;
}

/**
 * `Article 2. Use of terms`, `ARTICLE II`, `XV maddə`, `Article 2 / Статья 2`; a heading without a structure
 * word is an `hcontainer`, numbered where it begins `I.`, `1.`, `A)`.
 */
export function readHeading(source: string): HeadingParts {
  const pieces = source.trim().split(/(?<=\S)\s+\/\s+(?=\S)/u);
  const readings = pieces.map(readPiece);
  const [first] = readings;
  if (first === undefined || first === null) return readPlain(source.trim());
  const same = readings.filter((reading) => reading?.kind === first.kind);
  const other = same.find((reading) => differ(first.number, reading?.number ?? null));
  const rests = readings.map((reading, index) =>
    reading?.kind === first.kind ? reading.rest : pieces[index],
  );
  return {
    kind: first.kind,
    number: first.number,
    label: same.map((reading) => reading?.label).join(' / '),
    rest: rests.filter(Boolean).join(' / ') || null,
    disagree: other === undefined ? null : [first.number ?? '', other?.number ?? ''],
  };
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && comparableNumber(a) !== comparableNumber(b);

const DIGITS = String.raw`\d{1,4}(?:[.\-/]\d{1,3}){0,5}`;
const ROMAN = '[IVXLCDMІХСМ]{1,15}';
const SUFFIX = String.raw`(?:[ \u00a0-]?(?:bis|ter|quater|quinquies|sexies|septies|octies)|-?[A-Da-d])?`;
// After the number comes its punctuation, a dash as separator, or the end of a word.
const AFTER = String.raw`(\s*[.:)]|\s+[–—-](?=\s)|(?![\p{L}\p{N}]))\s*`;
const GAP = String.raw`[ \u00a0]+`;
const WORD_FIRST = new RegExp(
  String.raw`^([\p{L}\p{M}]+)\.?${GAP}(?:№ ?|No\.? ?)?((${DIGITS}|${ROMAN}|[ivxlcdm]{1,15}|\p{L})${SUFFIX})(?:-${ORDINAL_ENDING})?${AFTER}`,
  'u',
);
const NUMBER_FIRST = new RegExp(
  String.raw`^(${DIGITS}|${ROMAN})(-?${ORDINAL_ENDING})?\.?${GAP}([\p{L}\p{M}]+)${AFTER}`,
  'u',
);
const SPELLED = new RegExp(String.raw`^([\p{L}\p{M}]+)${GAP}([\p{L}\p{M}]+)${AFTER}`, 'u');
const BARE = /^([\p{L}\p{M}]+)(?:\s*[.:]|\s+[–—-](?=\s)|(?=\s*$))\s*/u;
const OPEN = /^([\p{L}\p{M}]+)(?=\s)\s*/u;

const readPiece = (source: string): Piece | null =>
  readWordFirst(source) ?? readNumberFirst(source) ?? readSpelled(source) ?? readBare(source);

function readWordFirst(source: string): Piece | null {
  const [whole = '', word = '', number = '', body = '', after = ''] = WORD_FIRST.exec(source) ?? [];
  const rest = source.slice(whole.length);
  if (!isNumber(body, after !== '' || rest === '', rest)) return null;
  return pieceOf(word, number, whole, rest);
}

/** `closed`: punctuation or nothing follows. "Part of", "Приложение к Соглашению" and "Part civil" have no number. */
function isNumber(body: string, closed: boolean, rest: string): boolean {
  if (/^\d/u.test(body)) return true;
  if ([...body].length > 1)
    return fromRoman(body) !== null && (closed || /^[IVXLCDMІХСМ]+$|^[ivx]+$/u.test(body));
  return closed || (/^[A-ZІХ]$/u.test(body) && !/^\p{Ll}/u.test(rest));
}

/** "2-րդ հոդված", "XV maddə". English and Russian have it in ordinals alone: "1. Part of the river" is no Part. */
function readNumberFirst(source: string): Piece | null {
  const [whole = '', number = '', ordinal, word = '', after = ''] = NUMBER_FIRST.exec(source) ?? [];
  const rest = source.slice(whole.length);
  const usual = ordinal !== undefined || after !== '' || rest === '' || NUMBER_FIRST_WORDS.has(wordKey(word));
  const isNumeral = /^\d/u.test(number) || fromRoman(number) !== null;
  return usual && isNumeral ? pieceOf(word, number, whole, rest) : null;
}

const wordKey = (word: string): string => word.normalize('NFC').toLocaleLowerCase('az');

const NUMBER_FIRST_WORDS: ReadonlySet<string> = new Set(
  LANGUAGE_CODES.filter((code) => LANGUAGES[code].numberFirst.inHeadings).flatMap((code) =>
    Object.values(LANGUAGES[code].words).flat(),
  ),
);

/** A spelled-out number keeps its words in the label; its number is the Arabic one, which an eId can hold. */
function readSpelled(source: string): Piece | null {
  const [whole = '', first = '', second = ''] = SPELLED.exec(source) ?? [];
  const rest = source.slice(whole.length);
  for (const [word, spelled] of [
    [first, second],
    [second, first],
  ] as const) {
    const value = spelledValue(spelled);
    const piece = value === null ? null : pieceOf(word, String(value), whole, rest);
    if (piece !== null) return piece;
  }
  return null;
}

/** "Preamble", "Annex: map". Before more words only an annex's stands bare: "Annex to the Agreement". */
function readBare(source: string): Piece | null {
  const [closed, closedWord = ''] = BARE.exec(source) ?? [];
  if (closed !== undefined) return pieceOf(closedWord, null, closed, source.slice(closed.length));
  const [open = '', openWord = ''] = OPEN.exec(source) ?? [];
  const piece = pieceOf(openWord, null, open, source.slice(open.length));
  return piece !== null && KINDS[piece.kind].isBody ? piece : null;
}

function pieceOf(word: string, number: string | null, label: string, rest: string): Piece | null {
  const kind = kindOfWord(word);
  if (kind === null || !isStructure(kind)) return null;
  return { kind, number, label: label.trim().replace(/\s+/gu, ' '), rest: rest.trim() };
}

const PLAIN =
  /^(?:(\d{1,3}(?:\.\d{1,3}){0,5}|[IVXLCDM]{2,15}|\p{L})[.)]|\d{1,3}(?:\.\d{1,3}){1,5})(?:\s+|$)/u;

/** A heading of other words: `I. Areas of cooperation`, `1.1 Scope`, `II`. */
function readPlain(source: string): HeadingParts {
  const [whole, body = ''] = PLAIN.exec(source) ?? [];
  const isNumbered = whole !== undefined && (/^[IVXLCDM]{2,}$/u.test(body) ? fromRoman(body) !== null : true);
  const label = isNumbered ? whole.trim() : bareNumber(source);
  const rest = source.slice(label?.length ?? 0).trim();
  const number = label?.replace(/[.)]$/u, '') ?? null;
  return { kind: 'hcontainer', number, label, rest: rest === '' ? null : rest, disagree: null };
}

/** `II Areas of cooperation` needs no point, `5` or `I` alone neither; "I" and "5" before words may be words. */
function bareNumber(source: string): string | null {
  const [word = ''] = source.split(/\s/u);
  if (word === source && /^\d{1,3}$/u.test(word)) return word;
  const isNumeral = /^[IVXLC]{1,15}$/u.test(word) && fromRoman(word) !== null;
  return isNumeral && (word === source || /^[IVX]{2,}$/u.test(word)) ? word : null;
}
