import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Block } from './blocks.ts';
import { type Draft, draft } from './draft.ts';
import { expandGap, mentionsGap, readGap } from './gap.ts';
import { readHeading } from './heading.ts';
import { readWords } from './inline.ts';
import { ListState } from './lists.ts';
import { markOf, type PrintedMark } from './marks.ts';
import { takePin } from './pin.ts';
import type { Report } from './report.ts';

/** The clauses of a text as they lie in each other, before merging and ids; and its notes, by name. */
export interface Outline {
  readonly children: Draft[];
  readonly notes: Map<string, Draft>;
}

/**
 * Blocks to drafts. Headings nest by their number of #; paragraphs go to the innermost numbered paragraph,
 * heading or the preamble; points, subpoints and indents to what is open before them.
 */
export function outline(
  source: string,
  blocks: readonly Block[],
  language: LanguageCode,
  report: Report,
): Outline {
  const builder = new OutlineBuilder(source, blocks, language, report);
  return builder.build();
}

class OutlineBuilder {
  private readonly root: Draft;
  private readonly notes = new Map<string, Draft>();
  private readonly headings: { depth: number; draft: Draft }[] = [];
  private container: Draft;
  private paragraph: Draft | null = null;
  private paragraphStyle = '';
  private lists: ListState;

  private readonly source: string;
  private readonly blocks: readonly Block[];
  private readonly report: Report;
  private readonly language: LanguageCode;

  constructor(source: string, blocks: readonly Block[], language: LanguageCode, report: Report) {
    this.source = source;
    this.blocks = blocks;
    this.language = language;
    this.report = report;
    this.root = draft('hcontainer', 1);
    this.container = this.root;
    this.lists = new ListState(language);
    this.openPreamble();
  }

  build(): Outline {
    for (const [index, block] of this.blocks.entries()) {
      if (block.kind === 'heading') this.heading(block);
      else if (block.kind === 'rule') this.conclusions(block);
      else if (block.kind === 'note') this.note(block);
      else this.readParagraph(block, index);
    }
    return { children: this.root.children, notes: this.notes };
  }

  /** What stands before the first heading, numbered paragraph or clause-naming gap is the preamble, if one follows. */
  private openPreamble(): void {
    const first = this.blocks.find((block) => this.endsPreamble(block));
    if (
      first === undefined ||
      (first.kind === 'heading' && readHeading(this.text(first)).kind === 'preamble')
    )
      return;
    if (this.blocks[0] === first) return;
    const preamble = draft('preamble', this.blocks[0]?.line ?? 1);
    this.root.children.push(preamble);
    this.container = preamble;
  }

  private endsPreamble(block: Block): boolean {
    if (block.kind === 'heading') return true;
    if (block.kind !== 'paragraph') return false;
    const source = this.text(block);
    if (markOf(source)?.family === 'number') return true;
    const gap = mentionsGap(source) ? readGap(source) : 'no gap';
    return typeof gap !== 'string' && gap.eIds.some((eId) => !inPreamble(eId));
  }

  private text(block: Block): string {
    return this.source.slice(block.start, block.end);
  }

  private heading(block: Block): void {
    const { rest: source, pin } = takePin(this.text(block), block.line, this.report);
    if (source.trim() === '')
      return this.report.error(block.line, 'empty-heading', 'a heading without words');
    const parts = readHeading(source.trim());
    if (parts.disagree !== null) {
      this.report.warn(
        block.line,
        'heading-numbers',
        `the languages of this heading number it ${parts.disagree.join(' and ')}; the first counts`,
      );
    }
    const opened = draft(parts.kind, block.line, {
      number: parts.number,
      label: parts.label,
      heading: parts.rest === null ? null : this.words(parts.rest, block.line),
      pin,
    });
    while ((this.headings.at(-1)?.depth ?? 0) >= block.depth) this.headings.pop();
    (this.headings.at(-1)?.draft ?? this.root).children.push(opened);
    this.headings.push({ depth: block.depth, draft: opened });
    this.enter(opened);
  }

  private enter(container: Draft): void {
    this.container = container;
    this.closeParagraph();
  }

  private closeParagraph(): void {
    this.paragraph = null;
    this.lists = new ListState(this.language);
  }

  /** The conclusions belong to the nearest annex, else to the whole text. */
  private conclusions(block: Block): void {
    const annex = this.headings.findLast(({ draft: { kind } }) => kind === 'annex')?.draft ?? this.root;
    const opened = draft('conclusions', block.line);
    annex.children.push(opened);
    this.enter(opened);
  }

  private note(block: Block): void {
    const note = draft('note', block.line, { number: block.note, label: block.note });
    const { rest } = takePin(this.text(block), block.line, this.report);
    this.fill(note, block.start, rest, block.line);
    if (this.notes.has(block.note))
      this.report.error(block.line, 'note-twice', `note ${block.note} is given twice`);
    else this.notes.set(block.note, note);
  }

  private readParagraph(block: Block, index: number): void {
    const { rest: source, pin } = takePin(this.text(block), block.line, this.report);
    const mark = markOf(source);
    if (mark === null) return this.unnumbered(block, source, pin);
    const opened = this.openMarked(mark, block, index);
    opened.pin = pin;
    this.fillMarked(opened, block, block.start + mark.length, source.slice(mark.length), index);
  }

  /** The words after a mark; `1. (a) ...` opens both clauses, the first without words of its own. */
  private fillMarked(owner: Draft, block: Block, start: number, source: string, index: number): void {
    const inner = owner.kind === 'indent' ? null : markOf(source);
    if (inner?.family === 'list' && this.lists.couldOpen(inner)) {
      const opened = this.openMarked(inner, block, index);
      return this.fillMarked(opened, block, start + inner.length, source.slice(inner.length), index);
    }
    if (owner.kind === 'paragraph' && !mentionsGap(source) && source.trim() !== '') {
      const words = draft('p', block.line);
      this.fill(words, start, source, block.line);
      owner.children.push(words);
      this.lists.lead = words;
    } else this.fill(owner, start, source, block.line);
  }

  private openMarked(mark: PrintedMark, block: Block, index: number): Draft {
    if (mark.family === 'number' && !this.isNestedNumber(mark)) {
      const opened = draft('paragraph', block.line, { number: mark.number, label: mark.label });
      if (this.container.kind === 'preamble' && this.container.label === null) this.enter(this.root);
      this.container.children.push(opened);
      this.closeParagraph();
      this.paragraph = opened;
      this.paragraphStyle = mark.style;
      return opened;
    }
    return this.lists.open(
      mark,
      block.line,
      this.paragraph ?? this.container,
      this.paragraph !== null,
      this.nextMark(index),
    );
  }

  /** `1)` below `1.` or `(1)` below `(a)` is a list inside; one more of the paragraphs' own habit is not. */
  private isNestedNumber(mark: PrintedMark): boolean {
    if (this.lists.continuesNumbers(mark)) return true;
    if (!/[)]$/u.test(mark.style) || mark.number !== '1') return false;
    return this.paragraph === null ? this.lists.isOpen : mark.style !== this.paragraphStyle;
  }

  private nextMark(index: number): PrintedMark | null {
    const next = this.blocks[index + 1];
    return next?.kind === 'paragraph' ? markOf(this.text(next)) : null;
  }

  private unnumbered(block: Block, source: string, pin: EId | null): void {
    if (source.trim() === '') return;
    const host = this.paragraph ?? this.container;
    if (mentionsGap(source)) {
      const gap = readGap(source);
      if (typeof gap === 'string') return this.report.error(block.line, 'gap', gap);
      if (gap.eIds.length > 0) return this.namedGap(gap.eIds, gap.reason, block);
      host.children.push(draft('gap', block.line, { gap: gap.reason, pin }));
      return this.lists.closeAll(null);
    }
    if (/^(?:article|статья|հոդված|maddə)\s+[\dIVXLC]+\.?$/iu.test(source.trim())) {
      this.report.warn(
        block.line,
        'unmarked-heading',
        `"${source.trim()}" looks like a heading: write ## before it`,
      );
    }
    const opened = draft('p', block.line, { pin });
    this.fill(opened, block.start, source, block.line);
    host.children.push(opened);
    this.lists.closeAll(opened);
  }

  /** Each named clause stands where the gap stands; `identify` moves it into the parent its eId names. */
  private namedGap(eIds: readonly EId[], reason: string, block: Block): void {
    if (this.container.kind === 'preamble' && this.container.label === null && !eIds.some(inPreamble))
      this.enter(this.root);
    const host = this.paragraph ?? this.container;
    for (const eId of eIds) host.children.push(expandGap(eId, reason, block.line));
    this.lists.closeAll(null);
  }

  private fill(target: Draft, start: number, source: string, line: number): void {
    if (mentionsGap(source)) {
      const gap = readGap(source);
      if (typeof gap === 'string') this.report.error(line, 'gap', gap);
      else if (gap.eIds.length > 0)
        this.report.error(line, 'gap', 'after a number a gap names no clause: the number does');
      else target.gap = gap.reason;
      return;
    }
    if (source.trim() === '') return;
    target.words = this.words(source, line);
    target.span = [start, start + source.trimEnd().length];
  }

  private words(source: string, line: number) {
    const { words, problems } = readWords(source);
    for (const { rule, message } of problems) this.report.error(line, rule, message);
    return words;
  }
}

const inPreamble = (eId: EId): boolean => eId.startsWith('preamble');
