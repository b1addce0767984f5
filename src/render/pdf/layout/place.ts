import type { Direction } from '../../../model/direction.ts';
import type { PdfClause, PdfDocument } from '../document.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { type Attributes, Element, type StructureType } from '../tag/element.ts';
import { breakParagraph } from '../text/paragraph.ts';
import type { Line, Span } from '../text/span.ts';
import { boxesSpoken } from './boxes.ts';
import { type FlowItem, type FlowLine, flowLine } from './flow.ts';
import type { Style } from './measures.ts';

/** What is the same for the whole document while it is laid out. */
export interface Job {
  readonly document: PdfDocument;
  readonly typeface: Typeface;
  /** Asked before each paragraph; throws where nobody waits for the file any more. */
  readonly goOn: () => void;
  /** All destinations that blocks have: where links may lead. */
  readonly destinations: ReadonlySet<string>;
  /** Clauses below each other: how every kind of clause lays out what it holds. */
  readonly compose: (clauses: readonly PdfClause[], place: Place) => readonly FlowItem[];
  /** Notes that some words refer to. */
  readonly referred: ReadonlySet<string>;
  /** Lines of each note, by its destination; filled while clauses are composed. */
  readonly notes: Map<string, readonly FlowLine[]>;
  /** Entries of the contents, in order; filled while clauses are composed. */
  readonly contents: ContentsEntry[];
}

/** A line of the contents: the words of a heading and where it stands. */
export interface ContentsEntry {
  readonly destination: string;
  readonly text: string;
  readonly language: string;
  readonly depth: number;
}

/** Where composed things stand: in which column, below which element, in which language. */
export interface Place {
  readonly job: Job;
  /** Left edge of the page's text or of a column; all lengths in points from the sheet's left edge. */
  readonly edge: number;
  /** Which column it is, from 0. */
  readonly column: number;
  /** Which way lines begin. From right to left all is laid out as if it were not, and turned over at last (`facing`). */
  readonly direction: Direction;
  /** A line laid out here as it stands on the page. */
  readonly turn: (line: FlowLine) => FlowLine;
  readonly x: number;
  readonly width: number;
  readonly style: Style;
  readonly language: string;
  readonly parent: Element;
  /** Level of the next heading below, from 2. */
  readonly heading: number;
  /** Depth of the next bookmark, from 1; null where none are made. */
  readonly depth: number | null;
}

/** An element in the place's language; the language is said where it is another than around. */
export function elementIn(
  place: Place,
  type: StructureType,
  language: string = place.language,
  attributes: Attributes = {},
): Element {
  return new Element(type, place.parent, languageOf(place, language, attributes));
}

const languageOf = (place: Place, language: string, attributes: Attributes): Attributes =>
  language === place.language ? attributes : { ...attributes, language };

/** Share of the leading above the baseline. */
const ASCENT = 0.74;

interface Setting {
  readonly style: Style;
  readonly element: Element;
  /** No page ends inside or behind it. */
  readonly keep?: boolean;
  readonly isHeading?: boolean;
}

/** The spans as lines of the flow, with no single line left alone at a page's foot or head, and no broken word at its foot. */
export function setLines(spans: readonly Span[], place: Place, setting: Setting): readonly FlowItem[] {
  const { style, element, keep = false, isHeading = false } = setting;
  const { x, width, direction } = place;
  const shape = { width, size: style.size, align: style.align, isBalanced: isHeading, direction };
  const { typeface, goOn } = place.job;
  goOn();
  const lines = breakParagraph(boxesSpoken(spans, element, typeface), typeface, shape);
  return lines.map((line, at) =>
    flowLine({
      height: style.leading,
      ascent: style.leading * ASCENT,
      parts: [[{ x, line, element }]],
      keep: keep || line.breaksWord || (lines.length > 1 && (at === 0 || at === lines.length - 2)),
      isHeading,
      notes: notesOf(line),
    }),
  );
}

const notesOf = (line: Line): readonly string[] => {
  const notes = line.segments.flatMap(({ span }) => span.note ?? []);
  return notes.length < 2 ? notes : [...new Set(notes)];
};

/** The spans in one line, however wide. */
export function setLine(spans: readonly Span[], place: Place, style: Style): Line {
  const shape = { width: 1e6, size: style.size, align: 'left', direction: place.direction } as const;
  const [line] = breakParagraph(spans, place.job.typeface, shape);
  return (
    line ?? {
      segments: [],
      size: style.size,
      adjust: 0,
      offset: 0,
      width: 0,
      breaksWord: false,
      order: null,
    }
  );
}

/** Points below a line's upper edge. */
export const baseline = ({ leading }: Style): number => leading * ASCENT;
