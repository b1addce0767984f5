import { join } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../../files.ts';
import { writeWhole } from '../../wholeFile.ts';
import type { BuiltIndex } from './build.ts';
import { readSnapshot } from './snapshot.ts';

/** Name of the snapshot in the data folder. */
const FILE = 'search.index';
/** More does not fit into one buffer. */
const MAX_BYTES = 2 ** 31 - 1;

/**
 * The snapshot, where it is of the archive with this root. `says` why it is not used, where that is neither a matter of
 * course (no file, other texts) nor of another version.
 */
export function readIn(
  dataDir: string | null,
  root: string,
): { readonly index: BuiltIndex | null; readonly says: string | null } {
  if (dataDir === null) return { index: null, says: null };
  const path = join(dataDir, FILE);
  const bytes = readPlainFile(path, MAX_BYTES);
  const notUsed = (why: string) => ({ index: null, says: `${path} is not used: ${why}` });
  if (isNotRead(bytes))
    return bytes.code === 'ENOENT'
      ? { index: null, says: null }
      : notUsed(`it cannot be read (${bytes.code})`);
  const index = readSnapshot(bytes, root);
  if (index === 'damaged') return notUsed('it is damaged');
  return { index: index === 'other' ? null : index, says: null };
}

/** Writes the snapshot whole or not at all, for the owner alone; why it could not (`ENOSPC`), else null. */
export function writeFileIn(dataDir: string | null, bytes: Uint8Array): string | null {
  if (dataDir === null) return null;
  try {
    writeWhole(join(dataDir, FILE), bytes, { synced: false });
    return null;
  } catch (error) {
    return codeOf(error);
  }
}
