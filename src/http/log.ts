/** Where a line of the log goes. */
export type LogLine = (line: string) => void;

/** What is written down of a request. */
export interface Logged {
  readonly id: string;
  readonly method: string;
  /** Pattern of the route: never the address asked for. */
  readonly route: string;
  readonly status: number;
}

/**
 * One JSON line per request: time, id, method, route pattern, status, milliseconds. Never the address asked for,
 * the query, the reader's IP address or browser: readers may be watched. Times are milliseconds since 1970.
 */
export function writeRequest(
  write: LogLine,
  { id, method, route, status }: Logged,
  start: number,
  end: number,
) {
  const ms = Math.round((end - start) * 10) / 10;
  write(JSON.stringify({ time: timeOf(start), id, method, route, status, ms }));
}

let lastTime: readonly [start: number, text: string] = [0, new Date(0).toISOString()];

/** As ISO 8601; many requests come within one millisecond. */
function timeOf(start: number): string {
  if (start !== lastTime[0]) lastTime = [start, new Date(start).toISOString()];
  return lastTime[1];
}
