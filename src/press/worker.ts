import { parentPort, workerData } from 'node:worker_threads';
import { Abandoned, renderPdf, TooManyPages } from '../render/pdf/index.ts';
import { READY, type ThreadAnswer } from '../thread/pool.ts';
import { readFonts } from './fonts.ts';
import type { Pressed, PressJob } from './job.ts';
import type { PressRefusal } from './port.ts';

/** Entry of a thread of the press: documents in, files out, one after the other. */
const { maxPages }: { maxPages: number } = workerData;
const fonts = readFonts();

parentPort?.on('message', async (job: PressJob) => {
  const answer = await print(job);
  const file = 'answer' in answer ? answer.answer : null;
  parentPort?.postMessage(answer, file === null ? [] : [file.buffer as ArrayBuffer]);
});
parentPort?.postMessage(READY);

/** Failures that a reader can do something about are answers; all others end the thread and are told as its crash. */
async function print({ document, left }: PressJob): Promise<ThreadAnswer<Pressed, PressRefusal>> {
  const flag = new Int32Array(left);
  const isWanted = (): boolean => Atomics.load(flag, 0) === 0;
  try {
    return { answer: new Uint8Array(await renderPdf(document, fonts, { maxPages, isWanted })) };
  } catch (error) {
    if (error instanceof Abandoned) return { answer: null };
    if (error instanceof TooManyPages) return { kind: 'too-long', says: error.message };
    throw error;
  }
}
