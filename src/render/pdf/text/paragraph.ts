import linebreak, { type InputItem } from 'tex-linebreak';
import type { Direction } from '../../../model/direction.ts';
import type { Typeface } from '../fonts/typeface.ts';
import { itemize, NEVER } from './items.ts';
import { type Assembled, lineOf, type Setting } from './line.ts';
import type { Line, Span } from './span.ts';
import { BETWEEN_WORDS } from './words.ts';

/** How a paragraph's lines lie between their edges. */
export interface Shape {
  /** Points. */
  readonly width: number;
  readonly size: number;
  /** `left` is where lines begin: from right to left it is the right. */
  readonly align: 'justify' | 'left' | 'center';
  readonly direction?: Direction;
  /** Ragged lines of about one length, no more of them: no heading ends with one word on a line of its own. */
  readonly isBalanced?: boolean;
}

/** Words may be broken at the end of so many lines in a row. */
const MOST_HYPHENS = 2;

/**
 * The lines of a paragraph. Justified ones are chosen for the whole paragraph at once (Knuth and Plass 1981), with
 * hyphens; others are filled one by one, without. `\n` in a span ends a line.
 */
export function breakParagraph(spans: readonly Span[], typeface: Typeface, shape: Shape): readonly Line[] {
  const parts = atLineEnds(spans);
  return parts.flatMap((part, at) => linesOf(part, typeface, shape, at === parts.length - 1));
}

/** The spans of each stretch between forced line ends. */
function atLineEnds(spans: readonly Span[]): readonly (readonly Span[])[] {
  if (!spans.some(({ text }) => text.includes('\n'))) return [spans];
  const parts: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...others] = span.text.split('\n');
    parts.at(-1)?.push({ ...span, text: first });
    for (const text of others) parts.push([{ ...span, text }]);
  }
  return parts.filter((part) => part.some(({ text }) => text.trim() !== ''));
}

function linesOf(
  spans: readonly Span[],
  typeface: Typeface,
  shape: Shape,
  isFinal: boolean,
): readonly Line[] {
  const width = (shape.width / shape.size) * 1000;
  const { items, tokens } = itemize(spans, typeface, { ...shape, width });
  if (items.length === 0) return [];
  const breaks = breaksOf(items, width, shape);
  const setting: Setting = { ...shape, typeface };
  const text: Assembled = { items, tokens };
  return breaks.flatMap((end, at) => {
    const isLast = at === breaks.length - 1;
    const from = at === 0 ? 0 : (breaks[at - 1] ?? 0) + 1;
    return lineOf(text, { from, end, isLast, isFinal: isLast && isFinal }, setting) ?? [];
  });
}

/** Indices of the items at which lines end; the last is one behind the last item. */
function breaksOf(
  items: readonly InputItem[],
  width: number,
  { align, isBalanced = false }: Shape,
): readonly number[] {
  const natural = items.reduce((sum, item) => sum + naturalOf(item), 0);
  if (natural <= width) return [items.length];
  if (align !== 'justify' || hasNoGlue(items))
    return isBalanced ? balancedFit(items, width) : firstFit(items, width);
  return bestFit(items, width);
}

const naturalOf = (item: InputItem): number => (item.type === 'penalty' ? 0 : item.width);

const isBetweenWords = (item: InputItem): boolean => item.type === 'penalty' && item.cost === BETWEEN_WORDS;

/** Mostly words without spaces: little in their lines can be stretched, so each takes what it can hold. */
function hasNoGlue(items: readonly InputItem[]): boolean {
  const ends = items.filter(isBetweenWords).length;
  return ends > 0 && ends > items.filter(({ type }) => type === 'glue').length;
}

/** Items that are looked at together, some four pages of words: the work grows with their square. */
const MOST_TOGETHER = 8000;
/** Lines at the end of such a part that are broken again, with what follows. */
const UNSURE = 8;

function bestFit(items: readonly InputItem[], width: number): readonly number[] {
  const breaks: number[] = [];
  let from = 0;
  while (items.length - from > MOST_TOGETHER) {
    const sure = best(items.slice(from, from + MOST_TOGETHER), width).slice(0, -UNSURE);
    const last = sure.at(-1);
    if (last === undefined) break;
    for (const at of sure) breaks.push(from + at);
    from += last + 1;
  }
  for (const at of best(items.slice(from), width)) breaks.push(from + at);
  return breaks;
}

/** Where too many lines in a row end in a hyphen, the last of them is broken again without it. */
function best(given: readonly InputItem[], width: number): readonly number[] {
  let items = given;
  for (;;) {
    const breaks = optimum(items, width);
    const tooMany = hyphensBeyond(items, breaks);
    if (tooMany.length === 0) return breaks;
    const whole = [...items];
    for (const at of tooMany) whole[at] = { type: 'penalty', width: 0, cost: NEVER, flagged: false };
    items = whole;
  }
}

/** A line without a space has no other end. */
function hyphensBeyond(items: readonly InputItem[], breaks: readonly number[]): readonly number[] {
  let inRow = 0;
  return breaks.filter((end, at) => {
    const item = items[end];
    inRow = item?.type === 'penalty' && item.flagged ? inRow + 1 : 0;
    if (inRow <= MOST_HYPHENS) return false;
    inRow = 0;
    return items.slice((breaks[at - 1] ?? -1) + 1, end).some(({ type }) => type === 'glue');
  });
}

function optimum(items: readonly InputItem[], width: number): readonly number[] {
  const end: InputItem[] = [
    { type: 'glue', width: 0, stretch: 1e5, shrink: 0 },
    { type: 'penalty', width: 0, cost: linebreak.MIN_COST, flagged: false },
  ];
  const breaks = linebreak.breakLines([...items, ...end], width, {
    maxAdjustmentRatio: null,
    initialMaxAdjustmentRatio: 1.5,
    doubleHyphenPenalty: 200,
    adjacentLooseTightPenalty: 50,
  });
  return [...breaks.slice(1, -1), items.length];
}

/** Shares of the width tried from the least on. */
const NARROWER = Array.from({ length: 20 }, (_, step) => 0.5 + step * 0.025);

/** The lines of the least width that are no more than those of the whole. */
function balancedFit(items: readonly InputItem[], width: number): readonly number[] {
  const whole = firstFit(items, width);
  for (const share of NARROWER) {
    const breaks = firstFit(items, width * share);
    if (breaks.length === whole.length) return breaks;
  }
  return whole;
}

/** A ragged line that is so full ends between words rather than behind a hyphen or slash inside one. */
const FULL_ENOUGH = 0.7;

/** Each line takes what it can hold; words are broken only where no line could hold them. */
function firstFit(items: readonly InputItem[], width: number): readonly number[] {
  const breaks: number[] = [];
  // Where the line could end, and how much would stand in it.
  let space = { at: 0, used: 0 };
  let inside = { at: 0, used: 0 };
  // Between syllables, for a word that is longer than the line.
  let syllable = 0;
  let from = 0;
  let used = 0;
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) break;
    if (item.type === 'glue' || isBetweenWords(item)) space = { at, used };
    else if (item.type === 'penalty' && item.flagged) syllable = used + item.width <= width ? at : syllable;
    else if (item.type === 'penalty') inside = { at, used };
    else if (used + item.width > width) {
      const end = inside.at > space.at && space.used < FULL_ENOUGH * width ? inside : space;
      const last = [end.at, inside.at, syllable].find((place) => place > from) ?? from;
      if (last > from) {
        breaks.push(last);
        // What stands behind the break is counted again, from the next line's beginning.
        from = last;
        at = last;
        used = 0;
        continue;
      }
    }
    used += naturalOf(item);
  }
  return [...breaks, items.length];
}
