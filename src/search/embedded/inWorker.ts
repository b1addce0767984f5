import { Worker } from 'node:worker_threads';

/** A build that is under way. */
export interface Build {
  /** Bytes of the snapshot. Rejects where the worker failed or was stopped. */
  readonly snapshot: Promise<Uint8Array>;
  stop(): void;
}

/** Builds the index of a documents folder in a worker thread (`buildIndex`), so that requests are answered meanwhile. */
export function buildInWorker(folder: string, filed: boolean): Build {
  const worker = startWorker({ folder, filed });
  const snapshot = new Promise<Uint8Array>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The index worker ended with code ${code}`)));
  });
  return { snapshot, stop: () => void worker.terminate() };
}

/** Run from source, the thread needs tsx of its own: `--import tsx` does not reach threads on Node 20. */
function startWorker(workerData: { readonly folder: string; readonly filed: boolean }): Worker {
  const isSource = import.meta.url.endsWith('.ts');
  if (!isSource) return new Worker(new URL('./worker.js', import.meta.url), { workerData });
  const entry = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  const tsx = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import(${tsx}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(code, { eval: true, workerData, execArgv: [] });
}
