import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

// Loaded into a served archive by requests.ts and held.ts: how long its event loop is held, and what its process costs.
const RESOLUTION_MS = 1;
/** From one look at what the thread has worked to the next. Milliseconds. */
const LOOK_MS = 5;

/** Milliseconds: how late the loop came round at the 99th percentile and at worst, and processor time of all threads. */
export interface Held {
  readonly p99: number;
  readonly worst: number;
  readonly cpu: number;
  /** The same of what the serving thread worked itself between two looks: what the machine does beside is not in it. */
  readonly ownP99: number;
  readonly ownWorst: number;
}

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();
let start = process.cpuUsage();

const late = (nanoseconds: number): number => Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);

/** Nanoseconds that this thread has been on a processor, as Linux counts them. */
const worked = (): number => Number(readFileSync('/proc/thread-self/schedstat', 'latin1').split(' ')[0]);
let own: number[] = [];
let before = worked();
setInterval(() => {
  const now = worked();
  own.push(Math.max(0, (now - before) / 1e6 - LOOK_MS));
  before = now;
}, LOOK_MS).unref();

const ownAt = (share: number): number => {
  const sorted = own.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

process.on('message', (asked) => {
  const { user, system } = process.cpuUsage(start);
  const held: Held = {
    p99: late(delay.percentile(99)),
    worst: late(delay.max),
    cpu: (user + system) / 1000,
    ownP99: ownAt(0.99),
    ownWorst: ownAt(1),
  };
  if (asked === 'begin') {
    delay.reset();
    own = [];
    start = process.cpuUsage();
  }
  process.send?.(held);
});
