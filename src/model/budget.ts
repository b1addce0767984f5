import { INTERFACES } from './interfaces.ts';

/**
 * Kinds of work that one request can ask too much of: the steps and the processor time that one may take, and what to
 * ask instead. A step is about one word looked at, some 20 ns; the steps are the bound that is the same at every run,
 * the time, which on a busy machine passes without work, is for work that was miscounted.
 */
export const WORK = {
  search: {
    steps: 40_000_000,
    ms: 5000,
  },
  citations: {
    steps: 30_000_000,
    ms: 5000,
  },
  comparison: {
    steps: 30_000_000,
    ms: 5000,
  },
  quotation: {
    steps: 60_000_000,
    ms: 5000,
  },
  parse: {
    steps: 30_000_000,
    ms: 900,
  },
} as const satisfies Record<string, Bounds>;

/** What was too much: it decides what a reader is told to ask instead. */
export type WorkKind = keyof typeof WORK;

/** The most that one piece of work may take. */
export interface Bounds {
  readonly steps: number;
  /** Milliseconds of its own work; what it waits for others is not counted. */
  readonly ms: number;
}

/** What a budget needs of the machine; the core has neither. */
export interface Pace {
  /** Milliseconds from any beginning. */
  readonly now: () => number;
  /** Settles when others have had their turn, see `takeTurns`. */
  readonly turn: () => Promise<void>;
}

/** More was asked than one request may cost. Nothing of what was found so far is an answer. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
  readonly work: WorkKind;

  constructor(work: WorkKind) {
    super(INTERFACES.eng.says.reasons.instead[work]);
    this.work = work;
  }
}

/** Nobody waits for the answer any more. */
export class ReaderLeft extends Error {
  override readonly name = 'ReaderLeft';
}

/** Longest stretch of work before others have their turn. Milliseconds. */
const SLICE_MS = 10;
/** Steps from one look at the clock to the next: some tenths of a millisecond. */
const STEPS_A_LOOK = 10_000;

/**
 * What one piece of work may still cost, carried through all that is done for it. Loops `spend` what they do; where
 * they can wait they `breathe` when a turn `isDue`. Made for one request and used by one piece of work at a time.
 */
export class Budget {
  readonly work: WorkKind;
  readonly signal: AbortSignal | undefined;
  /** Steps spent so far. */
  steps = 0;
  /** Turns that were given to others. */
  turns = 0;
  /** Whether the slice has lasted long enough, as the last look at the clock saw it. */
  isDue = false;
  private readonly bounds: Bounds;
  private readonly pace: Pace;
  private nextLook: number;
  private sliceStart: number;
  private ms = 0;

  constructor(work: WorkKind, pace: Pace, signal?: AbortSignal, bounds: Bounds = WORK[work]) {
    this.work = work;
    this.pace = pace;
    this.signal = signal;
    this.bounds = bounds;
    this.nextLook = Math.min(STEPS_A_LOOK, bounds.steps);
    this.sliceStart = pace.now();
  }

  /** Throws BudgetSpent where that was too much, ReaderLeft where nobody waits any more. */
  spend(steps: number): void {
    this.steps += steps;
    if (this.steps > this.nextLook) this.look();
  }

  /** A budget of its own, for work that may be left unfinished: what it spends is not counted here. */
  aside(bounds: Bounds): Budget {
    return new Budget(this.work, this.pace, this.signal, bounds);
  }

  /** Gives others their turn where one is due. */
  async breathe(): Promise<void> {
    this.look();
    if (!this.isDue) return;
    this.turns += 1;
    this.ms += this.pace.now() - this.sliceStart;
    await this.pace.turn();
    this.sliceStart = this.pace.now();
    this.look();
  }

  /** Waits for work that is done elsewhere, whose time is not counted. */
  async awaiting<T>(elsewhere: Promise<T>): Promise<T> {
    const from = this.pace.now();
    try {
      return await elsewhere;
    } finally {
      this.sliceStart += this.pace.now() - from;
    }
  }

  private look(): void {
    if (this.signal?.aborted) throw new ReaderLeft('Nobody waits for this any more');
    const slice = this.pace.now() - this.sliceStart;
    if (this.steps > this.bounds.steps || this.ms + slice > this.bounds.ms) throw new BudgetSpent(this.work);
    this.isDue = slice >= SLICE_MS;
    this.nextLook = Math.min(this.steps + STEPS_A_LOOK, this.bounds.steps);
  }
}

/** A pace without a clock or others. */
const STILL: Pace = { now: () => 0, turn: async () => {} };

/** A budget of steps alone: what is read of a file ends at the same place at every run. */
export const timeless = (work: WorkKind): Budget => new Budget(work, STILL);

/** How work ended that was too much; null where it was not. */
export function spentBy(work: () => void): BudgetSpent | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof BudgetSpent) return error;
    throw error;
  }
}

/** A budget without bounds, for work in a process of its own that may take as long as it takes. */
export const unbounded = (work: WorkKind, signal?: AbortSignal): Budget =>
  new Budget(work, STILL, signal, { steps: Infinity, ms: Infinity });

/**
 * Turns of an event loop, one piece of work at each: several at one turn would hold it as long as one that never
 * waits. `soon` runs something when the loop has come round, as `setImmediate` does.
 */
export function takeTurns(soon: (run: () => void) => void): Pace['turn'] {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) soon(next);
  };
  return () =>
    new Promise((settle) => {
      if (waiting.push(settle) === 1) soon(next);
    });
}
