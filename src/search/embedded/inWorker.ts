import type { Served } from '../../archive/served.ts';
import { startThread } from '../../thread/start.ts';

/** A build that is under way. */
export interface Build {
  /** Bytes of the snapshot. Rejects where the worker failed or was stopped. */
  readonly snapshot: Promise<Uint8Array>;
  stop(): void;
}

/** What a thread needs to read the same archive and file its words. */
export interface WorkerData {
  readonly served: Served;
  /** Whether posting lists are wanted. */
  readonly filed: boolean;
  /** Where an earlier run may have kept what was parsed. */
  readonly dataDir: string | null;
}

/** Builds the index of an archive in a worker thread (`buildIndex`), so that requests are answered meanwhile. */
export function buildInWorker(workerData: WorkerData): Build {
  const worker = startThread('./worker', import.meta.url, { workerData });
  const snapshot = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The index worker ended with code ${code}`)));
  });
  return { snapshot, stop: () => void worker.terminate() };
}
