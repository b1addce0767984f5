import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../../files.ts';

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
  const path = join(dataDir, FILE);
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    rmSync(unfinished, { force: true });
    writeFileSync(unfinished, bytes, { flag: 'wx', mode: 0o600 });
    renameSync(unfinished, path);
    return null;
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    return codeOf(error);
  }
}
