import linebreak, { type InputItem } from 'tex-linebreak';
import type { Typeface } from '../fonts/typeface.ts';
import { atLevels, levelsOf } from './bidi.ts';
import { isBound } from './bound.ts';
import { mayEnd } from './noSpaces.ts';
import type { Shape } from './paragraph.ts';
import type { Span } from './span.ts';
import { BETWEEN_WORDS, cutToFit, type ShapedWords, shapedWordsOf, type Word, wordOf } from './words.ts';

/** Word or space of a paragraph. */
interface Token {
  readonly span: Span;
  readonly shaped: ShapedWords;
  readonly word: Word;
  readonly isSpace: boolean;
  /** Of its characters (UAX 9). */
  readonly level: number;
}

/** The same, and where its items begin. */
export interface SetWord extends Token {
  readonly start: number;
}

/** Spaces of a justified line, as shares of the space's own width. */
const STRETCH = 0.6;
const SHRINK = 0.28;
/** The line breaker's own bound of costs: no break there. */
export const NEVER = linebreak.MAX_COST;
/** Share of the width that words may take which no line parts: longer ones are parted like all others. */
const MOST_BOUND = 0.5;

/** Boxes, glue and penalties in thousandths of the type size, and the token each stands for. */
export function itemize(spans: readonly Span[], typeface: Typeface, shape: Shape) {
  const { width, align } = shape;
  const items: InputItem[] = [];
  const tokens: SetWord[] = [];
  const all = tokensOf(spans, typeface, shape);
  // Words since the last space that a line may end at.
  let together = 0;
  for (const [at, token] of all.entries()) {
    const { span, word, isSpace } = token;
    const { scale } = span;
    const own = word.width * scale;
    const [before, after] = [all[at - 1]?.word, all[at + 1]?.word];
    const isTied =
      isSpace &&
      before !== undefined &&
      after !== undefined &&
      together + own + after.width <= MOST_BOUND * width &&
      (isBound(before.text, after.text, span.language) || (align !== 'justify' && isDay(before.text)));
    together = isSpace && !isTied ? 0 : together + own;
    // Words that no space parts and two looks do: each stands in a span of its own.
    if (!isSpace && before !== undefined && !all[at - 1]?.isSpace && mayEnd(before.text, word.text)) {
      items.push(BETWEEN);
      tokens.push({ ...token, start: items.length });
    }
    const placed = { ...token, start: items.length };
    for (const item of isSpace ? [isTied ? tie(own) : glue(own)] : scaled(word.items, scale)) {
      items.push(item);
      tokens.push(placed);
    }
  }
  return wholeAtEnd(items, tokens, width);
}

function tokensOf(
  spans: readonly Span[],
  typeface: Typeface,
  { width, direction = 'ltr' }: Shape,
): readonly Token[] {
  const texts = spans.map(({ text }) => text.normalize('NFC'));
  const levels = levelsOf(texts.join(''), direction);
  let from = 0;
  return spans.flatMap((span, at) => {
    const text = texts[at] ?? '';
    const pieces = levels === null ? [{ text, level: 0 }] : atLevels(text, levels, from);
    from += text.length;
    return pieces.flatMap((piece) => tokensOfPiece(span, piece, typeface, width));
  });
}

function tokensOfPiece(
  span: Span,
  { text: piece, level }: { readonly text: string; readonly level: number },
  typeface: Typeface,
  width: number,
): readonly Token[] {
  const shaped = shapedWordsOf(typeface, span.face, span.language, level % 2 === 1);
  return piece
    .split(/( +)/u)
    .filter((text) => text !== '')
    .map((text) => {
      const isSpace = text.startsWith(' ');
      return {
        span,
        shaped,
        isSpace,
        level,
        word: isSpace ? shaped.space : cutToFit(shaped, wordOf(shaped, text), width),
      };
    });
}

/** Behind a short number ragged lines have room enough to keep any word. */
const isDay = (text: string): boolean => /^\d{1,2}$/u.test(text);

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

const BETWEEN: InputItem = { type: 'penalty', width: 0, cost: BETWEEN_WORDS, flagged: false };

/** A space that no line ends at. */
const tie = (width: number): InputItem => ({ type: 'box', width });

const scaled = (items: readonly InputItem[], scale: number): readonly InputItem[] =>
  scale === 1 ? items : items.map((item) => ({ ...item, width: item.width * scale }));
