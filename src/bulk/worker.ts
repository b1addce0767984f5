import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import { readKept } from '../archive/kept/file.ts';
import { loadServed } from '../archive/served.ts';
import { READY, type ThreadAnswer } from '../thread/pool.ts';
import type { PackageJob, PackageRefusal, Packed, PackerData } from './job.ts';
import { PACKAGE_KINDS } from './kinds.ts';
import { PackageTooLarge, PackageUnwanted, writePackage } from './make.ts';
import { signatureOf } from './signature.ts';
import { sourceOf } from './source.ts';

/** Entry of the thread that makes packages, one after the other, of an archive that it has read itself. */
const { folder, dataDir }: PackerData = workerData;
let current: { readonly version: number; readonly archive: Archive } | null = null;

parentPort?.on('message', async (job: PackageJob) => {
  const answer = await answerTo(job);
  const handle = 'answer' in answer ? (answer.answer?.handle ?? null) : null;
  parentPort?.postMessage(answer, handle === null ? [] : [handle]);
});
parentPort?.postMessage(READY);

async function answerTo(job: PackageJob): Promise<ThreadAnswer<Packed, PackageRefusal>> {
  try {
    return { answer: await pack(job) };
  } catch (error) {
    return { kind: kindOf(error), says: error instanceof Error ? error.message : String(error) };
  }
}

async function pack({ version, served, signature, name, language, mostBytes, left }: PackageJob) {
  const flag = new Int32Array(left);
  const isWanted = (): boolean => Atomics.load(flag, 0) === 0;
  if (!isWanted()) throw new PackageUnwanted('The archive has changed');
  if (current?.version !== version) current = { version, archive: loadServed(served, readKept(dataDir)) };
  const { archive } = current;
  const kind = PACKAGE_KINDS.find((one) => one.name === name);
  if (kind?.make == null || signatureOf(archive) !== signature) {
    current = null;
    return null;
  }
  return writePackage(kind.make(sourceOf(archive, language), PACKAGE_KINDS), folder, mostBytes, isWanted);
}

const kindOf = (error: unknown): PackageRefusal =>
  error instanceof PackageUnwanted ? 'unwanted' : error instanceof PackageTooLarge ? 'too-large' : 'failed';
