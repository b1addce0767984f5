import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into a served archive by requests.ts: how long its event loop is held, and what its process costs.
const RESOLUTION_MS = 1;

/** Milliseconds: how late the loop came round at the 99th percentile and at worst, and processor time of all threads. */
export interface Held {
  readonly p99: number;
  readonly worst: number;
  readonly cpu: number;
}

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
let start = process.cpuUsage();

const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);

process.on('message', (asked) => {
  const { user, system } = process.cpuUsage(start);
  const held: Held = { p99: late(delay.percentile(99)), worst: late(delay.max), cpu: (user + system) / 1000 };
  if (asked === 'begin') {
    delay.reset();
    start = process.cpuUsage();
  }
  process.send?.(held);
});
