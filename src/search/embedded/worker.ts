import { parentPort, workerData } from 'node:worker_threads';
import { readKept } from '../../archive/kept/file.ts';
import { loadServed } from '../../archive/served.ts';
import { buildIndex } from './build.ts';
import type { WorkerData } from './inWorker.ts';
import { writeSnapshot } from './snapshot.ts';

/**
 * Entry of the worker thread: loads the documents folder anew and answers with the snapshot's bytes. Whether they
 * are of the archive that the server has loaded, the root in them tells.
 */
const { served, filed, dataDir }: WorkerData = workerData;
const snapshot = writeSnapshot(buildIndex(loadServed(served, readKept(dataDir)), filed));
parentPort?.postMessage(snapshot, [snapshot.buffer]);
