import type { Archive } from '../archive/archive.ts';
import { type Served, servedBy } from '../archive/served.ts';
import { startThread } from '../thread/start.ts';
import { pocketScript } from './script.ts';

/** What a thread needs to make the file. */
export interface SingleJob {
  readonly served: Served;
  readonly root: string;
  /** Bundled by who starts the thread: the bundler is a process of its own. */
  readonly script: string;
}

/** The archive as one file, made in a thread: to pack it takes seconds. Rejects where the thread has another archive or ends. */
export async function makeSingle(archive: Archive): Promise<Uint8Array> {
  const script = await pocketScript('single');
  const workerData: SingleJob = { served: servedBy(archive), root: archive.snapshot.root, script };
  const worker = startThread('./worker', import.meta.url, { workerData });
  return new Promise((settle, reject) => {
    worker.once('message', settle);
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The thread that makes the file ended with code ${code}`)),
    );
  });
}
