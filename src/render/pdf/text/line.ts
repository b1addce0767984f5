import type { InputItem } from 'tex-linebreak';
import type { Direction } from '../../../model/direction.ts';
import type { GlyphRun } from '../fonts/program.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { fromLeft } from './bidi.ts';
import type { SetWord } from './items.ts';
import type { Shape } from './paragraph.ts';
import type { Line, Segment } from './span.ts';
import { BETWEEN_WORDS, runsOf, widthOf } from './words.ts';

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
  '،': 0.5,
  '؛': 0.3,
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
  const broken = text.items[end];
  const isBroken = broken?.type === 'penalty';
  const breaksWord = isBroken && broken.cost !== BETWEEN_WORDS;
  const { align, width: measure, size, direction = 'ltr' } = setting;
  let [natural, spaces] = [0, 0];
  for (const { width, isSpace } of segments) {
    natural += width;
    if (isSpace) spaces++;
  }
  const isJustified = align === 'justify';
  const order = orderOf(segments, direction);
  const [atLeft, atRight] = [segments[order?.[0] ?? 0], segments[order?.at(-1) ?? segments.length - 1]];
  const [left, right] = isJustified ? [overhang(atLeft, 'left'), overhang(atRight, 'right')] : [0, 0];
  const adjust = adjustOf(measure + left + right - natural, spaces, isJustified && !isLast, size);
  // A space at a line's end stays in the text without width, so that words copied out do not run together.
  const tail = isBroken || !endsOpen ? [] : [spaceBehind(text, end, last, direction)];
  const whole = [...segments, ...tail];
  return {
    segments: whole,
    size,
    adjust,
    offset: align === 'center' ? (measure - natural) / 2 : -(direction === 'rtl' ? right : left),
    width: natural + adjust * spaces,
    breaksWord,
    order: order === null ? null : fromLeft(whole.map(({ level }) => level)),
  };
}

/** Null where all stand one behind the other. */
function orderOf(segments: readonly Segment[], direction: Direction): readonly number[] | null {
  if (direction === 'ltr' && segments.every(({ level }) => level === 0)) return null;
  return fromLeft(segments.map(({ level }) => level));
}

/** Points each space grows by; lines that are too full shrink wherever they stand. */
function adjustOf(missing: number, spaces: number, isJustified: boolean, size: number): number {
  if (spaces === 0 || (missing > 0 && !isJustified)) return 0;
  const each = missing / spaces;
  return each > WIDEST_SPACE * size ? 0 : each;
}

function spaceBehind({ tokens }: Assembled, end: number, last: Segment, direction: Direction): Segment {
  const token = tokens[end] ?? tokens.at(-1);
  const runs = token?.shaped.space.runs ?? [];
  const span = token?.isSpace === true ? token.span : last.span;
  const level = direction === 'rtl' ? 1 : 0;
  const plain = span.rule === null ? span : { ...span, rule: null };
  return { span: plain, runs, width: 0, isSpace: false, level };
}

function overhang(segment: Segment | undefined, edge: 'left' | 'right'): number {
  const isFirst = (edge === 'left') === ((segment?.level ?? 0) % 2 === 0);
  const run = isFirst ? segment?.runs[0] : segment?.runs.at(-1);
  const glyph = isFirst ? run?.glyphs[0] : run?.glyphs.at(-1);
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
    if (items[at]?.type === 'penalty') {
      at++;
      continue;
    }
    const next = Math.min(end, token.start + Math.max(1, token.word.items.length));
    const isWhole = at === token.start && next - at >= token.word.items.length;
    const runs = isWhole ? token.word.runs : runsBetween(token, at, next);
    segments.push(segment(token, runs, isWhole ? token.word.width : widthOf(runs), setting.size));
    at = next;
  }
  const broken = tokens[end];
  const item = items[end];
  if (broken !== undefined && item?.type === 'penalty' && item.flagged)
    segments.push(segment(broken, [broken.shaped.hyphen], broken.shaped.hyphen.width, setting.size));
  return segments;
}

/** The glyphs of a broken token's parts from item `from` up to item `to`: they are shaped as one word. */
function runsBetween(token: SetWord, from: number, to: number): readonly GlyphRun[] {
  const { word, start } = token;
  const parts = word.parts.slice(Math.ceil((from - start) / 2), Math.ceil((to - start) / 2));
  return runsOf(token.shaped, parts.map(({ text }) => text).join(''));
}

const segment = (
  { span, level, isSpace }: Pick<SetWord, 'span' | 'level' | 'isSpace'>,
  runs: readonly GlyphRun[],
  width: number,
  size: number,
): Segment => ({ span, runs, width: (width * size * span.scale) / 1000, isSpace, level });
