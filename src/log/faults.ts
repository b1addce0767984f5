import type { Log } from './open.ts';

/** At most one fault is written down in so many milliseconds; all are counted. */
const QUIET_MS = 1000;

/**
 * From now on an exception that nobody caught ends no process. To end it would be a switch by which whatever
 * causes the exception stops the archive for everybody; to go on risks one answer, never a false one: pages are made
 * of frozen trees and of words checked against their hash whenever they are read, and nothing is written but caches
 * that check themselves. `/readyz` tells it until the next start. Exceptions before the server listens end the
 * process as ever.
 */
export function surviveFaults({ write, troubles }: Log, now: () => number = Date.now): void {
  let [count, written] = [0, Number.NEGATIVE_INFINITY];
  const survive = (error: unknown): void => {
    count += 1;
    troubles.hear('fault')(`${count} times since the start`);
    if (now() - written < QUIET_MS) return;
    written = now();
    write(JSON.stringify({ error: error instanceof Error ? error.stack : String(error), fault: count }));
  };
  process.on('uncaughtException', survive);
  process.on('unhandledRejection', survive);
}
