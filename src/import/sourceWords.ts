import type { Source } from '../sources/source.ts';
import { type PlacedWord, type TextWords, wordsIn } from './fileWords.ts';
import { NOTE_MARK } from './outline.ts';
import { type Piece, printed } from './piece.ts';
import { withNotes } from './pieces.ts';
import type { Recognised } from './recognise.ts';

/** Words of the source that a text should have: blocks as they are in the source, or its pieces where it has only some. */
export function wordsOfSource({ pieces, used, named }: Recognised, { blocks }: Source): TextWords {
  const own = new Map<number, Piece[]>();
  const partly = new Set<number>();
  for (const [at, piece] of pieces.entries()) {
    if (!used.has(at)) partly.add(piece.place);
    else
      for (const place of [...piece.others, piece.place]) own.set(place, [...(own.get(place) ?? []), piece]);
  }
  const [body, notes]: [PlacedWord[], PlacedWord[]] = [[], []];
  for (const [place, some] of [...own].sort(([a], [b]) => a - b)) {
    const block = blocks[place];
    if (block === undefined) continue;
    const text =
      named.get(place) ?? (partly.has(place) ? some.map((piece) => piece.text).join('\n') : withNotes(block));
    const unmarked = text.replace(NOTE_MARK, ' ');
    if (block.note !== null) notes.push(...wordsIn(unmarked, 1));
    else body.push(...wordsIn(some[0]?.mark ?? '', 1), ...wordsIn(unmarked, 1));
  }
  return { body, notes };
}

/** Why words of a source are in no text. */
export type WhyLeftOut = 'aside' | 'contents' | 'before' | 'behind' | 'between' | 'note';

/** Words of a source that were left out on purpose. */
export interface LeftOut {
  readonly why: WhyLeftOut;
  readonly words: string;
}

/** All that was left out, in the order of the source. */
export function leftOutOf(recognised: Recognised, { blocks }: Source): readonly LeftOut[] {
  const { pieces, used, contents } = recognised;
  const places = [...used];
  // In order already; a file may have more of them than a call takes arguments.
  const [first = Number.POSITIVE_INFINITY] = places;
  const last = places.at(-1) ?? Number.NEGATIVE_INFINITY;
  const whyOf = (piece: Piece, at: number): WhyLeftOut => {
    if (contents.has(at)) return 'contents';
    if (piece.block.note !== null) return 'note';
    return at < first ? 'before' : at > last ? 'behind' : 'between';
  };
  const own = pieces.flatMap((piece, at) =>
    used.has(at) ? [] : [{ place: piece.place, why: whyOf(piece, at), words: printed(piece) }],
  );
  const asides = blocks.flatMap(({ aside, text }, place) =>
    aside ? [{ place, why: 'aside' as const, words: text.replace(/\s+/gu, ' ').trim() }] : [],
  );
  return [...own, ...asides].sort((a, b) => a.place - b.place).map(({ why, words }) => ({ why, words }));
}
