/** How pages of an editor at work learn that the documents changed. */
export interface Watch {
  /** Raised with every change. */
  readonly version: () => number;
  /** Settles with the version as soon as it is another than `since`, when `signal` is aborted, or after a while. */
  readonly next: (since: number, signal: AbortSignal) => Promise<number>;
}
