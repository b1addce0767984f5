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
  let before: Token | undefined;
  for (let at = 0; at < all.length; at++) {
    const token = all[at];
    if (token === undefined) break;
    const { span, shaped, word, isSpace, level } = token;
    const { scale } = span;
    const own = word.width * scale;
    const isTied =
      isSpace &&
      together + own + (all[at + 1]?.word.width ?? 0) <= MOST_BOUND * width &&
      isTiedTo(before?.word, all[at + 1]?.word, span.language, align);
    together = isSpace && !isTied ? 0 : together + own;
    // Words that no space parts and two looks do: each stands in a span of its own.
    const isParted =
      !isSpace && before !== undefined && !before.isSpace && mayEnd(before.word.text, word.text);
    if (isParted) items.push(BETWEEN);
    const placed: SetWord = { span, shaped, word, isSpace, level, start: items.length };
    if (isParted) tokens.push(placed);
    if (isSpace) items.push(isTied ? tie(own) : glue(own));
    else for (const item of scaled(word.items, scale)) items.push(item);
    while (tokens.length < items.length) tokens.push(placed);
    before = token;
  }
  return wholeAtEnd(items, tokens, width);
}

/** Whether the space between two words is one that no line ends at. */
const isTiedTo = (
  before: Word | undefined,
  after: Word | undefined,
  language: string,
  align: Shape['align'],
): boolean =>
  before !== undefined &&
  after !== undefined &&
  (before.isTelling || after.isTelling) &&
  (isBound(before.text, after.text, language) || (align !== 'justify' && isDay(before.text)));

function tokensOf(
  spans: readonly Span[],
  typeface: Typeface,
  { width, direction = 'ltr' }: Shape,
): readonly Token[] {
  const texts = spans.map(({ text }) => text.normalize('NFC'));
  const levels = levelsOf(texts.join(''), direction);
  const tokens: Token[] = [];
  let from = 0;
  for (const [at, span] of spans.entries()) {
    const text = texts[at] ?? '';
    const pieces = levels === null ? [{ text, level: 0 }] : atLevels(text, levels, from);
    from += text.length;
    for (const { text: piece, level } of pieces) {
      const shaped = shapedWordsOf(typeface, span.face, span.language, level % 2 === 1);
      for (const own of wordsAndSpaces(piece)) {
        const isSpace = own.startsWith(' ');
        const word = isSpace ? shaped.space : cutToFit(shaped, wordOf(shaped, own), width);
        tokens.push({ span, shaped, word, isSpace, level });
      }
    }
  }
  return tokens;
}

/** A text in words and the blanks between them. */
function wordsAndSpaces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    const isSpace = text[from] === ' ';
    while (to < text.length && (text[to] === ' ') === isSpace) to++;
    pieces.push(text.slice(from, to));
  }
  return pieces;
}

/** Behind a short number ragged lines have room enough to keep any word. */
const isDay = (text: string): boolean => /^\d{1,2}$/u.test(text);

/** Neither the last word is broken nor a mark in a box behind it: no paragraph ends with a line of one syllable. */
function wholeAtEnd(items: InputItem[], tokens: readonly SetWord[], width: number) {
  const last = tokens.findLast(({ span, isSpace }) => !isSpace && !isBoxed(span));
  if (last === undefined || last.word.width > width) return { items, tokens };
  for (let at = last.start; at < items.length; at++) {
    const item = items[at];
    if (item?.type === 'penalty' && item.flagged) items[at] = { ...item, cost: NEVER };
  }
  return { items, tokens };
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
