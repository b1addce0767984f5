import { type Candidate, candidateOf } from './candidate.ts';
import { contentsAmong } from './contents.ts';
import { Counter } from './counter.ts';
import type { Piece } from './piece.ts';

/** A piece that opens a part, an article, an annex. */
export interface Heading extends Candidate {
  /** Its place among the pieces. */
  readonly at: number;
}

export interface Headings {
  readonly headings: readonly Heading[];
  /** Pieces of a list of contents. */
  readonly contents: ReadonlySet<number>;
}

/**
 * Headings of a source in order: what looks like one is one where it goes on with the numbers before it. `isTitle` tells
 * words that name an act.
 */
export function headingsOf(pieces: readonly Piece[], isTitle: (words: string) => boolean): Headings {
  const all = pieces.flatMap((piece, at) => {
    const candidate = piece.block.note === null ? candidateOf(piece) : null;
    return candidate === null ? [] : [{ ...candidate, at }];
  });
  const contents = contentsAmong(pieces, all, isTitle);
  const candidates = all.filter(({ at }) => !contents.has(at));
  const glued = candidates.filter(({ shape }) => shape === 'glued' || shape === 'stopped').length;
  const counter = new Counter(glued * 2 > candidates.length);
  const headings = candidates.filter((one) => counter.takes(one, pieces[one.at]));
  return { headings, contents };
}
