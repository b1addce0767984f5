import { createHash } from 'node:crypto';
import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { openUnnamed } from '../bulk/madeFile.ts';
import { type MirrorFiles, SUMS, sumsOf, type Written } from './files.ts';

/** Where a file lies among the others. */
interface Lying {
  readonly at: number;
  readonly length: number;
}

/**
 * Files of a mirror that is to be packed, one behind the other in a file without a name: nothing of them is left when the
 * program ends, however it ends.
 */
export class MirrorScratch implements MirrorFiles {
  private readonly handle: FileHandle;
  private readonly places = new Map<string, Lying>();
  private readonly sums = new Map<string, string>();
  private end = 0;

  /** In `folder`, or among the machine's passing files. */
  static async open(folder: string | null): Promise<MirrorScratch> {
    return new MirrorScratch(await openUnnamed(folder));
  }

  private constructor(handle: FileHandle) {
    this.handle = handle;
  }

  async put(file: string, bytes: Uint8Array): Promise<void> {
    const { end: at } = this;
    const { length } = bytes;
    this.end += length;
    this.places.set(file, { at, length });
    this.sums.set(file, createHash('sha256').update(bytes).digest('hex'));
    for (let done = 0; done < length; )
      done += (await this.handle.write(bytes, done, length - done, at + done)).bytesWritten;
  }

  async finish(): Promise<Written> {
    await this.put(SUMS, sumsOf(this.sums));
    return { files: this.size, bytes: this.end, changed: this.size, removed: 0 };
  }

  get size(): number {
    return this.places.size;
  }

  *files(): Generator<readonly [file: string, bytes: Uint8Array]> {
    for (const [file, { at, length }] of [...this.places].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const bytes = Buffer.alloc(length);
      if (readSync(this.handle.fd, bytes, 0, length, at) < length) throw new Error(`${file} is cut`);
      yield [file, bytes];
    }
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}
