import type { LanguageCode } from '../language.ts';
import { RANGE } from './between.ts';
import { DIGITS, latinDigits } from './digits.ts';
import type { Head } from './head.ts';
import { lettersIn } from './letters.ts';
import { type NumberPlace, PLACES } from './place.ts';
import { BLANK, ENDS, HYPHENS, matchAt, STOPS } from './signs.ts';
import { LATIN_SUFFIX, lowered, placeOfSuffix, SUPERSCRIPT } from './suffix.ts';

/** What stands behind a number as part of it. */
export interface Behind {
  /** As printed, without blanks around it. */
  readonly parts: readonly string[];
  readonly order: readonly number[];
  readonly end: number;
}

interface Part {
  readonly text: string;
  readonly order: number;
  readonly end: number;
}

interface Around {
  readonly head: Head;
  readonly code: LanguageCode | null;
  readonly place: NumberPlace;
}

type ReadPart = (text: string, at: number, around: Around) => Part | null;

const RAISED = new RegExp(`${SUPERSCRIPT}+`, 'uy');
const LATIN = new RegExp(`(${BLANK}|[${HYPHENS}_])?(${LATIN_SUFFIX})${ENDS}`, 'iuy');
/** What follows "bis" where it is the word of a range: "Artikel 5 bis 9". */
const NUMBER_BEHIND = new RegExp(`${BLANK}+(\\d+)`, 'uy');
const GLUED = new RegExp(`(?:\\p{Lu}{1,2}|(\\p{Ll})\\1?)(?:${ENDS}|(?=(?:${LATIN_SUFFIX})${ENDS}))`, 'uy');
const HYPHENED = new RegExp(`[${HYPHENS}]\\p{L}${ENDS}`, 'uy');
const APART = new RegExp(`${BLANK}[A-Z](?=${BLANK}*(?:$|[${STOPS}:)]|${BLANK}[–—-]${BLANK}))`, 'uy');
const FIGURES = new RegExp(`[${DIGITS}]{1,3}(?![${DIGITS}])`, 'uy');
const JOINED = Object.fromEntries(
  Object.entries(PLACES).map(([place, { joints, mostJoined }]) => [
    place,
    new RegExp(`([${joints}])([${DIGITS}]{1,${mostJoined}})(?![${DIGITS}])`, 'uy'),
  ]),
);

const raised: ReadPart = (text, at) => {
  const found = matchAt(RAISED, text, at)?.[0];
  return found === undefined ? null : { text: found, order: Number(lowered(found)), end: at + found.length };
};

/** ".1", "-1": what a hyphen in running text leads up to is the end of a range. */
const joined: ReadPart = (text, at, { head, place }) => {
  const pattern = JOINED[place];
  const [whole, joint = '', said = ''] = (pattern && matchAt(pattern, text, at)) ?? [];
  if (whole === undefined) return null;
  const figures = latinDigits(said);
  const [{ kind, value }] = head.readings;
  const isStop = STOPS.includes(joint);
  const mayBeRange = PLACES[place].isHyphenRange && !isStop && (kind === 'arabic' || kind === 'ordinal');
  return mayBeRange && Number(figures) > value
    ? null
    : { text: joint + figures, order: Number(figures), end: at + whole.length };
};

/** "bis" and its like; behind a letter not glued to it, since "bbis" is a word. */
const latin: ReadPart = (text, at, { head }) => {
  const [whole, between, word = ''] = matchAt(LATIN, text, at) ?? [];
  if (whole === undefined || (between === undefined && head.readings[0].kind === 'letter')) return null;
  const [, to] = RANGE.test(word) ? (matchAt(NUMBER_BEHIND, text, at + whole.length) ?? []) : [];
  if (to !== undefined && Number(to) > head.readings[0].value) return null;
  return { text: whole.replace(/\s/u, ' '), order: placeOfSuffix(word), end: at + whole.length };
};

/** "16A", "IVa", "16-A", and in a heading "71 E". */
const letter: ReadPart = (text, at, { head, code, place }) => {
  const [{ kind }] = head.readings;
  if (kind === 'letter') return null;
  const isApart = PLACES[place].isLetterApart && kind === 'arabic';
  const found =
    matchAt(GLUED, text, at) ?? matchAt(HYPHENED, text, at) ?? (isApart ? matchAt(APART, text, at) : null);
  if (found === null) return null;
  const [whole] = found;
  const [first] = lettersIn(whole.replace(/[^\p{L}]/gu, ''), code);
  return { text: whole.replace(/\s/u, ' '), order: first?.value ?? 1, end: at + whole.length };
};

/** Arabic writes "and" together with what follows it: "7 و8". */
const IS_AND = /^\p{Script=Arabic}/u;

/** "A1". */
const figures: ReadPart = (text, at, { head }) => {
  const isCounted = head.readings.some(({ kind }) => kind === 'letter') && !IS_AND.test(head.number);
  const found = isCounted ? matchAt(FIGURES, text, at)?.[0] : undefined;
  const number = found && latinDigits(found);
  return number === undefined ? null : { text: number, order: Number(number), end: at + number.length };
};

/** A letter stands behind a number once. */
const READERS: readonly ReadPart[] = [raised, joined, latin, letter];

/** What stands behind most numbers, with which nothing begins that would belong to one. */
const APARTS = /^[,;:)\]»”"]?$/u;

/** All that belongs to the number that ends where `head` does. */
export function readBehind(text: string, around: Around): Behind {
  const { head } = around;
  if (head.isWhole || APARTS.test(text.charAt(head.end))) return { parts: [], order: [], end: head.end };
  const parts: Part[] = [];
  let end = head.end;
  let next = figures(text, end, around) ?? partAt(text, end, around);
  while (next !== null) {
    parts.push(next);
    end = next.end;
    next = partAt(text, end, around);
  }
  return { parts: parts.map((part) => part.text), order: parts.map(({ order }) => order), end };
}

function partAt(text: string, at: number, around: Around): Part | null {
  for (const read of READERS) {
    const part = read(text, at, around);
    if (part !== null) return part;
  }
  return null;
}
