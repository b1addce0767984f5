/** First and longest wait before a server that failed is tried again, in milliseconds. */
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 4000;
/** How often a server that answers is looked at: whether it still does, and what its index is made of. */
const LOOK_EVERY_MS = 3000;

/**
 * Whether a server answers. After a failure it is not asked by readers any more but tried from time to time, each
 * time later up to four seconds, a fifth more or less so that several archives do not knock together.
 */
export class Health {
  /** Why it does not answer; null while it does. */
  failure: string | null = null;
  private readonly look: () => Promise<void>;
  private failures = 0;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  /** `look` asks the server and notes what came of it here. */
  constructor(look: () => Promise<void>) {
    this.look = look;
  }

  noteAnswer(): void {
    if (this.failure === null && this.timer !== null) return;
    this.failure = null;
    this.failures = 0;
    this.lookIn(LOOK_EVERY_MS);
  }

  noteFailure(says: string): void {
    const isNew = this.failure === null;
    this.failure = says;
    if (isNew || this.timer === null) this.wait();
  }

  close(): void {
    this.closed = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private wait(): void {
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures);
    this.failures += 1;
    this.lookIn(wait);
  }

  private lookIn(waitMs: number): void {
    if (this.closed) return;
    if (this.timer !== null) clearTimeout(this.timer);
    const spread = 0.8 + Math.random() * 0.4;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.look();
    }, waitMs * spread).unref();
  }
}
