import type { InputItem } from 'tex-linebreak';
import type { GlyphRun } from '../fonts/program.ts';
import type { Typeface } from '../fonts/typeface.ts';
import type { SetWord } from './items.ts';
import type { Shape } from './paragraph.ts';
import type { Line, Segment } from './span.ts';
import { runsOf, widthOf } from './words.ts';

/** What the line breaker sees, and what each of its items stands for. */
export interface Assembled {
  readonly items: readonly InputItem[];
  readonly tokens: readonly SetWord[];
}

/** A paragraph's shape with the fonts that it is set in. */
export interface Setting extends Shape {
  readonly typeface: Typeface;
}

/** How far a mark at the edge hangs over it, as a share of its advance: the edge then looks straight. */
const HANG: Readonly<Record<string, number>> = {
  '-': 0.5,
  '\u00AD': 0.5,
  '֊': 0.5,
  '.': 0.6,
  ',': 0.6,
  '։': 0.4,
  ';': 0.3,
  ':': 0.3,
  '“': 0.4,
  '”': 0.4,
  '«': 0.25,
  '»': 0.25,
  '–': 0.3,
  '—': 0.2,
};

/**
 * Share of the type size by which a space may grow: with more a line looks torn, and readers of the page take its
 * pieces for columns and copy them apart. Such a line is left ragged.
 */
const WIDEST_SPACE = 0.65;

/** Items of one line, from `from` up to the break `end`. */
interface Extent {
  readonly from: number;
  readonly end: number;
  /** Whether it is the last line before a forced line end, and whether it is the last of all. */
  readonly isLast: boolean;
  readonly isFinal: boolean;
}

/** The items of `extent` as a line; null where they hold no words. */
export function lineOf(
  text: Assembled,
  { from, end, isLast, isFinal }: Extent,
  setting: Setting,
): Line | null {
  const segments = segmentsOf(text, from, end, setting);
  const set = segments.length;
  while (segments.at(-1)?.isSpace) segments.pop();
  const endsOpen = segments.length < set || !isFinal;
  const last = segments.at(-1);
  if (last === undefined) return null;
  const breaksWord = text.items[end]?.type === 'penalty';
  const { align, width: measure, size } = setting;
  const natural = segments.reduce((sum, { width }) => sum + width, 0);
  const spaces = segments.filter(({ isSpace }) => isSpace).length;
  const [left, right] =
    align === 'justify' ? [overhang(segments[0], 'first'), overhang(last, 'last')] : [0, 0];
  const adjust = adjustOf(measure + left + right - natural, spaces, align === 'justify' && !isLast, size);
  // A space at a line's end stays in the text without width, so that words copied out do not run together.
  const tail = breaksWord || !endsOpen ? [] : [spaceBehind(text, end, last, size)];
  return {
    segments: [...segments, ...tail],
    size,
    adjust,
    offset: align === 'center' ? (measure - natural) / 2 : -left,
    width: natural + adjust * spaces,
    breaksWord,
  };
}

/** Points each space grows by; lines that are too full shrink wherever they stand. */
function adjustOf(missing: number, spaces: number, isJustified: boolean, size: number): number {
  if (spaces === 0 || (missing > 0 && !isJustified)) return 0;
  const each = missing / spaces;
  return each > WIDEST_SPACE * size ? 0 : each;
}

function spaceBehind({ tokens }: Assembled, end: number, last: Segment, size: number): Segment {
  const token = tokens[end] ?? tokens.at(-1);
  const runs = token?.shaped.space.runs ?? [];
  const span = token?.isSpace === true ? token.span : last.span;
  return { ...segment({ ...span, rule: null }, runs, size, false), width: 0 };
}

function overhang(segment: Segment | undefined, edge: 'first' | 'last'): number {
  const run = edge === 'first' ? segment?.runs[0] : segment?.runs.at(-1);
  const glyph = edge === 'first' ? run?.glyphs[0] : run?.glyphs.at(-1);
  if (segment === undefined || glyph === undefined || segment.span.rule !== null) return 0;
  // The size the segment is set in follows from its width.
  const size = segment.width / widthOf(segment.runs);
  return (HANG[glyph.text] ?? 0) * glyph.advance * size;
}

function segmentsOf({ items, tokens }: Assembled, from: number, end: number, setting: Setting): Segment[] {
  const segments: Segment[] = [];
  let at = from;
  while (at < end && items[at]?.type !== 'box') at++;
  while (at < end) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = Math.min(end, token.start + Math.max(1, token.word.items.length));
    segments.push(segment(token.span, runsBetween(token, at, next), setting.size, token.isSpace));
    at = next;
  }
  const broken = tokens[end];
  const item = items[end];
  if (broken !== undefined && item?.type === 'penalty' && item.flagged)
    segments.push(segment(broken.span, [broken.shaped.hyphen], setting.size, false));
  return segments;
}

/** The glyphs of a token's parts from item `from` up to item `to`: all of it is shaped as one word. */
function runsBetween(token: SetWord, from: number, to: number): readonly GlyphRun[] {
  const { word, start } = token;
  if (from === start && to - start >= word.items.length) return word.runs;
  const parts = word.parts.slice(Math.ceil((from - start) / 2), Math.ceil((to - start) / 2));
  return runsOf(token.shaped, parts.map(({ text }) => text).join(''));
}

const segment = (
  span: Segment['span'],
  runs: readonly GlyphRun[],
  size: number,
  isSpace: boolean,
): Segment => ({ span, runs, width: (widthOf(runs) * size * span.scale) / 1000, isSpace });
