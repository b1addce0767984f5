import type { ClauseKind, StructureKind } from '../model/kind.ts';
import { kindOfWord } from '../model/language.ts';
import { comparableNumber, fromRoman } from '../model/number.ts';

/** A heading's words taken apart. `label` and `heading` together hold every word of it. */
export interface HeadingParts {
  readonly kind: Extract<ClauseKind, StructureKind | 'hcontainer'>;
  readonly number: string | null;
  readonly label: string | null;
  /** Source of the words after the label, or null. */
  readonly rest: string | null;
  /** The two numbers of a bilingual heading, where they differ. */
  readonly disagree: readonly [string, string] | null;
}

const STRUCTURE_KINDS: ReadonlySet<string> = new Set([
  'preamble',
  'part',
  'chapter',
  'section',
  'article',
  'annex',
]);

/**
 * `Article 2. Use of terms`, `ARTICLE II`, `XV maddə`, `Article 2 / Статья 2`; a heading without a structure
 * word is an `hcontainer`, numbered where it begins `I.`, `1.`, `A)`.
 */
export function readHeading(source: string): HeadingParts {
  const pieces = source.split(/(?<=\S)\s+\/\s+(?=\S)/u);
  const readings = pieces.map(readPiece);
  const [first] = readings;
  if (first === undefined || first === null) return readPlain(source);
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

interface Piece {
  readonly kind: StructureKind;
  readonly number: string | null;
  readonly label: string;
  readonly rest: string;
}

const differ = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && comparableNumber(a) !== comparableNumber(b);

const NUMBER = String.raw`(?:\d{1,4}(?:[.\-/]\d{1,3})*|[IVXLCDMІХСМ]+|[ivxlcdm]+|\p{L})(?:[ \u00a0-]?(?:bis|ter|quater|quinquies|sexies|septies|octies)|-?[A-Da-d])?`;
const NUMERAL = String.raw`(?:\d{1,4}(?:[.\-/]\d{1,3})*|[IVXLCDMІХСМ]+)`;
// After the number comes its punctuation, a dash as separator, or the end of a word.
const AFTER = String.raw`(?:\s*[.:)]|\s+[–—-](?=\s)|(?![\p{L}\p{N}]))`;
const WORD_FIRST = new RegExp(String.raw`^(\p{L}+)\.?[ \u00a0]+(?:№ ?|No\.? ?)?(${NUMBER})${AFTER}\s*`, 'u');
const NUMBER_FIRST = new RegExp(
  String.raw`^(${NUMERAL})(?:\.|-?(?:րդ|ին|я|й|ci|cı|cu|cü|st|nd|rd|th))?[ \u00a0]+(\p{L}+)${AFTER}\s*`,
  'u',
);
const SPELLED = /^(\p{L}+)[ \u00a0]+(\p{L}+)(?:\s*[.:)]|(?![\p{L}\p{N}]))\s*/u;
const BARE = /^(\p{L}+)(?:\s*[.:]|\s+[–—-](?=\s)|(?=\s*$))\s*/u;
const OPEN = /^(\p{L}+)(?=\s)\s*/u;

function readPiece(source: string): Piece | null {
  return (
    matchPiece(WORD_FIRST, source, 1, 2) ??
    matchPiece(NUMBER_FIRST, source, 2, 1) ??
    readSpelled(source) ??
    matchPiece(BARE, source, 1, null) ??
    readOpenAnnex(source)
  );
}

function matchPiece(pattern: RegExp, source: string, word: number, number: number | null): Piece | null {
  const match = pattern.exec(source);
  const kind = match === null ? null : structureKind(match[word] ?? '');
  if (match === null || kind === null) return null;
  return {
    kind,
    number: number === null ? null : (match[number] ?? null),
    label: match[0].trim(),
    rest: source.slice(match[0].length).trim(),
  };
}

/** "Annex to the Agreement": an annex's word may stand without number or punctuation; no other structure's may. */
function readOpenAnnex(source: string): Piece | null {
  const piece = matchPiece(OPEN, source, 1, null);
  return piece?.kind === 'annex' ? piece : null;
}

function structureKind(word: string): StructureKind | null {
  const kind = kindOfWord(word);
  return kind !== null && STRUCTURE_KINDS.has(kind) ? (kind as StructureKind) : null;
}

/** Ordinals that headings spell out: "PART ONE", "Часть первая", "Chapter Two". */
const SPELLED_NUMBERS = [
  'one two three four five six seven eight nine ten eleven twelve',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая',
  'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый',
  'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ տասնմեկերորդ տասներկուերորդ',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu on-birinci on-ikinci',
].map((words) => words.split(' '));

/** A spelled-out number keeps its words in the label; its number is the Arabic one, which an eId can hold. */
function readSpelled(source: string): Piece | null {
  const match = SPELLED.exec(source);
  if (match === null) return null;
  const [whole, first = '', second = ''] = match;
  for (const [word, spelled] of [
    [first, second],
    [second, first],
  ] as const) {
    const kind = structureKind(word);
    const value = spelledValue(spelled);
    if (kind !== null && value !== null) {
      return { kind, number: String(value), label: whole.trim(), rest: source.slice(whole.length).trim() };
    }
  }
  return null;
}

function spelledValue(word: string): number | null {
  const lower = word.toLocaleLowerCase(/[əüşçğı]/iu.test(word) ? 'az' : 'en').replaceAll('ё', 'е');
  for (const words of SPELLED_NUMBERS) {
    const place = words.indexOf(lower);
    if (place >= 0) return place + 1;
  }
  return null;
}

const PLAIN_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*|[IVXLCDM]+|\p{Lu})([.)])\s+(?=\S)/u;

function readPlain(source: string): HeadingParts {
  const match = PLAIN_NUMBER.exec(source);
  const label = match?.[0].trim() ?? spacedRoman(source);
  const rest = source.slice(label?.length ?? 0).trim();
  return {
    kind: 'hcontainer',
    number: label?.replace(/[.)]$/u, '') ?? null,
    label,
    rest: rest === '' ? null : rest,
    disagree: null,
  };
}

/** `II Areas of cooperation`: a Roman number of two letters or more needs no point; "I" alone may be a word. */
function spacedRoman(source: string): string | null {
  const [word = ''] = source.split(' ');
  return /^[IVX]{2,}$/u.test(word) && word !== source && fromRoman(word) !== null ? word : null;
}
