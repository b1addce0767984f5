import { join } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../../files.ts';
import { writeWhole } from '../../wholeFile.ts';

/** Name of the snapshot in the data folder. */
const FILE = 'search.index';
/** More does not fit into one buffer. */
const MAX_BYTES = 2 ** 31 - 1;

/** Bytes of the snapshot; null where there is none or it cannot be read. */
export function readFileIn(dataDir: string | null): Uint8Array | null {
  if (dataDir === null) return null;
  const bytes = readPlainFile(join(dataDir, FILE), MAX_BYTES);
  return isNotRead(bytes) ? null : bytes;
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
