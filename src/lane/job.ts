import type { HeavyAnswer, HeavyRequest } from '../http/heavy/port.ts';
import type { SentBacklinks } from './backlinks.ts';

/** What a thread of the lane is asked. */
export interface Job {
  readonly request: HeavyRequest;
  /** The state of the archive in the thread that serves: another number, another state. */
  readonly version: number;
  readonly root: string;
  /** What cites the Work that is asked for. */
  readonly backlinks: SentBacklinks | null;
  /** One 32-bit number in shared memory: not 0 as soon as nobody waits any more. */
  readonly left: SharedArrayBuffer;
}

/** Null where the thread has another archive. */
export type Done = HeavyAnswer | null;

/** What a thread of the lane is started with. */
export interface LaneData {
  readonly folder: string;
  /** Where the server keeps what it parsed; null where it keeps nothing. */
  readonly dataDir: string | null;
}
