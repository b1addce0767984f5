import type { Words } from '../model/clause.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Block } from './blocks.ts';
import { doubtOf } from './doubtfulHeading.ts';
import { type Draft, draft } from './draft.ts';
import { fill, readChecked, refuseEmpty } from './fill.ts';
import { mentionsGap } from './gap.ts';
import { type HeadingParts, readHeading } from './heading.ts';
import { ParagraphReader } from './paragraphs.ts';
import { takePin } from './pin.ts';
import { Place } from './place.ts';
import { reportQuoted } from './quoted.ts';
import type { Report } from './report.ts';
import { sectionsOf } from './section.ts';

/** The clauses of a text as they lie in each other, before merging and ids; and its notes, by name. */
export interface Outline {
  readonly children: Draft[];
  readonly notes: ReadonlyMap<string, Draft>;
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
  reportQuoted(source, blocks, report);
  const place = new Place();
  const reader = new OutlineReader(source, place, report);
  const paragraphs = new ParagraphReader(source, place, language, report);
  for (const section of sectionsOf(blocks, source)) {
    if (section.opening !== null) reader.open(section.opening);
    paragraphs.read(section);
    for (const note of section.notes) reader.note(note);
  }
  return { children: place.root.children, notes: reader.notes };
}

/** Everything but paragraphs. */
class OutlineReader {
  readonly notes = new Map<string, Draft>();
  private readonly source: string;
  private readonly place: Place;
  private readonly report: Report;

  constructor(source: string, place: Place, report: Report) {
    this.source = source;
    this.place = place;
    this.report = report;
  }

  open(block: Block): void {
    if (block.kind === 'heading') this.heading(block);
    else this.place.openConclusions(draft('conclusions', block.line));
  }

  private text(block: Block): string {
    return this.source.slice(block.start, block.end);
  }

  private heading(block: Block): void {
    const { line } = block;
    const { rest: source, pin } = takePin(this.text(block), line, this.report);
    const parts = readHeading(source);
    const { kind, number, label, rest } = parts;
    const words = rest === null ? null : readChecked({ source: rest, line }, this.report);
    const heading = words?.text === '' && words.marks.length === 0 ? null : words;
    this.checkHeading(source, parts, heading, line);
    const doubt = pin === null ? doubtOf(source, parts) : null;
    if (doubt !== null) this.report.warn(line, 'heading-number', doubt);
    this.place.openHeading(draft(kind, line, { number, label, heading, pin }), block.depth);
  }

  private checkHeading(source: string, parts: HeadingParts, heading: Words | null, line: number): void {
    const { label, disagree } = parts;
    if (label === null && heading === null)
      this.report.error(line, 'empty-heading', 'a heading without words');
    if (disagree !== null) {
      const numbers = disagree.join(' and ');
      this.report.warn(line, 'heading-numbers', `numbered ${numbers} in its languages: the first counts`);
    }
    if (label === null && /^[*_]/u.test(source) && readHeading(heading?.text ?? '').kind !== 'hcontainer') {
      const message = 'take the emphasis away: a heading begins with its structure word';
      this.report.warn(line, 'heading-marks', message);
    }
  }

  note(block: Block): void {
    const { line, start, note: name } = block;
    const { rest: source, pin } = takePin(this.text(block), line, this.report);
    const note = draft('note', line, { number: name, label: name, pin });
    fill(note, { source, start, line }, this.report);
    if (this.notes.has(name)) this.report.error(line, 'note-twice', `note ${name} is given twice`);
    else this.notes.set(name, note);
    if (note.words === null && !mentionsGap(source)) refuseEmpty(line, this.report);
  }
}
