import type { Placed } from '../layout/flow.ts';
import type { Element } from '../tag/element.ts';
import { INKS, type Ink, type Line, type Segment } from '../text/span.ts';
import type { Drawing } from './drawing.ts';
import { number, numbers } from './numbers.ts';
import { drawRules } from './rules.ts';

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
    let from = 0;
    let at = x + line.offset;
    while (from < line.segments.length) {
      const owner = ownerOf(line.segments[from], element);
      let to = from + 1;
      while (to < line.segments.length && ownerOf(line.segments[to], element) === owner) to++;
      this.element(owner);
      at = this.text(line, line.segments.slice(from, to), at, y);
      from = to;
    }
    drawRules(this, { x, line, element }, y);
  }

  /** Segments in one text object; the x behind them. */
  text(line: Line, segments: readonly Segment[], x: number, y: number): number {
    const { operators } = this;
    const [first] = segments;
    if (first !== undefined) this.ink(first.span.ink);
    operators.push(`BT 1 0 0 1 ${number(x)} ${number(y)} Tm`);
    let at = x;
    let font = '';
    let rise = 0;
    let shown = '';
    const flush = (): void => {
      if (shown !== '') operators.push(`[<${shown}>] TJ`);
      shown = '';
    };
    for (const { span, runs, width, isSpace } of segments) {
      const size = line.size * span.scale;
      if (span.ink !== this.#ink || span.rise !== rise) {
        flush();
        this.ink(span.ink);
        if (span.rise !== rise) operators.push(`${number(span.rise * line.size)} Ts`);
        rise = span.rise;
      }
      for (const run of runs) {
        const use = this.drawing.fontOf(run.program);
        const wanted = `/${use.key} ${number(size)} Tf`;
        if (wanted !== font) {
          flush();
          operators.push(wanted);
          font = wanted;
        }
        shown += use.operands(run);
      }
      // Tw does nothing for codes of two bytes: justification is an offset behind the space's glyph.
      if (isSpace && line.adjust !== 0) shown += `>${number((-line.adjust * 1000) / size)}<`;
      const advance = width + (isSpace ? line.adjust : 0);
      if (span.link !== null) this.drawing.link(this.index, span, { x: at, y, width: advance, size });
      at += advance;
    }
    flush();
    operators.push(rise === 0 ? 'ET' : '0 Ts ET');
    return at;
  }
}

const ownerOf = (segment: Segment | undefined, paragraph: Element): Element =>
  segment?.span.element ?? paragraph;
