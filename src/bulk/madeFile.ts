import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes read at once for a reader. */
const PIECE_BYTES = 64 * 1024;

/**
 * A finished package on disk, under no name: nothing of it is left when the program ends, however it ends. Closed when it is
 * out of date and the last who reads it is done.
 */
export class MadeFile {
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
  private readonly handle: FileHandle;
  private readers = 0;
  private isOld = false;
  private isClosed = false;

  constructor(handle: FileHandle, { size, sha256 }: Pick<MadeFile, 'size' | 'sha256'>) {
    this.handle = handle;
    this.size = size;
    this.sha256 = sha256;
  }

  /** Its bytes from `start` to before `end`, read as fast as they are taken. */
  stream({ start, end }: { readonly start: number; readonly end: number }): ReadableStream<Uint8Array> {
    const pieces = this.pieces(start, end);
    return new ReadableStream<Uint8Array>(
      {
        pull: async (to) => {
          const { done, value } = await pieces.next();
          if (done === true) to.close();
          else to.enqueue(value);
        },
        cancel: async () => void (await pieces.return(undefined)),
      },
      { highWaterMark: 0 },
    );
  }

  async retire(): Promise<void> {
    this.isOld = true;
    await this.closeUnread();
  }

  private async *pieces(start: number, end: number): AsyncGenerator<Uint8Array, undefined> {
    if (this.isClosed) throw new Error('The package is out of date');
    this.readers += 1;
    try {
      for (let from = start; from < end; from += PIECE_BYTES) {
        const wanted = Math.min(PIECE_BYTES, end - from);
        const { buffer, bytesRead } = await this.handle.read(Buffer.alloc(wanted), 0, wanted, from);
        if (bytesRead < wanted) throw new Error('The package is cut');
        yield buffer;
      }
    } finally {
      this.readers -= 1;
      await this.closeUnread();
    }
  }

  private async closeUnread(): Promise<void> {
    if (!this.isOld || this.readers > 0 || this.isClosed) return;
    this.isClosed = true;
    await this.handle.close();
  }
}

/** A new file for the owner's eyes alone, whose name is gone at once; among the machine's where `folder` is null. */
export async function openUnnamed(folder: string | null): Promise<FileHandle> {
  const at = folder ?? tmpdir();
  await mkdir(at, { recursive: true, mode: 0o700 });
  const path = join(at, `.${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await rm(path);
  return handle;
}
