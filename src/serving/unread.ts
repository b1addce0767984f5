import { READING } from './limits.ts';

/** An answer on its way: what of it waits in our memory until its reader takes it. */
export interface Given {
  /** Bytes; 0 as soon as all is with the system. */
  unread(): number;
  cut(): void;
}

type Bounds = Readonly<Record<'answers' | 'bytes' | 'longestMs', number>>;

/**
 * Answers that their readers take slowly: bounded in number, in bytes and in time. Where there are too many, those go
 * first that hold the most for the longest.
 */
export class Unread {
  /** Since when, in milliseconds. */
  private readonly given = new Map<Given, number>();
  private readonly bounds: Bounds;
  private readonly now: () => number;

  constructor(now: () => number, bounds: Bounds = READING) {
    this.now = now;
    this.bounds = bounds;
  }

  /** Watches an answer that was just given, unless it is with the system already. */
  watch(given: Given): void {
    if (given.unread() === 0) return;
    this.given.set(given, this.now());
    if (this.isTooMuch()) this.look();
  }

  /** Cuts those whose time is over, then those that are too much; to be called now and then. */
  look(): void {
    for (const [given, sinceMs] of this.given) {
      if (given.unread() === 0) this.given.delete(given);
      else if (this.now() - sinceMs > this.bounds.longestMs) this.cut(given);
    }
    if (!this.isTooMuch()) return;
    const cost = ([given, sinceMs]: readonly [Given, number]) => given.unread() * (1 + this.now() - sinceMs);
    for (const [given] of [...this.given].sort((a, b) => cost(b) - cost(a))) {
      if (!this.isTooMuch()) return;
      this.cut(given);
    }
  }

  private cut(given: Given): void {
    this.given.delete(given);
    given.cut();
  }

  private isTooMuch(): boolean {
    let bytes = 0;
    for (const one of this.given.keys()) bytes += one.unread();
    return this.given.size > this.bounds.answers || bytes > this.bounds.bytes;
  }
}
