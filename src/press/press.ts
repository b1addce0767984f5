import { rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { HearTrouble } from '../log/troubles.ts';
import type { PdfDocument } from '../render/pdf/document.ts';
// Not from the renderer itself, which the thread that serves need not load.
import { LAYOUT_VERSION } from '../render/pdf/version.ts';
import { type PoolLimits, WorkerPool } from '../thread/pool.ts';
import { startThread } from '../thread/start.ts';
import { memoryCache, type PdfCache, sha256 } from './cache.ts';
import { DiskCache } from './diskCache.ts';
import { type Extent, extentOf } from './extent.ts';
import { installedFonts } from './fonts.ts';
import type { Pressed, PressJob } from './job.ts';
import { type Press, PressFailure, type PressRefusal, type Printed } from './port.ts';
import { MOST_PAGES, refusalOf } from './refusal.ts';
import { SPECIMEN } from './specimen.ts';

/** Memory of a thread, in megabytes; it dies beyond that and takes nothing else with it. */
export const MAX_HEAP_MB = 1536;
const DISK_BYTES = 512 * 1024 * 1024;
const MEMORY_BYTES = 64 * 1024 * 1024;

type Lane = 'short' | 'long';

/** Pages of what goes into the short lane at most: some tenths of a second of work. */
const SHORT_PAGES = 20;

/** Threads of their own for what is short, so that a clause never waits behind a book. Times in milliseconds. */
const LIMITS: Readonly<Record<Lane, PoolLimits>> = {
  short: {
    threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
    queue: 16,
    timeoutMs: 20_000,
    graceMs: 1000,
    idleMs: 120_000,
    // A new one has loaded its program after half a second; one that waits holds 75 MB.
    kept: 0,
  },
  long: { threads: 1, queue: 8, timeoutMs: 60_000, graceMs: 1000, idleMs: 120_000, kept: 0 },
};

/**
 * Where a file is kept. On disk what the archive itself holds, whoever asks; in memory what a reader put together:
 * which words were searched, which clauses were chosen or compared stands in the file.
 */
const KEPT: Readonly<Record<PdfDocument['kind'], keyof Caches>> = {
  text: 'disk',
  clause: 'disk',
  range: 'disk',
  parallel: 'disk',
  selection: 'memory',
  comparison: 'memory',
  brief: 'memory',
};

interface Caches {
  readonly disk: PdfCache;
  readonly memory: PdfCache;
}

/**
 * The press of a server: what may be kept on disk is kept below `dataDir`, in memory too where that is null.
 * `hearTrouble` hears of a disk that cannot be written, `warn` of what is kept and damaged.
 */
export function openPress(
  dataDir: string | null,
  hearTrouble?: HearTrouble,
  warn?: (says: string) => void,
): Press {
  const start = () =>
    startThread('./worker', import.meta.url, {
      workerData: { maxPages: MOST_PAGES },
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    });
  const memory = memoryCache(MEMORY_BYTES);
  // Files of an earlier version, among them search results with their words.
  if (dataDir !== null) rm(join(dataDir, 'pdf'), { recursive: true, force: true }).catch(() => undefined);
  const disk =
    dataDir === null ? memory : new DiskCache(join(dataDir, 'texts'), DISK_BYTES, hearTrouble, warn);
  const lane = (name: Lane): PressPool => new WorkerPool(start, LIMITS[name], pressFailure);
  return new CachingPress({ short: lane('short'), long: lane('long') }, { disk, memory });
}

type PressPool = WorkerPool<PressJob, Pressed, PressRefusal>;

/** A pool calls what it is given without `new`. */
export const pressFailure = (...[kind, says, options]: ConstructorParameters<typeof PressFailure>) =>
  new PressFailure(kind, says, options);

interface Work {
  readonly file: Promise<Printed>;
  /** Readers who wait for it; without any it is given up. */
  readonly readers: Set<symbol>;
  readonly stop: AbortController;
}

/** Looks a document up by what it is made of, and has it made once where it is not kept. */
export class CachingPress implements Press {
  private readonly lanes: Readonly<Record<Lane, PressPool>>;
  private readonly caches: Caches;
  private readonly underWay = new Map<string, Work>();
  private readonly fonts = installedFonts();

  constructor(lanes: Readonly<Record<Lane, PressPool>>, caches: Caches) {
    this.lanes = lanes;
    this.caches = caches;
  }

  print(document: PdfDocument, signal?: AbortSignal): Promise<Printed> {
    const extent = extentOf(document);
    const refused = refusalOf(extent, this.fonts);
    if (refused !== null) return Promise.reject(refused);
    const key = keyOf(document, this.fonts);
    const work = this.underWay.get(key) ?? this.begin(key, document, extent);
    return this.waitFor(key, work, signal);
  }

  /** A thread that could not be warmed tells the reader who needs it. */
  async warm(): Promise<void> {
    const left = new SharedArrayBuffer(4);
    await this.lanes.short.run({ document: SPECIMEN, left }).catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all([this.lanes.short.close(), this.lanes.long.close()]);
  }

  private begin(key: string, document: PdfDocument, { pages }: Extent): Work {
    const stop = new AbortController();
    const pool = this.lanes[pages > SHORT_PAGES ? 'long' : 'short'];
    const file = this.make(key, document, pool, stop.signal).finally(() => {
      if (this.underWay.get(key) === work) this.underWay.delete(key);
    });
    const work: Work = { file, readers: new Set(), stop };
    this.underWay.set(key, work);
    return work;
  }

  private async make(
    key: string,
    document: PdfDocument,
    pool: PressPool,
    signal: AbortSignal,
  ): Promise<Printed> {
    const cache = this.caches[KEPT[document.kind]];
    const kept = await cache.get(key);
    if (kept !== null) return kept;
    const left = new SharedArrayBuffer(4);
    signal.addEventListener('abort', () => Atomics.store(new Int32Array(left), 0, 1), { once: true });
    const bytes = await pool.run({ document, left }, signal);
    if (bytes === null) throw signal.reason;
    const printed = { bytes, sha256: sha256(bytes) };
    await cache.put(key, printed);
    return printed;
  }

  private waitFor(key: string, { file, readers, stop }: Work, signal?: AbortSignal): Promise<Printed> {
    const reader = Symbol();
    readers.add(reader);
    return new Promise((settle, reject) => {
      const leave = (): void => {
        readers.delete(reader);
        if (readers.size === 0) {
          this.underWay.delete(key);
          stop.abort(signal?.reason);
        }
        reject(signal?.reason);
      };
      if (signal?.aborted) leave();
      signal?.addEventListener('abort', leave, { once: true });
      file.then(settle, reject).finally(() => signal?.removeEventListener('abort', leave));
    });
  }
}

/** Everything the bytes depend on: words, attestations, addresses, labels, paper, the fonts there are, the version of the layout. */
const keyOf = (document: PdfDocument, fonts: readonly string[]): string => {
  const attachments = document.attachments.map((file) => ({ ...file, bytes: sha256(file.bytes) }));
  return sha256(JSON.stringify([LAYOUT_VERSION, fonts, { ...document, attachments }]));
};
