import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import { readKept } from '../archive/kept/file.ts';
import { loadServed } from '../archive/served.ts';
import type { LanguageCode } from '../model/language.ts';
import { READY, type ThreadAnswer } from '../thread/pool.ts';
import type { PackageJob, PackageRefusal, Packed, PackerData } from './job.ts';
import type { PackageKind, PackageName } from './kind.ts';
import { PackageTooLarge, PackageUnwanted, writePackage } from './make.ts';
import { signatureOf } from './signature.ts';

/** A package that is to be made in this thread. */
export interface Asked {
  readonly archive: Archive;
  readonly name: PackageName;
  readonly language: LanguageCode | null;
  /** For what is written on the way, see `openUnnamed`. */
  readonly folder: string | null;
  /** Throws PackageUnwanted as soon as nobody wants the package: for makers whose first piece takes long. */
  readonly orGiveUp: () => void;
}

/** Its bytes, piece by piece; null where this thread makes none of that name. */
export type MakePieces = (asked: Asked) => ReturnType<NonNullable<PackageKind['make']>> | null;

const { folder, dataDir }: PackerData = workerData;
let current: { readonly version: number; readonly archive: Archive } | null = null;

/** What a thread runs that makes packages, one after the other, of an archive that it has read itself. */
export function answerJobs(piecesOf: MakePieces): void {
  parentPort?.on('message', async (job: PackageJob) => {
    const answer = await answerTo(job, piecesOf);
    const handle = 'answer' in answer ? (answer.answer?.handle ?? null) : null;
    parentPort?.postMessage(answer, handle === null ? [] : [handle]);
  });
  parentPort?.postMessage(READY);
}

async function answerTo(
  job: PackageJob,
  piecesOf: MakePieces,
): Promise<ThreadAnswer<Packed, PackageRefusal>> {
  try {
    return { answer: await pack(job, piecesOf) };
  } catch (error) {
    return { kind: kindOf(error), says: error instanceof Error ? error.message : String(error) };
  }
}

async function pack(
  { version, served, signature, name, language, mostBytes, left }: PackageJob,
  piecesOf: MakePieces,
): Promise<Packed> {
  const flag = new Int32Array(left);
  const isWanted = (): boolean => Atomics.load(flag, 0) === 0;
  const orGiveUp = (): void => {
    if (!isWanted()) throw new PackageUnwanted('The archive has changed');
  };
  orGiveUp();
  if (current?.version !== version) current = { version, archive: loadServed(served, readKept(dataDir)) };
  const { archive } = current;
  const isOther = signatureOf(archive) !== signature;
  const pieces = isOther ? null : piecesOf({ archive, name, language, folder, orGiveUp });
  if (pieces !== null) return writePackage(pieces, folder, mostBytes, isWanted);
  current = null;
  return null;
}

const kindOf = (error: unknown): PackageRefusal =>
  error instanceof PackageUnwanted ? 'unwanted' : error instanceof PackageTooLarge ? 'too-large' : 'failed';
