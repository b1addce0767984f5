import bidiFactory from 'bidi-js';
import type { Direction } from '../../../model/direction.ts';

// Its types tell of a default export inside the module that it is.
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)();

/** Letters and marks that are written from right to left, or turn what stands behind them. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202B\u202E\u2067\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * Embedding levels of a paragraph's UTF-16 code units by the Unicode Bidirectional Algorithm (UAX 9): odd ones run from
 * right to left. Null where all runs from left to right.
 */
export function levelsOf(text: string, direction: Direction): Uint8Array | null {
  if (direction === 'ltr' && !RIGHT_TO_LEFT.test(text)) return null;
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** Pieces of a text of one level each, from the first to the last. */
export function atLevels(text: string, levels: Uint8Array, from: number): readonly Leveled[] {
  const pieces: { text: string; level: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const level = levels[from + at] ?? 0;
    const last = pieces.at(-1);
    if (last?.level === level) last.text += text[at];
    else pieces.push({ text: text[at] ?? '', level });
  }
  return pieces;
}

interface Leveled {
  readonly text: string;
  readonly level: number;
}

/** Indices of a line's pieces as they stand from left to right (UAX 9, rule L2). */
export function fromLeft(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, at) => at);
  const levelAt = (place: number): number => levels[order[place] ?? 0] ?? 0;
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && levelAt(to) >= level) to++;
      if (to > from) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

/** The sign that is drawn from right to left for one that opens or closes: `)` for `(`. */
export const mirrored = (character: string): string => bidi.getMirroredCharacter(character) ?? character;
