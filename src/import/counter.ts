import type { Candidate } from './candidate.ts';
import { isTagged, type Piece } from './piece.ts';
import { isCapitals, isLower } from './shape.ts';

/** Numbers that an article may have lost between two others, where most of them stand in line with their text. */
const MOST_LOST = 3;

/** Follows the numbers of each kind. */
export class Counter {
  private readonly last = new Map<string, readonly number[]>();
  /** A part or an annex has begun since the last article: numbers may begin anew. */
  private mayRestart = true;
  private readonly isGluedHabit: boolean;

  constructor(isGluedHabit: boolean) {
    this.isGluedHabit = isGluedHabit;
  }

  /** Whether the candidate is a heading; its number then counts. */
  takes(candidate: Candidate, piece: Piece | undefined): boolean {
    const isTaken = this.isHeading(candidate, piece);
    if (!isTaken) return false;
    const { kind, order } = candidate;
    this.last.set(kind, order);
    this.mayRestart = kind !== 'article';
    return true;
  }

  private isHeading(
    { kind, order, shape, isClosed, label, rest }: Candidate,
    piece: Piece | undefined,
  ): boolean {
    if (piece !== undefined && isTagged(piece)) return true;
    if (shape === 'alone') return true;
    if (order.length === 0) return !isLower(label);
    const fits = this.follows(kind, order);
    if (shape === 'titled') return fits || (isClosed && !isLower(label)) || isCapitals(label);
    if (isLower(label) && /^\p{L}/u.test(label)) return false;
    if (!isClosed && !isCapitals(label) && !/^[\p{Lu}\p{Lo}\p{Script=Georgian}«“„"(\d]/u.test(rest))
      return false;
    return fits || (this.isGluedHabit && this.isNear(kind, order));
  }

  private follows(kind: string, order: readonly number[]): boolean {
    const last = this.last.get(kind);
    const [first = 0] = order;
    if (first === 1 && order.length === 1 && (last === undefined || this.mayRestart)) return true;
    const [before = 0] = last ?? [];
    return last !== undefined && (first === before + 1 || (first === before && order.length > 1));
  }

  private isNear(kind: string, [first = 0]: readonly number[]): boolean {
    const [before = 0] = this.last.get(kind) ?? [];
    return first > before && first <= before + MOST_LOST;
  }
}
