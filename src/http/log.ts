import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';

/** Where a line of the log goes. */
export type LogLine = (line: string) => void;

/**
 * One JSON line per request: time, id, method, route pattern, status, milliseconds. Never the address asked for,
 * the query, the reader's IP address or browser: readers may be watched.
 */
export function requestLog(
  write: LogLine,
  now: () => number,
): MiddlewareHandler<{ Variables: { requestId: string } }> {
  return async (c, next) => {
    const start = now();
    await next();
    const entry = {
      time: new Date(start).toISOString(),
      id: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round((now() - start) * 10) / 10,
    };
    write(JSON.stringify(entry));
  };
}
