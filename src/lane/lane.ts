import type { Archive } from '../archive/archive.ts';
import { backlinksOf } from '../archive/backlinks.ts';
import {
  type HeavyAnswer,
  type HeavyLane,
  type HeavyRequest,
  LaneFailure,
  type Size,
} from '../http/heavy/port.ts';
import { hasHeavyTexts } from '../http/heavy/size.ts';
import { type PoolLimits, WorkerPool } from '../thread/pool.ts';
import { startThread } from '../thread/start.ts';
import { backlinksFor } from './backlinks.ts';
import type { Done, Job, LaneData } from './job.ts';

const HEAP_MB = 1024;

/** One thread for each size, so that short work never waits behind long work. Times in milliseconds. */
const LIMITS: Readonly<Record<Size, PoolLimits>> = {
  short: { threads: 1, queue: 32, timeoutMs: 10_000, graceMs: 1000, idleMs: 120_000, kept: 0 },
  long: { threads: 1, queue: 8, timeoutMs: 20_000, graceMs: 1000, idleMs: 120_000, kept: 0 },
};

interface LaneOptions {
  readonly folder: string;
  readonly dataDir: string | null;
  readonly archive: () => Archive;
  readonly limits?: Readonly<Record<Size, PoolLimits>>;
  /** Memory of a thread, in megabytes; it dies beyond that and takes nothing else with it. */
  readonly heapMb?: number;
}

type Pool = WorkerPool<Job, Done>;

/** Threads that answer heavy requests. None is started before it is needed. */
export class ThreadLane implements HeavyLane {
  private readonly pools: Readonly<Record<Size, Pool>>;
  private readonly options: LaneOptions;
  private readonly versions = new WeakMap<Archive, number>();
  private version = 0;

  constructor(options: LaneOptions) {
    this.options = options;
    const { folder, dataDir, limits = LIMITS, heapMb = HEAP_MB } = options;
    const workerData: LaneData = { folder, dataDir };
    const resourceLimits = { maxOldGenerationSizeMb: heapMb };
    const start = () => startThread('./worker', import.meta.url, { workerData, resourceLimits });
    const pool = (size: Size): Pool =>
      new WorkerPool<Job, Done>(start, limits[size], (...failure) => new LaneFailure(...failure));
    this.pools = { short: pool('short'), long: pool('long') };
  }

  async answer(request: HeavyRequest, size: Size, signal?: AbortSignal): Promise<HeavyAnswer | null> {
    const archive = this.options.archive();
    const left = new SharedArrayBuffer(4);
    const leave = (): void => void Atomics.store(new Int32Array(left), 0, 1);
    signal?.addEventListener('abort', leave, { once: true });
    try {
      const job = jobOf(request, archive, this.versionOf(archive), left);
      const answer = await this.pools[size].run(job, signal);
      return this.options.archive() === archive ? answer : null;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  async warm(): Promise<void> {
    if (!hasHeavyTexts(this.options.archive())) return;
    const request = {
      method: 'GET',
      url: 'http://localhost/t',
      headers: {},
      body: null,
      id: '',
      publicUrl: '',
      now: 0,
    } as const;
    await this.answer(request, 'long').catch(() => undefined);
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.pools).map((pool) => pool.close()));
  }

  private versionOf(archive: Archive): number {
    const version = this.versions.get(archive) ?? ++this.version;
    this.versions.set(archive, version);
    return version;
  }
}

function jobOf(request: HeavyRequest, archive: Archive, version: number, left: SharedArrayBuffer): Job {
  const [, first, work = ''] = new URL(request.url).pathname.split('/');
  const isPage = first === 't';
  if (isPage) backlinksOf(archive).catch(() => undefined);
  const backlinks = isPage ? backlinksFor(archive, work) : null;
  return { request, version, root: archive.snapshot.root, backlinks, left };
}
