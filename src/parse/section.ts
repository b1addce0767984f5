import { components } from '../model/eid.ts';
import { KINDS } from '../model/kind.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Block } from './blocks.ts';
import { type Gap, mentionsGap, readGap } from './gap.ts';
import { readHeading } from './heading.ts';
import { isLeadIn } from './leadIn.ts';
import type { Entry } from './list/entry.ts';
import { isFirstOfList } from './list/options.ts';
import { readingsOf } from './list/readings.ts';
import { markOf, type PrintedMark } from './marks.ts';
import { pinAtEnd, takePin } from './pin.ts';
import type { Report } from './report.ts';

/** A heading or rule, if any, with the paragraphs and notes up to the next one. */
export interface Section {
  readonly opening: Block | null;
  readonly paragraphs: readonly Block[];
  readonly notes: readonly Block[];
  /** A heading comes next. */
  readonly isHeadedAfter: boolean;
  /** The first heading of the whole text. */
  readonly firstHeading: 'preamble' | 'other' | null;
}

/** The blocks of a text by what opens them; the first section is what stands before any heading. */
export function sectionsOf(blocks: readonly Block[], source: string): readonly Section[] {
  const firstHeading = firstHeadingOf(blocks, source);
  const starts = [...blocks.keys()].filter((index) => isOpening(blocks[index]));
  return [-1, ...starts].map((start, place) => {
    const end = starts[place] ?? blocks.length;
    const inside = blocks.slice(start + 1, end);
    return {
      opening: blocks[start] ?? null,
      paragraphs: inside.filter(({ kind }) => kind === 'paragraph'),
      notes: inside.filter(({ kind }) => kind === 'note'),
      isHeadedAfter: blocks[end]?.kind === 'heading',
      firstHeading,
    };
  });
}

function firstHeadingOf(blocks: readonly Block[], source: string): Section['firstHeading'] {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (heading === undefined) return null;
  const text = source.slice(heading.start, heading.end);
  return readHeading(text.slice(0, pinAtEnd(text)?.start)).kind === 'preamble' ? 'preamble' : 'other';
}

const isOpening = (block: Block | undefined): boolean => block?.kind === 'heading' || block?.kind === 'rule';

/** A paragraph with what its beginning and end say. */
export interface Paragraph extends Entry {
  readonly block: Block;
  /** Its source without the pin. */
  readonly source: string;
  /** Names clauses. */
  readonly names: Gap | null;
}

/** Reads what paragraphs begin and end with. In conclusions "A. Smith" is a name. */
export function readParagraph(
  text: string,
  block: Block,
  isConclusions: boolean,
  code: LanguageCode,
  report: Report,
): Paragraph {
  const { rest: source, pin } = takePin(text, block.line, report);
  const gap = mentionsGap(source) ? readGap(source) : null;
  const names = gap !== null && typeof gap !== 'string' && gap.eIds.length > 0 ? gap : null;
  const marks = names === null ? marksOf(source, code) : [];
  return {
    block,
    source,
    pin,
    names,
    line: block.line,
    marks: isConclusions && marks[0]?.isSure === false ? [] : marks,
    isLeadIn: isLeadIn(source),
    gap: names === null ? null : leftOpen(names, code),
  };
}

/** `1. (a) ...` begins with two; a mark inside is the first of its list. */
function marksOf(source: string, code: LanguageCode): readonly PrintedMark[] {
  const marks: PrintedMark[] = [];
  let length = 0;
  while (marks.length < MOST_MARKS) {
    const mark = markOf(source.slice(length, length + LONGEST_MARK));
    const outer = marks.at(-1);
    if (mark === null || (outer !== undefined && !isFirstOfList(mark, outer, code))) break;
    marks.push(mark);
    length += mark.length;
    if (mark.family === 'dash') break;
  }
  return marks;
}

/** Sorts of list that can lie in each other are fewer. */
const MOST_MARKS = 12;
/** A mark is shorter, and what is looked at behind it too. */
const LONGEST_MARK = 400;

/** A gap of numbered paragraphs leaves the last of them open, one of notes or items what was open before it. */
function leftOpen({ eIds }: Gap, code: LanguageCode): Entry['gap'] {
  const last = eIds.at(-1);
  const named = last === undefined ? undefined : components(last).at(-1);
  if (named === undefined || named.kind === 'note' || KINDS[named.kind].isItem) return 'lists';
  if (named.kind !== 'paragraph') return 'none';
  const number = named.number ?? '';
  const mark: PrintedMark = { family: 'number', label: number, number, style: '', length: 0, isSure: true };
  return { kind: 'paragraph', style: '', readings: readingsOf(mark, code), label: number, isLeadIn: false };
}
