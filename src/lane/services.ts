import type { ArchiveStore } from '../archive/store.ts';
import type { Services } from '../http/services.ts';
import { Budget, ReaderLeft } from '../model/budget.ts';
import { PACE } from '../pace.ts';
import type { Job } from './job.ts';

/** What searches or is printed is never asked of a lane. */
const elsewhere = (): never => {
  throw new Error('This is answered by the thread that serves');
};

/** Services of a thread of the lane. A reader who leaves is seen in shared memory, as no message comes in between. */
export function servicesOf(store: ArchiveStore, current: () => Job | null): Services {
  const now = (): number => {
    const job = current();
    if (job !== null && Atomics.load(new Int32Array(job.left), 0) !== 0)
      throw new ReaderLeft('Nobody waits for this any more');
    return PACE.now();
  };
  return {
    archive: () => store.current,
    refresh: () => store.refresh(),
    budget: (work, signal) => new Budget(work, { ...PACE, now }, signal),
    lane: null,
    watch: null,
    search: {
      search: elsewhere,
      complete: elsewhere,
      topics: elsewhere,
      onTopic: elsewhere,
      index: elsewhere,
    },
    packages: { list: elsewhere, settled: elsewhere, file: elsewhere, close: async () => {} },
    press: null,
    engineStatus: () => ({ state: 'unavailable', clauses: 0, root: null, why: [] }),
    troubles: () => [],
    state: () => 'ready',
    workers: () => [],
  };
}
