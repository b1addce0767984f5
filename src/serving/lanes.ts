import type { IncomingMessage } from 'node:http';
import type { LaneName } from '../http/route.ts';
import { routeOf } from '../http/routes.ts';

/**
 * A lane of requests that take one kind of time. One of them begins at a turn of the event loop, so those under way in
 * the lanes that hold it are few; those of the others wait themselves, for threads or for bytes.
 */
export interface Lane {
  readonly underWay: number;
  readonly waiting: number;
}

/** How many requests of a kind are answered at once and how many wait; the next is told to come again (503). */
export const LANES = {
  /** A text, clause or list: a turn or two of the event loop, or a thread where the text is long. */
  reading: { underWay: 8, waiting: 400 },
  /** Searches, and whatever else is asked. */
  asking: { underWay: 8, waiting: 200 },
  /** PDFs, comparisons and citations, which wait for threads that have queues of their own. */
  making: { underWay: 24, waiting: 64 },
  /** Packages of the whole archive, which take minutes on a slow line. */
  taking: { underWay: 48, waiting: 16 },
  /** Bodies, which come as slowly as their senders like. */
  sending: { underWay: 64, waiting: 64 },
} as const satisfies Record<LaneName, Lane>;

/** How long a request may wait for its turn; who waits longer has gone, or asks again. Milliseconds. */
export const LONGEST_WAIT_MS = 2500;

/** The lane of a request; null where it need not wait. What is asked of no route is answered like a search. */
export function laneOf({ method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>): LaneName | null {
  if (method !== 'GET' && method !== 'HEAD') return 'sending';
  const found = routeOf(method, url.replace(/\?.*$/su, ''));
  return found === null ? 'asking' : found.route.lane;
}
