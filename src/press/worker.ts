import { parentPort, workerData } from 'node:worker_threads';
import { type PdfDocument, renderPdf, TooManyPages } from '../render/pdf/index.ts';
import type { ThreadAnswer } from '../thread/pool.ts';
import { readFonts } from './fonts.ts';
import type { PressRefusal } from './port.ts';

/** Entry of a thread of the press: documents in, files out, one after the other. */
const { maxPages }: { maxPages: number } = workerData;
const fonts = readFonts();

parentPort?.on('message', async (document: PdfDocument) => {
  const answer = await print(document);
  parentPort?.postMessage(answer, 'answer' in answer ? [answer.answer.buffer as ArrayBuffer] : []);
});

/** Failures that a reader can do something about are answers; all others end the thread and are told as its crash. */
async function print(document: PdfDocument): Promise<ThreadAnswer<Uint8Array, PressRefusal>> {
  try {
    return { answer: new Uint8Array(await renderPdf(document, fonts, { maxPages })) };
  } catch (error) {
    if (error instanceof TooManyPages) return { kind: 'too-long', says: error.message };
    throw error;
  }
}
