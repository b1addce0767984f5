import type { Context } from 'hono';
import { isDate } from '../../model/date.ts';
import type { AppEnvironment } from '../context.ts';
import { failParameter } from '../readParameters.ts';

/** `?as-of=`: the day whose version is meant; null for the latest. */
export function readDate(c: Context<AppEnvironment>): string | null {
  const given = c.req.query('as-of');
  if (given === undefined || isDate(given)) return given ?? null;
  return failParameter({ parameter: 'as-of', fault: 'no-day' });
}
