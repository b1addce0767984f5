import type { Worker } from 'node:worker_threads';
import type { Archive } from '../archive/archive.ts';
import { type Served, servedBy } from '../archive/served.ts';
import type { LanguageCode } from '../model/language.ts';
import { type FailureOf, type PoolLimits, WorkerPool } from '../thread/pool.ts';
import { startThread, type ThreadOptions } from '../thread/start.ts';
import type { PackageJob, PackageRefusal, Packed, PackerData, Written } from './job.ts';
import type { PackageKind } from './kind.ts';
import { PackageTooLarge, PackageUnwanted } from './make.ts';
import { signatureOf } from './signature.ts';

const HEAP_MB = 1024;

/** Packages of one archive are made one after the other; those of the archive before it end soon. Times in milliseconds. */
const LIMITS: PoolLimits = {
  threads: 1,
  queue: 4,
  timeoutMs: 600_000,
  graceMs: 1000,
  idleMs: 20_000,
  kept: 0,
};

/** A package that is wanted of an archive. */
export interface Wanted {
  readonly archive: Archive;
  readonly kind: PackageKind;
  readonly language: LanguageCode | null;
  readonly mostBytes: number;
  /** Aborted as soon as nobody wants it any more. */
  readonly signal: AbortSignal;
}

/** Makes packages where nobody waits meanwhile. */
export interface Packer {
  /** Null where that place has another archive. Rejects where it cannot be made. */
  make(wanted: Wanted): Promise<Written | null>;
  close(): Promise<void>;
}

/** The package could not be made; never a fault of who asked for it. */
class PackerFailure extends Error {
  override readonly name = 'PackerFailure';
}

const failureOf: FailureOf<PackageRefusal> = (kind, says, options) =>
  kind === 'unwanted'
    ? new PackageUnwanted(says, options)
    : kind === 'too-large'
      ? new PackageTooLarge(says, options)
      : new PackerFailure(says, options);

/** Starts the thread, which is to run `answerJobs`. */
type StartPacker = (options: ThreadOptions) => Worker;

const startHere: StartPacker = (options) => startThread('./worker', import.meta.url, options);

/** A thread that reads the archive itself; it is started when a package is first wanted. */
export function openPacker(data: PackerData, startPacker: StartPacker = startHere): Packer {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  const start = () => startPacker({ workerData: data, resourceLimits });
  const pool = new WorkerPool<PackageJob, Packed, PackageRefusal>(start, LIMITS, failureOf);
  const told = new WeakMap<Archive, Told>();
  let version = 0;
  const toldOf = (archive: Archive): Told => {
    const found = told.get(archive) ?? {
      version: ++version,
      served: servedBy(archive),
      signature: signatureOf(archive),
    };
    told.set(archive, found);
    return found;
  };
  return {
    make: async ({ archive, kind, language, mostBytes, signal }) => {
      const left = new SharedArrayBuffer(4);
      const leave = (): void => void Atomics.store(new Int32Array(left), 0, 1);
      if (signal.aborted) leave();
      signal.addEventListener('abort', leave, { once: true });
      try {
        return await pool.run({ ...toldOf(archive), name: kind.name, language, mostBytes, left });
      } finally {
        signal.removeEventListener('abort', leave);
      }
    },
    close: () => pool.close(),
  };
}

/** How a thread has the same archive. */
interface Told {
  readonly version: number;
  readonly served: Served;
  readonly signature: string;
}
