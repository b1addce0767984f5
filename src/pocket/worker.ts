import { parentPort, workerData } from 'node:worker_threads';
import { NOTHING_KEPT } from '../archive/kept/kept.ts';
import { loadServed } from '../archive/served.ts';
import type { SingleJob } from './maker.ts';
import { singleFile } from './single.ts';

/** Entry of the thread that makes the archive as one file. */
const { served, root, script }: SingleJob = workerData;
const archive = loadServed(served, NOTHING_KEPT);
if (archive.snapshot.root !== root) throw new Error('The archive has changed');
const bytes = new TextEncoder().encode(await singleFile(archive, script));
parentPort?.postMessage(bytes, [bytes.buffer]);
