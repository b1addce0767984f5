/** Where a line of the log goes. */
export type LogLine = (line: string) => void;

/** Hears of a request that was answered, beside the log: its pattern, never its address. */
export type HearRequest = (answered: Omit<Logged, 'id'> & { readonly ms: number }) => void;

/** Where answered requests are told of. */
export interface RequestLog {
  readonly log: LogLine;
  readonly heard?: HearRequest | undefined;
}

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
  { log, heard }: RequestLog,
  { id, method, route, status }: Logged,
  start: number,
  end: number,
) {
  // A clock that was put back meanwhile makes no time negative: the sums of metrics only ever grow.
  const ms = Math.max(0, Math.round((end - start) * 10) / 10);
  log(JSON.stringify({ time: timeOf(start), id, method, route, status, ms }));
  heard?.({ method, route, status, ms });
}

let lastTime: readonly [start: number, text: string] = [0, new Date(0).toISOString()];

/** As ISO 8601; many requests come within one millisecond. */
function timeOf(start: number): string {
  if (start !== lastTime[0]) lastTime = [start, new Date(start).toISOString()];
  return lastTime[1];
}
