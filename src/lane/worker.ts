import { parentPort, workerData } from 'node:worker_threads';
import { readWordsKept } from '../archive/keepWords.ts';
import { readKept } from '../archive/kept/file.ts';
import { ArchiveStore } from '../archive/store.ts';
import { createApp } from '../http/app.tsx';
import { Body, type PackedBody } from '../http/body.ts';
import type { HeavyAnswer } from '../http/heavy/port.ts';
import { Unprinted } from '../http/print/composed.ts';
import { READY, type ThreadAnswer } from '../thread/pool.ts';
import { backlinkTaker } from './backlinks.ts';
import type { Done, Job, LaneData } from './job.ts';
import { servicesOf } from './services.ts';

/** Entry of a thread of the lane: the application over the archive's folder, asked without a server. */
const { folder, dataDir }: LaneData = workerData;
const log: string[] = [];
const store = new ArchiveStore(folder, {
  parsed: readKept(dataDir),
  words: readWordsKept(dataDir),
  refuses: false,
  now: Date.now,
  failed: (error) => log.push(JSON.stringify({ error: String(error) })),
});
let version = 0;
let current: Job | null = null;
const takeBacklinks = backlinkTaker();
const app = createApp({
  services: servicesOf(store, () => current),
  publicUrl: () => current?.request.publicUrl ?? '',
  log: (line) => log.push(line),
  now: () => current?.request.now ?? 0,
});

parentPort?.on('message', async (job: Job) => {
  current = job;
  const answer: ThreadAnswer<Done> = { answer: (await follow(job)) ? await answerTo(job) : null };
  parentPort?.postMessage(answer);
});
parentPort?.postMessage(READY);

/** Whether this thread has the archive of the thread that serves, which looks for changes on disk. */
async function follow(job: Job): Promise<boolean> {
  if (job.version !== version && version !== 0) await store.refresh();
  version = job.version;
  return store.current.snapshot.root === job.root;
}

async function answerTo({ request, backlinks }: Job): Promise<HeavyAnswer> {
  takeBacklinks(store.current, backlinks);
  const { method, url, headers, body, id } = request;
  const found: { answer: PackedBody | Unprinted | null; isKept: boolean } = { answer: null, isKept: false };
  const asked = new Request(url, {
    method,
    headers,
    ...(body === null ? {} : { body: new Uint8Array(body) }),
  });
  const response = await app.fetch(asked, {
    carried: {
      id,
      hand: (answer: unknown, isKept: boolean) => {
        found.answer = answer instanceof Body ? answer.pack() : answer instanceof Unprinted ? answer : null;
        found.isKept = isKept;
      },
    },
  });
  const lines = log.splice(0);
  const { answer: handed, isKept } = found;
  if (handed instanceof Unprinted) return { composed: handed.composed, isKept, log: lines };
  if (handed !== null) return { body: handed, isKept, log: lines };
  return { status: response.status, headers: Object.fromEntries(response.headers), log: lines };
}
