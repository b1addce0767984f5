import type { Element } from '../tag/element.ts';
import type { Line, Link } from '../text/span.ts';

/** A line where it stands on the page; `x` from the sheet's left edge. */
export interface Placed {
  readonly x: number;
  readonly line: Line;
  readonly element: Element;
}

/** What begins with a line: a destination, and its entry in the outline. */
export interface Anchor {
  readonly destination: string | null;
  readonly bookmark: { readonly name: string; readonly depth: number } | null;
  /** What the head of each page names from here on. */
  readonly running?: string;
}

/** The sign in the margin that leads to the permalink of a clause without a printed number. */
export interface MarginMark {
  /** The edge that is next to the words. */
  readonly x: number;
  /** Whether it stands in the right margin. */
  readonly isAtRight: boolean;
  readonly element: Element;
  readonly link: Link;
}

/** A QR code beside the lines that follow. */
export interface Figure {
  readonly x: number;
  /** From the upper edge of its line down to its own. */
  readonly below: number;
  /** Modules of each side. */
  readonly modules: number;
  readonly size: number;
  readonly element: Element;
  /** Dark modules of each row, as half-open spans of columns. */
  readonly rows: readonly (readonly (readonly [from: number, to: number])[])[];
}

/** One line of the column of text, or of all columns beside each other. Lengths in points. */
export interface FlowLine {
  readonly is: 'line';
  readonly height: number;
  /** From its upper edge down to the baseline. */
  readonly ascent: number;
  /** One list for each column. */
  readonly parts: readonly (readonly Placed[])[];
  /** No page ends behind it. */
  readonly keep: boolean;
  /** Part of a row: its lines are read column by column. */
  readonly isRow: boolean;
  /** The first line of a row that is read before what stands below it. */
  readonly opensRow: boolean;
  /** Lines that stand above it once more where it begins a page: the heads of its columns. They are no content there. */
  readonly repeats: readonly FlowLine[];
  readonly isHeading: boolean;
  /** Destinations of the notes it refers to. */
  readonly notes: readonly string[];
  readonly anchors: readonly Anchor[];
  readonly marks: readonly MarginMark[];
  readonly figure: Figure | null;
  /** Dots on the baseline, from the far edge back to the words: so dots of all lines stand below each other. */
  readonly leader: readonly [from: number, to: number] | null;
  /** A thin line across, at its upper edge. */
  readonly stroke: readonly [from: number, to: number] | null;
}

/** White between lines; none stands at the head of a page. */
export interface FlowSpace {
  readonly is: 'space';
  readonly height: number;
  readonly keep: boolean;
}

/** The next line begins a page. */
export interface FlowBreak {
  readonly is: 'break';
}

/** From the first to the last; `paginate` cuts between them. */
export type FlowItem = FlowLine | FlowSpace | FlowBreak;

const EMPTY: FlowLine = {
  is: 'line',
  height: 0,
  ascent: 0,
  parts: [],
  keep: false,
  isRow: false,
  opensRow: false,
  repeats: [],
  isHeading: false,
  notes: [],
  anchors: [],
  marks: [],
  figure: null,
  leader: null,
  stroke: null,
};

/** What is not given is as in a line without words. */
export const flowLine = (own: Partial<FlowLine>): FlowLine => ({ ...EMPTY, ...own });

/** Points. With `keep` no page ends at it. */
export const space = (height: number, keep = false): FlowSpace => ({ is: 'space', height, keep });

/** Harmless at the head of a page: none stays empty. */
export const PAGE_BREAK: FlowBreak = { is: 'break' };

/** The items with their first line changed; where there is none, one of no height comes first. */
function changeFirst(items: readonly FlowItem[], change: (line: FlowLine) => FlowLine): readonly FlowItem[] {
  const at = items.findIndex(({ is }) => is === 'line');
  const line = items[at];
  if (line?.is !== 'line') return [change(flowLine({ keep: true })), ...items];
  return items.toSpliced(at, 1, change(line));
}

/** A sign in the margin beside the first line of words. */
export function marked(items: readonly FlowItem[], mark: (line: Placed) => MarginMark): readonly FlowItem[] {
  return changeFirst(items, (line) => {
    const [placed] = line.parts.flat();
    return placed === undefined ? line : { ...line, marks: [...line.marks, mark(placed)] };
  });
}

/** Outer clauses are anchored after inner ones and come before them. */
export const anchored = (items: readonly FlowItem[], anchor: Anchor): readonly FlowItem[] =>
  changeFirst(items, (line) => ({ ...line, anchors: [anchor, ...line.anchors] }));

/** A number beside the first line; on a line of its own above a heading. */
export function hung(items: readonly FlowItem[], number: FlowLine): readonly FlowItem[] {
  const first = items.find(({ is }) => is === 'line');
  if (first === undefined || (first.is === 'line' && first.isHeading)) return [number, ...items];
  return changeFirst(items, (line) => ({
    ...line,
    height: Math.max(line.height, number.height),
    ascent: Math.max(line.ascent, number.ascent),
    parts: [[...(number.parts[0] ?? []), ...(line.parts[0] ?? [])], ...line.parts.slice(1)],
  }));
}
