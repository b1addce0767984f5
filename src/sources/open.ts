import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { isNotRead, readPlainFile } from '../files.ts';
import { type PoolLimits, WorkerPool } from '../thread/pool.ts';
import { startThread } from '../thread/start.ts';
import { MAX_BYTES, type Source, type SourceReading, SourceUnreadable, type Unread } from './source.ts';

/** A source and the file that it was read from. */
export interface OpenedSource {
  readonly source: Source;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** What a thread is asked to read. */
export interface ReadJob {
  readonly bytes: Uint8Array;
  readonly name: string;
}

const LIMITS: PoolLimits = {
  threads: 1,
  queue: 0,
  timeoutMs: 60_000,
  graceMs: 0,
  idleMs: 60_000,
  kept: 1,
};

/** Memory: of the thread's objects, and of the whole process beyond what it had, where libraries keep bytes. */
const MAX_HEAP_MB = 1024;
const MAX_GROWTH_BYTES = 1536 * 1024 * 1024;
const LOOK_MS = 50;

/**
 * Reads a file that somebody published, in a thread of its own: whatever it holds, within a minute and 1.5 GB. What
 * cannot be read is said; nothing is ever written.
 */
export async function openSource(path: string): Promise<OpenedSource | Unread> {
  const reader = new SourceReader();
  try {
    return await reader.open(path);
  } finally {
    await reader.close();
  }
}

/** Reads many files, one at a time, in one thread: it is started anew where a file has ended it. */
export class SourceReader {
  private pool: WorkerPool<ReadJob, SourceReading> | null = null;

  async open(path: string): Promise<OpenedSource | Unread> {
    const bytes = readPlainFile(path, MAX_BYTES);
    if (isNotRead(bytes))
      return bytes.code === 'too-large'
        ? { fault: 'too-large', detail: String(bytes.size) }
        : { fault: 'no-file', detail: bytes.code };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const reading = await this.read({ bytes, name: basename(path) });
    return 'fault' in reading ? reading : { source: reading, sha256 };
  }

  async close(): Promise<void> {
    const { pool } = this;
    this.pool = null;
    await pool?.close();
  }

  private async read(job: ReadJob): Promise<SourceReading> {
    this.pool ??= startPool();
    const { pool } = this;
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > MAX_GROWTH_BYTES) void pool.close();
    }, LOOK_MS);
    try {
      return await pool.run(job);
    } catch (error) {
      await this.close();
      if (error instanceof SourceUnreadable) return { fault: error.fault, detail: error.message };
      throw error;
    } finally {
      clearInterval(watch);
    }
  }
}

const startPool = (): WorkerPool<ReadJob, SourceReading> =>
  new WorkerPool(
    () =>
      startThread('./worker', import.meta.url, { resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB } }),
    LIMITS,
    (kind, says, options) => new SourceUnreadable(kind === 'slow' ? 'slow' : 'crashed', says, options),
  );
