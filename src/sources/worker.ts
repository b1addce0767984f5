import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from '../thread/pool.ts';
import type { ReadJob } from './open.ts';
import { readSource } from './read.ts';
import type { SourceReading } from './source.ts';

/** Entry of the thread that reads a source: one file, then it ends. */
parentPort?.on('message', async ({ bytes, name }: ReadJob) => {
  const answer: ThreadAnswer<SourceReading> = { answer: await readSource(bytes, name) };
  parentPort?.postMessage(answer);
});
