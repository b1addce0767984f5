import type { GlyphRun } from '../fonts/program.ts';
import type { Face } from '../fonts/typeface.ts';
import type { Element } from '../tag/element.ts';

/** Colours of the page (sRGB, 0 to 1), dark enough on white for 4.5:1; nothing is told by colour alone. */
export const INKS = {
  text: [0.08, 0.08, 0.09],
  soft: [0.35, 0.35, 0.37],
  link: [0.04, 0.31, 0.54],
  warn: [0.54, 0.23, 0],
} as const;

/** What a colour is for. */
export type Ink = keyof typeof INKS;

/** Out of the file, or to a place in it. */
export interface Link {
  readonly target: { readonly uri: string } | { readonly destination: string };
  /** What the annotation says of itself. */
  readonly says: string;
}

/** Lines drawn with words. */
export type Rule = 'under' | 'through' | 'box' | 'dashed';

/** Words of one look, ready to be set: every question about them is answered here. */
export interface Span {
  readonly text: string;
  readonly face: Face;
  readonly language: string;
  readonly ink: Ink;
  /** Share of the paragraph's type size. */
  readonly scale: number;
  /** Above the line, as a share of the paragraph's type size. */
  readonly rise: number;
  /** Inline element; null where the words belong to the paragraph itself. */
  readonly element: Element | null;
  readonly link: Link | null;
  readonly rule: Rule | null;
  /** Destination of the note it refers to. */
  readonly note: string | null;
}

/** Words to which nothing is done. */
export const PLAIN: Omit<Span, 'text' | 'language'> = {
  face: 'regular',
  ink: 'text',
  scale: 1,
  rise: 0,
  element: null,
  link: null,
  rule: null,
  note: null,
};

/** A stretch of a line. `width` in points, without what justification adds. */
export interface Segment {
  readonly span: Span;
  readonly runs: readonly GlyphRun[];
  readonly width: number;
  readonly isSpace: boolean;
  /** Of its characters (UAX 9): an odd one runs from right to left. */
  readonly level: number;
}

/** A broken line, ready to be drawn at any place. */
export interface Line {
  readonly segments: readonly Segment[];
  /** Type size in points that scales of spans refer to. */
  readonly size: number;
  /** Points added to each space. */
  readonly adjust: number;
  /** Points right of the line's left edge where it begins; below 0 where a mark hangs over. */
  readonly offset: number;
  /** Points from the first to the last word. */
  readonly width: number;
  /** Whether a word goes on in the next line. */
  readonly breaksWord: boolean;
  /** Indices of the segments as they stand from left to right; null where that is their own order. */
  readonly order: readonly number[] | null;
}

/** A segment where it stands in its line: which it is, and its edges in points from that of the line. */
export interface Piece {
  readonly segment: Segment;
  readonly at: number;
  readonly x: number;
  readonly width: number;
}

/** Segments from left to right. */
export function fromLeftEdge({ segments, order, adjust }: Line): readonly Piece[] {
  const pieces: Piece[] = [];
  let x = 0;
  for (let place = 0; place < segments.length; place++) {
    const at = order === null ? place : (order[place] ?? place);
    const segment = segments[at];
    if (segment === undefined) continue;
    const width = segment.width + (segment.isSpace ? adjust : 0);
    pieces.push({ segment, at, x, width });
    x += width;
  }
  return pieces;
}
