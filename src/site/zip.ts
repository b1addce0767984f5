import { createHash } from 'node:crypto';
import { chmodSync } from 'node:fs';
import { basename } from 'node:path';
import { zipped } from '../bulk/zip.ts';
import { codeOf } from '../files.ts';
import { writeWhole, writeWholeSlowly } from '../wholeFile.ts';
import type { MirrorFiles } from './files.ts';
import { MirrorRefused } from './folder.ts';

/** A ZIP counts its files in two bytes. */
export const MOST_FILES = 65_535;
/** For everybody to read: it is made to be handed on. */
const READABLE = 0o644;

/**
 * The files of a mirror, the list of their hashes among them, as a ZIP with its own hash in a file beside it. The same mirror
 * is the same bytes. Throws MirrorRefused where it cannot be.
 */
export async function zipMirror(mirror: MirrorFiles, path: string): Promise<string> {
  if (mirror.size > MOST_FILES)
    throw new MirrorRefused(
      `${mirror.size} files are more than a ZIP holds (${MOST_FILES}): give one language of the pages (--language), or hand on the folder.`,
    );
  const hash = createHash('sha256');
  try {
    await writeWholeSlowly(path, heard(zippedMirror(mirror), hash));
    chmodSync(path, READABLE);
    const sum = hash.digest('hex');
    writeWhole(`${path}.sha256`, `${sum}  ${basename(path)}\n`, { mode: READABLE });
    return sum;
  } catch (error) {
    throw new MirrorRefused(`${path} could not be written (${codeOf(error)}); what was there is as it was.`);
  }
}

/** The same files as bytes, piece by piece. */
export const zippedMirror = (mirror: MirrorFiles): Iterable<Uint8Array> => zipped(filesOf(mirror));

function* filesOf(mirror: MirrorFiles) {
  for (const [name, bytes] of mirror.files())
    yield { name, bytes, isStored: /\.(?:woff2|pdf|epub)$/u.test(name) };
}

function* heard(pieces: Iterable<Uint8Array>, hash: ReturnType<typeof createHash>): Generator<Uint8Array> {
  for (const piece of pieces) {
    hash.update(piece);
    yield piece;
  }
}
