import type { EId } from '../model/eid.ts';
import type { Block } from './blocks.ts';
import { type Draft, draft } from './draft.ts';
import { fill, lineOf, refuseEmpty } from './fill.ts';
import { type Gap, mentionsGap, namedGap, readGap } from './gap.ts';
import { readHeading } from './heading.ts';
import { markOf, type PrintedMark } from './marks.ts';
import { pinnedAmong, takePin } from './pin.ts';
import type { Place } from './place.ts';
import type { Report } from './report.ts';

/** Clauses that the gaps of one text may name: a file of some lines must not grow to millions. */
const MAX_NAMED = 10_000;

/** Paragraphs looked at after a mark that can be read in two ways. */
const LOOK_AHEAD = 20;

interface Paragraph {
  readonly block: Block;
  readonly index: number;
  /** Its source without the pin. */
  readonly source: string;
  readonly pin: EId | null;
}

/** Paragraphs to drafts, each put where it belongs: numbered ones, items of lists, plain words and gaps. */
export class ParagraphReader {
  private named = 0;
  private readonly source: string;
  private readonly blocks: readonly Block[];
  private readonly place: Place;
  private readonly report: Report;

  constructor(source: string, blocks: readonly Block[], place: Place, report: Report) {
    this.source = source;
    this.blocks = blocks;
    this.place = place;
    this.report = report;
  }

  read(block: Block, index: number): void {
    const { rest, pin } = takePin(this.source.slice(block.start, block.end), block.line, this.report);
    const gap = mentionsGap(rest) ? readGap(rest) : null;
    const isNamed = gap !== null && typeof gap !== 'string' && gap.eIds.length > 0;
    if (isNamed) this.namedGaps(gap, pin, block.line);
    else this.words({ block, index, source: rest, pin });
  }

  private words(paragraph: Paragraph): void {
    const { block, source, pin } = paragraph;
    const mark = markOf(source);
    if (mark === null) this.unnumbered(block, source, pin);
    else this.marked(mark, paragraph);
  }

  private namedGaps({ eIds, reason }: Gap, pin: EId | null, line: number): void {
    this.named += eIds.length;
    if (pin !== null) this.report.error(line, 'pin', 'a gap that names its clauses takes no pin');
    if (eIds.some((eId) => !eId.startsWith('preamble__'))) this.place.leavePreamble();
    if (this.named <= MAX_NAMED) this.place.addNamedGaps(eIds.map((eId) => namedGap(eId, reason, line)));
    else this.report.error(line, 'gap', `the gaps of one text name ${MAX_NAMED} clauses at most`);
  }

  private unnumbered({ line, start }: Block, source: string, pin: EId | null): void {
    const opened = draft('p', line, { pin });
    fill(opened, { source, start, line }, this.report);
    if (opened.gap !== null) opened.kind = 'gap';
    else if (opened.words === null) {
      if (!mentionsGap(source)) refuseEmpty(line, this.report);
      return;
    } else this.checkUnmarked(source.trim(), line);
    this.place.addUnnumbered(opened);
  }

  /** A paragraph that reads as an article's word and number and no more. */
  private checkUnmarked(source: string, line: number): void {
    if (source.length > 60) return;
    const { kind, number, rest } = readHeading(source);
    if (kind !== 'article' || number === null || rest !== null) return;
    this.report.warn(line, 'unmarked-heading', `"${source}" looks like a heading: write ## before it`);
  }

  /** `1. (a) ...` opens both clauses, the first without words of its own. */
  private marked(mark: PrintedMark, { block, index, source, pin }: Paragraph): void {
    const opened = [this.openMarked(mark, block.line, index)];
    let length = mark.length;
    for (;;) {
      const inner = opened.at(-1)?.kind === 'indent' ? null : markOf(source.slice(length));
      if (inner === null || !this.place.lists.nests(inner)) break;
      opened.push(this.place.openItem(inner, block.line, [], true));
      length += inner.length;
    }
    const own = {
      source: source.slice(length),
      start: block.start + length,
      line: block.line + lineOf(source, length),
    };
    const words = draft('p', block.line);
    fill(words, own, this.report);
    this.giveWords(opened, words);
    const pinned = pin === null ? undefined : pinnedAmong(opened, pin);
    if (pinned !== undefined) pinned.pin = pin;
  }

  /** Words of a numbered paragraph are its first unnumbered one, until `settle` finds it the only one. */
  private giveWords(opened: Draft[], words: Draft): void {
    const last = opened.at(-1);
    if (last === undefined) return;
    if (last.kind === 'paragraph' && words.words !== null) {
      last.children.push(words);
      opened.push(words);
    } else {
      last.words = words.words;
      last.gap = words.gap;
      last.span = words.span;
    }
  }

  private openMarked(mark: PrintedMark, line: number, index: number): Draft {
    if (mark.family !== 'number' || this.place.isNestedNumber(mark)) {
      return this.place.openItem(mark, line, this.marksAfter(index), false);
    }
    const opened = draft('paragraph', line, { number: mark.number, label: mark.label });
    this.place.openNumbered(opened, mark.style);
    return opened;
  }

  /** Marks of the paragraphs after this one, as far as the lists open here can reach. */
  private *marksAfter(index: number): Generator<PrintedMark> {
    for (const block of this.blocks.slice(index + 1, index + 1 + LOOK_AHEAD)) {
      if (block.kind === 'note') continue;
      const mark = block.kind === 'paragraph' ? markOf(this.source.slice(block.start, block.end)) : null;
      if (mark === null || (mark.family === 'number' && !mark.style.endsWith(')'))) return;
      yield mark;
    }
  }
}
