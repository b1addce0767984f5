import type { Budget } from '../model/budget.ts';
import type { Stretch } from './stretch.ts';
import type { QuotedWord } from './words.ts';

/** What a word of the quotation is laid beside: a word of the stretch that is the same, or stands in its place. */
export interface Laid {
  /** Place in the stretch. */
  readonly at: number;
  readonly isSame: boolean;
}

/** For each word of a quotation what it is laid beside; null for words that the stretch has not. */
export interface Laying {
  readonly words: readonly (Laid | null)[];
  /** Words of the quotation before which it goes on at another place than the next one. */
  readonly jumps: ReadonlySet<number>;
}

/** A word that is the same; another in its place; one left out of either; to go on anywhere else, worth three to four words. */
const [SAME, OTHER, LEFT_OUT, JUMP] = [4, -2, -2, -14];
/** A jump that the quotation marks itself, forward in the same text. */
const MARKED = -1;
const NEVER = -1_000_000;

/** How a cell is come to. */
const [BESIDE, TEXT_ONLY, QUOTED_ONLY, JUMPS, BEGINS, OMITS] = [1, 2, 3, 4, 5, 6] as const;
/** Cells that are worth one step of a budget. */
const CELLS_A_STEP = 8;

/**
 * Lays a quotation beside a stretch of texts, the best way there is: word by word in order, with words changed, added or
 * left out on the way, and with jumps from one place to another where it joins several (a local alignment as of Smith and
 * Waterman, with jumps). Exact for what is given it: the same at every run.
 */
export function layBeside(
  quoted: readonly QuotedWord[],
  stretch: Stretch,
  budget: Budget,
  mayJump: boolean,
): Laying {
  const width = stretch.ids.length;
  budget.spend(Math.ceil((quoted.length * width) / CELLS_A_STEP));
  const table = new Table(quoted, stretch, mayJump ? JUMP : NEVER);
  for (let row = 1; row <= quoted.length; row += 1) table.fill(row);
  return table.walkBack();
}

/** What is the same for all cells of a row. */
interface Row {
  /** The word of the quotation that is laid. */
  readonly id: number;
  readonly number: number;
  /** Score of a cell in which the laying begins, or goes on from anywhere else. */
  readonly begin: number;
  readonly jump: number;
  /** For each column the best one before it in the same run of text; null where no omission is marked. */
  readonly origins: Int32Array | null;
}

/** Row i: the first i words of the quotation are laid; column j: the text was read up to its word j (from 1). */
class Table {
  private readonly quoted: readonly QuotedWord[];
  private readonly stretch: Stretch;
  private readonly jump: number;
  private readonly width: number;
  private before: Int32Array;
  private now: Int32Array;
  private readonly steps: Uint8Array;
  /** By row: the column of the best cell, 0 where nothing is laid yet, and its score. */
  private readonly best: Int32Array;
  private readonly bestScore: Int32Array;
  /** By row: where marked jumps come from. */
  private readonly origins = new Map<number, Int32Array>();

  constructor(quoted: readonly QuotedWord[], stretch: Stretch, jump: number) {
    this.quoted = quoted;
    this.stretch = stretch;
    this.jump = jump;
    this.width = stretch.ids.length;
    this.before = new Int32Array(this.width + 1).fill(NEVER);
    this.now = new Int32Array(this.width + 1).fill(NEVER);
    this.steps = new Uint8Array((quoted.length + 1) * (this.width + 1));
    this.best = new Int32Array(quoted.length + 1);
    this.bestScore = new Int32Array(quoted.length + 1);
  }

  fill(number: number): void {
    const row = this.rowOf(number);
    let bestAt = 0;
    let bestScore = LEFT_OUT * number;
    this.now[0] = NEVER;
    for (let column = 1; column <= this.width; column += 1) {
      this.now[column] = this.goOn(row, column);
      if (this.stretch.ids[column - 1] === row.id) this.beginAnew(row, column);
      const score = this.now[column] ?? NEVER;
      if (score <= bestScore) continue;
      bestAt = column;
      bestScore = score;
    }
    this.best[number] = bestAt;
    this.bestScore[number] = bestScore;
    [this.before, this.now] = [this.now, this.before];
  }

  private rowOf(number: number): Row {
    const { id = -1, isAfterOmission = false } = this.quoted[number - 1] ?? {};
    const isBegun = (this.best[number - 1] ?? 0) > 0;
    return {
      id,
      number,
      begin: LEFT_OUT * (number - 1) + SAME,
      jump: isBegun ? (this.bestScore[number - 1] ?? 0) + this.jump + SAME : NEVER,
      origins: isAfterOmission ? this.originsOf(number) : null,
    };
  }

  /** The best that comes from the cells beside this one. */
  private goOn({ id, number }: Row, column: number): number {
    const { before, now, stretch } = this;
    const place = column - 1;
    let score = (before[column] ?? NEVER) + LEFT_OUT;
    let step: number = QUOTED_ONLY;
    if (stretch.begins[place] === 0) {
      const isLabel = stretch.places[place] === -1;
      const word = stretch.ids[place] === id ? SAME : isLabel ? NEVER : OTHER;
      const beside = (before[place] ?? NEVER) + word;
      if (beside >= score) {
        score = beside;
        step = BESIDE;
      }
      const skipped = (now[place] ?? NEVER) + (isLabel ? 0 : LEFT_OUT);
      if (skipped > score) {
        score = skipped;
        step = TEXT_ONLY;
      }
    }
    this.steps[number * (this.width + 1) + column] = step;
    return score;
  }

  /** At a word that is the same: the best that comes from elsewhere, where it is better. */
  private beginAnew({ number, begin, jump, origins }: Row, column: number): void {
    const source = origins?.[column] ?? 0;
    const marked = source === 0 ? NEVER : (this.before[source] ?? NEVER) + MARKED + SAME;
    const score = Math.max(begin, jump, marked);
    if (score <= (this.now[column] ?? NEVER)) return;
    this.now[column] = score;
    const step = score === begin ? BEGINS : score === marked ? OMITS : JUMPS;
    this.steps[number * (this.width + 1) + column] = step;
  }

  private originsOf(number: number): Int32Array {
    const { before, stretch, width } = this;
    const origins = new Int32Array(width + 1);
    let best = 0;
    for (let column = 1; column <= width; column += 1) {
      if (stretch.begins[column - 1] === 1) best = 0;
      origins[column] = best;
      if ((before[column] ?? NEVER) > (best === 0 ? NEVER : (before[best] ?? NEVER))) best = column;
    }
    this.origins.set(number, origins);
    return origins;
  }

  walkBack(): Laying {
    const words: (Laid | null)[] = this.quoted.map(() => null);
    const jumps = new Set<number>();
    let row = this.quoted.length;
    let column = this.best[row] ?? 0;
    while (row > 0 && column > 0) {
      const step = this.steps[row * (this.width + 1) + column] ?? QUOTED_ONLY;
      if (step === JUMPS) jumps.add(row - 1);
      if (step !== QUOTED_ONLY && step !== TEXT_ONLY) {
        const isSame = this.stretch.ids[column - 1] === this.quoted[row - 1]?.id;
        words[row - 1] = { at: column - 1, isSame };
      }
      column = this.cameFrom(step, row, column);
      if (step !== TEXT_ONLY) row -= 1;
    }
    return { words, jumps };
  }

  /** The column in which the way to a cell was before; 0 where it began here. */
  private cameFrom(step: number, row: number, column: number): number {
    if (step === QUOTED_ONLY) return column;
    if (step === TEXT_ONLY || step === BESIDE) return column - 1;
    if (step === JUMPS) return this.best[row - 1] ?? 0;
    return step === OMITS ? (this.origins.get(row)?.[column] ?? 0) : 0;
  }
}
