import type { Placed } from '../layout/flow.ts';
import type { Element } from '../tag/element.ts';
import { fromLeftEdge, INKS, type Ink, type Line, type Piece, type Segment } from '../text/span.ts';
import { widthOf } from '../text/words.ts';
import type { Drawing } from './drawing.ts';
import { numbers } from './numbers.ts';
import { drawRules } from './rules.ts';
import { TextObject } from './textObject.ts';

type ArtifactKind = 'head' | 'foot' | 'mark' | 'repeated';

/** Property lists of artifacts (ISO 32000-1, 14.8.2.2). */
const ARTIFACTS: Readonly<Record<ArtifactKind, string>> = {
  head: '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC',
  foot: '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC',
  mark: '/Artifact <</Type /Layout>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
};

/**
 * The content stream of one page. Marked content and text objects nest and never overlap (ISO 32000-1, 14.6.1; no
 * validator checks it): a text object ends before the element changes.
 */
export class PageContent {
  readonly operators: string[] = [];
  /** Elements by their MCID on this page. */
  readonly elements: Element[] = [];
  readonly index: number;
  readonly drawing: Drawing;
  #open: Element | ArtifactKind | null = null;
  #ink: Ink | null = null;

  constructor(index: number, drawing: Drawing) {
    this.index = index;
    this.drawing = drawing;
  }

  /** What follows is content of the element. */
  element(element: Element): void {
    if (this.#open === element) return;
    this.close();
    const mcid = this.elements.length;
    this.elements.push(element);
    element.add({ page: this.index, mcid });
    this.operators.push(`/${element.type} <</MCID ${mcid}>> BDC`);
    this.#open = element;
  }

  /** What follows is no content: running lines, rules, leaders. */
  artifact(kind: ArtifactKind): void {
    if (this.#open === kind) return;
    this.close();
    this.operators.push(ARTIFACTS[kind]);
    this.#open = kind;
  }

  close(): void {
    if (this.#open !== null) this.operators.push('EMC');
    this.#open = null;
  }

  ink(ink: Ink): void {
    if (ink === this.#ink) return;
    this.#ink = ink;
    this.operators.push(`${numbers(...INKS[ink])} rg`);
  }

  /** A line of text with its baseline at `y`. */
  line({ x, line, element }: Placed, y: number): void {
    const pieces = fromLeftEdge(line);
    const groups = ownersOf(pieces, element);
    const begin = x + line.offset;
    if (line.order !== null) this.#inReadingOrder(groups);
    for (const { owner, from, to } of groups) {
      if (line.order === null) this.element(owner);
      else this.#openNext(owner);
      this.text(line, pieces.slice(from, to), begin, y);
    }
    if (line.order !== null) this.close();
    drawRules(this, { x, line, element }, y);
  }

  /** Pieces of a line in one text object, from left to right; `x` is where the line begins. */
  text(line: Line, pieces: readonly Piece[], x: number, y: number): void {
    const [first] = pieces;
    if (first === undefined) return;
    this.ink(first.segment.span.ink);
    const left = x + first.x - standsOut(line, first.segment);
    const object = new TextObject(line, [left, y], this.operators);
    for (const { segment, x: from, width } of pieces) {
      const { span, runs, isSpace, level } = segment;
      if (span.ink !== this.#ink) object.flush();
      this.ink(span.ink);
      for (const run of level % 2 === 1 ? runs.toReversed() : runs) {
        const use = this.drawing.fontOf(run.program);
        object.font(use.key, span);
        object.show(use.operands(run));
      }
      if (isSpace) object.stretch();
      const size = line.size * span.scale;
      if (span.link !== null) this.drawing.link(this.index, span, { x: x + from, y, width, size });
    }
    object.end();
  }

  /** Elements get the content that follows in the order in which it is read, whatever stands at the left. */
  #inReadingOrder(groups: readonly Group[]): void {
    this.close();
    const first = this.elements.length;
    const read = groups.map(({ owner, first: at }, place) => ({ owner, at, mcid: first + place }));
    for (const { owner, mcid } of read.sort((a, b) => a.at - b.at)) owner.add({ page: this.index, mcid });
  }

  /** What follows is the next content that elements have already got. */
  #openNext(element: Element): void {
    this.close();
    this.operators.push(`/${element.type} <</MCID ${this.elements.length}>> BDC`);
    this.elements.push(element);
    this.#open = element;
  }
}

/** Neighbours of one element, half open. */
interface Group {
  readonly owner: Element;
  readonly from: number;
  readonly to: number;
  /** Which of its segments is read first. */
  readonly first: number;
}

function ownersOf(pieces: readonly Piece[], paragraph: Element): readonly Group[] {
  const groups: Group[] = [];
  let from = 0;
  while (from < pieces.length) {
    const owner = pieces[from]?.segment.span.element ?? paragraph;
    let first = pieces[from]?.at ?? 0;
    let to = from + 1;
    for (; to < pieces.length && (pieces[to]?.segment.span.element ?? paragraph) === owner; to++)
      first = Math.min(first, pieces[to]?.at ?? first);
    groups.push({ owner, from, to, first });
    from = to;
  }
  return groups;
}

/** Points by which the space behind the last word, which has no room of its own, stands out at the left. */
const standsOut = ({ order, size }: Line, { width, runs, span }: Segment): number =>
  order === null || width > 0 ? 0 : (widthOf(runs) * size * span.scale) / 1000;
