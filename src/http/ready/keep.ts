import type { Context } from 'hono';
import type { AppEnvironment } from '../context.ts';
import { respond, type Sendable } from '../sendable.ts';

/**
 * Sends an answer that is the same for every request of its normal address, and keeps it for them; `later` where
 * they are to be told something else of how it came about.
 */
export function keep(c: Context<AppEnvironment>, answer: Sendable, later: Sendable = answer): Response {
  c.set('kept', later);
  return respond(c, answer);
}
