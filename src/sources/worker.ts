import { parentPort } from 'node:worker_threads';
import { READY, type ThreadAnswer } from '../thread/pool.ts';
import type { ReadJob } from './open.ts';
import { readSource } from './read.ts';
import type { SourceReading } from './source.ts';

/** Entry of the thread that reads sources, one at a time. */
parentPort?.on('message', async ({ bytes, name }: ReadJob) => {
  const answer: ThreadAnswer<SourceReading> = { answer: await readSource(bytes, name) };
  parentPort?.postMessage(answer);
});
parentPort?.postMessage(READY);
