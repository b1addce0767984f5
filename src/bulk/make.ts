import { createHash } from 'node:crypto';
import { whenQuiet } from '../quiet.ts';
import type { Written } from './job.ts';
import { MadeFile, openUnnamed } from './madeFile.ts';

/** Longest stretch of work before others have their turn. Milliseconds. */
const SLICE_MS = 4;

/** Nobody wants the package any more: the archive has changed. */
export class PackageUnwanted extends Error {
  override readonly name = 'PackageUnwanted';
}

/** There is no room for the package. */
export class PackageTooLarge extends Error {
  override readonly name = 'PackageTooLarge';
}

/**
 * Writes the pieces of a package as they are made, so that memory holds one of them at a time. Others have their turn between
 * two. Throws PackageTooLarge beyond `mostBytes`, PackageUnwanted as soon as it is not wanted.
 */
export async function writePackage(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  folder: string | null,
  mostBytes: number,
  isWanted: () => boolean,
): Promise<Written> {
  const handle = await openUnnamed(folder);
  try {
    const hash = createHash('sha256');
    let size = 0;
    let start = performance.now();
    for await (const piece of pieces) {
      if (!isWanted()) throw new PackageUnwanted('The archive has changed');
      size += piece.length;
      if (size > mostBytes) throw new PackageTooLarge(`A package has more than ${mostBytes} bytes`);
      hash.update(piece);
      await handle.write(piece);
      if (performance.now() - start < SLICE_MS) continue;
      await new Promise<void>((settle) => whenQuiet(settle));
      start = performance.now();
    }
    return { handle, size, sha256: hash.digest('hex') };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** The same, to be read. */
export async function makeFile(...given: Parameters<typeof writePackage>): Promise<MadeFile> {
  const written = await writePackage(...given);
  return new MadeFile(written.handle, written);
}
