import linebreak, { type InputItem } from 'tex-linebreak';
import type { Typeface } from '../fonts/typeface.ts';
import { type Assembled, lineOf, type Setting } from './line.ts';
import type { Line, Span } from './span.ts';
import { cutToFit, type ShapedWords, shapedWordsOf, type Word, wordOf } from './words.ts';

/** Word and space of a paragraph, and where its items begin. */
export interface SetWord {
  readonly span: Span;
  readonly shaped: ShapedWords;
  readonly word: Word;
  readonly isSpace: boolean;
  readonly start: number;
}

/** How a paragraph's lines lie between their edges. */
export interface Shape {
  /** Points. */
  readonly width: number;
  readonly size: number;
  readonly align: 'justify' | 'left' | 'center';
  /** Ragged lines of about one length, no more of them: no heading ends with one word on a line of its own. */
  readonly isBalanced?: boolean;
}

/** Spaces of a justified line, as shares of the space's own width. */
const STRETCH = 0.6;
/** The line breaker's own bound of costs: no break there. */
const NEVER = linebreak.MAX_COST;
const SHRINK = 0.28;

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

/** Boxes, glue and penalties in thousandths of the type size, and the token each stands for. */
function itemize(spans: readonly Span[], typeface: Typeface, { width, align }: Shape) {
  const items: InputItem[] = [];
  const tokens: SetWord[] = [];
  for (const span of spans) {
    const shaped = shapedWordsOf(typeface, span.face, span.language);
    for (const text of span.text.normalize('NFC').split(/( +)/u)) {
      if (text === '') continue;
      const isSpace = text.startsWith(' ');
      const word = isSpace ? shaped.space : cutToFit(shaped, wordOf(shaped, text), width);
      const token = { span, shaped, word, isSpace, start: items.length };
      const { scale } = span;
      const isTied = align !== 'justify' && /^\d{1,2}$/u.test(tokens.at(-1)?.word.text ?? '');
      const space = isTied ? tie(word.width * scale) : glue(word.width * scale);
      for (const item of isSpace ? [space] : scaled(word.items, scale)) {
        items.push(item);
        tokens.push(token);
      }
    }
  }
  return wholeAtEnd(items, tokens, width);
}

/** Neither the last word is broken nor a mark in a box behind it: no paragraph ends with a line of one syllable. */
function wholeAtEnd(items: readonly InputItem[], tokens: readonly SetWord[], width: number) {
  const last = tokens.findLast(({ span, isSpace }) => !isSpace && !isBoxed(span));
  if (last === undefined || last.word.width > width) return { items, tokens };
  const own = items
    .slice(last.start)
    .map((item) => (item.type === 'penalty' && item.flagged ? { ...item, cost: NEVER } : item));
  return { items: [...items.slice(0, last.start), ...own], tokens };
}

const isBoxed = ({ rule }: Span): boolean => rule === 'box' || rule === 'dashed';

const glue = (width: number): InputItem => ({
  type: 'glue',
  width,
  stretch: width * STRETCH,
  shrink: width * SHRINK,
});

/** A space behind a number ("8 August"): ragged lines have room enough to keep the two together. */
const tie = (width: number): InputItem => ({ type: 'box', width });

const scaled = (items: readonly InputItem[], scale: number): readonly InputItem[] =>
  scale === 1 ? items : items.map((item) => ({ ...item, width: item.width * scale }));

/** Indices of the items at which lines end; the last is one behind the last item. */
function breaksOf(
  items: readonly InputItem[],
  width: number,
  { align, isBalanced = false }: Shape,
): readonly number[] {
  const natural = items.reduce((sum, item) => sum + (item.type === 'penalty' ? 0 : item.width), 0);
  if (natural <= width) return [items.length];
  if (align !== 'justify') return isBalanced ? balancedFit(items, width) : firstFit(items, width);
  return bestFit(items, width);
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

function best(items: readonly InputItem[], width: number): readonly number[] {
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
    if (item.type === 'glue') space = { at, used };
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
    if (item.type !== 'penalty') used += item.width;
  }
  return [...breaks, items.length];
}
