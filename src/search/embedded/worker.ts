import { parentPort, workerData } from 'node:worker_threads';
import { Archive } from '../../archive/archive.ts';
import { buildIndex } from './build.ts';
import { writeSnapshot } from './snapshot.ts';

/**
 * Entry of the worker thread: loads the documents folder anew and answers with the snapshot's bytes. Whether they
 * are of the archive that the server has loaded, the root in them tells.
 */
const { folder, filed }: { folder: string; filed: boolean } = workerData;
const snapshot = writeSnapshot(buildIndex(Archive.load(folder), filed));
parentPort?.postMessage(snapshot, [snapshot.buffer]);
