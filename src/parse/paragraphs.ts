import type { LanguageCode } from '../model/language.ts';
import { type Draft, draft } from './draft.ts';
import { fill, lineOf, refuseEmpty } from './fill.ts';
import { type Gap, mentionsGap, namedGap } from './gap.ts';
import { readHeading } from './heading.ts';
import { decide, lastCounted } from './list/decide.ts';
import { reportDoubts } from './list/doubts.ts';
import type { Placement } from './list/entry.ts';
import type { Counted } from './list/option.ts';
import { pinnedAmong } from './pin.ts';
import type { Place } from './place.ts';
import { type Opening, openingOf } from './preamble.ts';
import type { Report } from './report.ts';
import { type Paragraph, readParagraph, type Section } from './section.ts';
import { reportUnread } from './unread.ts';

/** Clauses that the gaps of one text may name: a file of some lines must not grow to millions. */
const MAX_NAMED = 10_000;

/** Paragraphs to drafts, each put where it belongs: numbered ones, items of lists, plain words and gaps. */
export class ParagraphReader {
  private named = 0;
  private counted: Counted | null = null;
  private readonly source: string;
  private readonly place: Place;
  private readonly report: Report;
  private readonly language: LanguageCode;

  constructor(source: string, place: Place, language: LanguageCode, report: Report) {
    this.source = source;
    this.place = place;
    this.language = language;
    this.report = report;
  }

  /** The paragraphs below one heading, whose marks are decided as a whole; before any heading the preamble too. */
  read(section: Section): void {
    const { kind } = this.place.container;
    const paragraphs = section.paragraphs.map((block) => {
      const text = this.source.slice(block.start, block.end);
      return readParagraph(text, block, kind === 'conclusions', this.language, this.report);
    });
    const decision = decide(paragraphs, this.counted, this.language);
    this.counted = lastCounted(paragraphs, decision.placements) ?? this.counted;
    reportDoubts(paragraphs, decision, this.report);
    if (kind !== 'conclusions') reportUnread(paragraphs, decision.placements, this.language, this.report);
    const opening = openingOf(section, paragraphs, decision.placements, kind);
    const [first] = paragraphs;
    if (opening.opensPreamble && first !== undefined) this.place.openPreamble(first.line);
    this.put(paragraphs, decision.placements, opening);
  }

  private put(paragraphs: readonly Paragraph[], placements: readonly Placement[], opening: Opening): void {
    const resumed = resumedBehind(paragraphs, placements);
    for (const [index, paragraph] of paragraphs.entries()) {
      const placement = placements[index];
      if (index === opening.end) this.place.leavePreamble();
      if (index === opening.behindRecitals) this.place.closeNumbered();
      if (paragraph.names !== null) this.namedGaps(paragraph.names, paragraph);
      else if (placement === undefined || placement.options.length === 0)
        this.unnumbered(paragraph, resumed[index] ?? null);
      else this.marked(paragraph, placement, opening.hasRecitals);
    }
  }

  private namedGaps({ eIds, reason }: Gap, { pin, line }: Paragraph): void {
    this.named += eIds.length;
    if (pin !== null) this.report.error(line, 'pin', 'a gap that names its clauses takes no pin');
    if (eIds.some((eId) => !eId.startsWith('preamble__'))) this.place.leavePreamble();
    if (this.named <= MAX_NAMED) this.place.addNamedGaps(eIds.map((eId) => namedGap(eId, reason, line)));
    else this.report.error(line, 'gap', `the gaps of one text name ${MAX_NAMED} clauses at most`);
  }

  private unnumbered({ block, source, pin }: Paragraph, resumed: number | null): void {
    const { line, start } = block;
    const opened = draft('p', line, { pin });
    fill(opened, { source, start, line }, this.report);
    if (opened.gap !== null) opened.kind = 'gap';
    else if (opened.words === null) {
      if (!mentionsGap(source)) refuseEmpty(line, this.report);
      return;
    } else this.checkUnmarked(source.trim(), line);
    this.place.addUnnumbered(opened, resumed);
  }

  /** A paragraph that reads as an article's word and number and no more. */
  private checkUnmarked(source: string, line: number): void {
    if (source.length > 60) return;
    const { kind, number, rest } = readHeading(source);
    if (kind !== 'article' || number === null || rest !== null) return;
    this.report.warn(line, 'unmarked-heading', `"${source}" looks like a heading: write ## before it`);
  }

  /** `1. (a) ...` opens both clauses, the first without words of its own. */
  private marked(
    { block, marks, source, pin }: Paragraph,
    { options }: Placement,
    isOfRecitals: boolean,
  ): void {
    let length = 0;
    const opened = options.flatMap((option, index) => {
      const mark = marks[index];
      if (mark === undefined) return [];
      length += mark.length;
      const kind = option.kind === 'paragraph' && isOfRecitals ? 'recital' : option.kind;
      const number = mark.family === 'dash' ? null : mark.number;
      const item = draft(kind, block.line, { number, label: mark.label });
      this.place.openMarked(item, option);
      return [item];
    });
    const own = {
      source: source.slice(length),
      start: block.start + length,
      line: block.line + lineOf(source, length),
    };
    const words = draft('p', block.line);
    fill(words, own, this.report);
    giveWords(opened, words);
    const pinned = pin === null ? undefined : pinnedAmong(opened, pin);
    if (pinned !== undefined) pinned.pin = pin;
  }
}

/** Words of a numbered paragraph are its first unnumbered one, until `settle` finds it the only one. */
function giveWords(opened: Draft[], words: Draft): void {
  const last = opened.at(-1);
  if (last === undefined) return;
  if ((last.kind === 'paragraph' || last.kind === 'recital') && words.words !== null) {
    last.children.push(words);
    opened.push(words);
  } else {
    last.words = words.words;
    last.gap = words.gap;
    last.span = words.span;
  }
}

/** By paragraph of words: how many lists the next mark leaves open above it, where it goes on with one behind them. */
function resumedBehind(
  paragraphs: readonly Paragraph[],
  placements: readonly Placement[],
): readonly (number | null)[] {
  let next: number | null = null;
  const resumed = paragraphs.map((): number | null => null);
  for (let index = paragraphs.length - 1; index >= 0; index -= 1) {
    const [option] = placements[index]?.options ?? [];
    if (paragraphs[index]?.names !== null) next = null;
    else if (option === undefined) resumed[index] = next;
    else next = placements[index]?.resumes === true ? option.depth : null;
  }
  return resumed;
}
