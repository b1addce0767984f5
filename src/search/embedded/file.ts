import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the snapshot in the data folder. */
const FILE = 'search.index';

/** Bytes of the snapshot; null where there is none or it cannot be read. */
export function readFileIn(dataDir: string | null): Uint8Array | null {
  if (dataDir === null) return null;
  try {
    return readFileSync(join(dataDir, FILE));
  } catch {
    return null;
  }
}

/** Writes the snapshot whole or not at all; false where the folder cannot be written to. */
export function writeFileIn(dataDir: string | null, bytes: Uint8Array): boolean {
  if (dataDir === null) return false;
  const path = join(dataDir, FILE);
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, path);
    return true;
  } catch {
    if (existsSync(unfinished)) rmSync(unfinished);
    return false;
  }
}
