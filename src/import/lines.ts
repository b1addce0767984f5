import { readHeading } from '../parse/heading.ts';
import { markOf } from '../parse/marks.ts';
import { endsSentence, hasEnded, isLower, wordCount } from './shape.ts';

/** How the lines of one source end. */
export interface LineEnds {
  /** By the width of the paper, and not by their author. */
  readonly isWrapped: boolean;
  /** Characters of a full line; infinite where every line is a paragraph. */
  readonly width: number;
}

/** Lines longer than this are paragraphs, whatever their number. */
const WIDEST = 160;
const NARROWEST = 20;
/** The widest lines are those that run over. */
const FULL = 0.95;
/** A line that is shorter than this share of a full one, with the next word on it, was ended on purpose. */
const SHORT = 0.85;

/** Of lines of a text with paragraphs on one line each, fewer than this end in the middle of a sentence. */
const FEW_OPEN = 0.15;
/** Of a page's broken lines, so many are open where a program broke them at a width. */
const MANY_OPEN = 0.4;
/** A line of at least this share of a full one may run over. */
const LONG = 0.6;

/** How lines end in texts of several lines. */
export function lineEndsOf(texts: readonly string[], isPaper: boolean): LineEnds {
  const lines = texts.filter((text) => text.includes('\n')).flatMap((text) => text.split('\n'));
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * FULL)] ?? 0;
  const open = lines.filter((line) => line.length > LONG * width && !hasEnded(line) && !beginsHeading(line));
  const isOpen =
    lines.length > 0 &&
    width >= NARROWEST &&
    width <= WIDEST &&
    open.length >= (isPaper ? FEW_OPEN : MANY_OPEN) * lines.length;
  return { isWrapped: isPaper || isOpen, width: isOpen ? width : Number.POSITIVE_INFINITY };
}

/** What stands between two lines: one paragraph goes on, a line that its author ended, or another paragraph. */
export type Between = 'same' | 'break' | 'apart';

export function between(before: string, after: string, ends: LineEnds): Between {
  if (/\p{L}[-\u2010\u058A\u00AD]$/u.test(before)) return 'same';
  const isShort = isEndedEarly(before, after, ends);
  if (beginsHeading(after) && (hasEnded(before) || isShort || beginsHeading(before))) return 'apart';
  if (beginsHeading(before) && !isLower(after)) return 'apart';
  if (markOf(after)?.isSure === true && (hasEnded(before) || isShort)) return 'apart';
  const isParagraph = ends.width === Number.POSITIVE_INFINITY;
  if (isParagraph && hasEnded(before)) return endsSentence(before) ? 'apart' : 'break';
  if (isLower(after) || (!isShort && !isParagraph)) return 'same';
  if (hasEnded(before)) return 'apart';
  return ends.isWrapped || isShort ? 'break' : 'same';
}

/** What stands between two paragraphs. */
export interface Cut {
  readonly ends: LineEnds;
  /** A running head or a page number. */
  readonly isPage: boolean;
}

/**
 * Whether a paragraph goes on in the next one, behind the end of a page or column: its last line is full and ends no
 * sentence, and what follows begins small or on another page.
 */
export function isCut(before: string, after: string, { ends: { isWrapped, width }, isPage }: Cut): boolean {
  if (!isWrapped || width === Number.POSITIVE_INFINITY) return false;
  const last = before.slice(before.lastIndexOf('\n') + 1);
  const next = after.slice(0, 200);
  // A title in lines has few words.
  const isLong = wordCount(before) > MOST_HEADING_WORDS;
  const isOpen = isLower(next) ? !endsSentence(last) : isPage && isLong && !hasEnded(last);
  if (!isOpen || last.length < FULL_ENOUGH * width || beginsHeading(last)) return false;
  return !beginsHeading(next.split('\n')[0] ?? '') && markOf(next)?.isSure !== true;
}

const FULL_ENOUGH = 0.7;
const MOST_HEADING_WORDS = 20;
/** Where lines have no width, one that is longer is a paragraph's. */
const SHORT_LINE = 60;

function isEndedEarly(before: string, after: string, { isWrapped, width }: LineEnds): boolean {
  if (!isWrapped) return before.length < SHORT_LINE;
  const [next = ''] = after.split(' ');
  return before.length + 1 + next.length < SHORT * width;
}

/** More words behind a number are a sentence that begins like a heading. */
const MOST_WORDS = 16;

/** `Article 5`, `PART II. The river`: a line that can be nothing else than a heading with a number. */
function beginsHeading(line: string): boolean {
  if (line.length > 200 || isLower(line)) return false;
  const { kind, label, rest } = readHeading(line);
  if (kind === 'hcontainer' || label === null) return false;
  return rest === null || (!isLower(rest) && wordCount(rest) <= MOST_WORDS);
}
