import { readdirSync, rmSync } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../../files.ts';
import type { Snapshot } from '../load.ts';
import { piecesOf, readPieces } from './format.ts';
import { type Kept, NOTHING_KEPT } from './kept.ts';

/** A folder below the data folder that nobody else reads, and the file in it. */
const FOLDER = 'archive';
const FILE = 'texts.kept';

/** Some 100 bytes a clause: no archive comes near this. */
const MAX_BYTES = 2 ** 30;

/** What an earlier run kept in the data folder. Never throws: what cannot be used is said, and parsed anew. */
export function readKept(dataDir: string | null): Kept {
  if (dataDir === null) return NOTHING_KEPT;
  const path = join(dataDir, FOLDER, FILE);
  const bytes = readPlainFile(path, MAX_BYTES);
  const notUsed = (why: string): Kept => ({ ...NOTHING_KEPT, says: `${path} is not used: ${why}` });
  if (isNotRead(bytes))
    return bytes.code === 'ENOENT' ? NOTHING_KEPT : notUsed(`it cannot be read (${bytes.code})`);
  const kept = readPieces(bytes);
  return kept.says === null ? kept : notUsed(kept.says);
}

/**
 * Writes the file whole or not at all, a text at a time with other work in between. Rejects where the folder cannot be
 * written to or the disk is full.
 */
export async function writeKept(dataDir: string, snapshot: Snapshot): Promise<void> {
  const folder = join(dataDir, FOLDER);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  dropUnfinished(folder);
  const unfinished = join(folder, `${FILE}.${process.pid}`);
  try {
    const file = await open(unfinished, 'wx', 0o600);
    await writeAll(file, piecesOf(snapshot)).finally(() => file.close());
    await rename(unfinished, join(folder, FILE));
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeAll(file: FileHandle, pieces: Iterable<Uint8Array>): Promise<void> {
  for (const piece of pieces) await file.writeFile(piece);
  await file.sync();
}

/** Removes what writers left behind that were killed; one of this process's own id is of an earlier process. */
function dropUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, writer] = /^texts\.kept\.(\d+)$/u.exec(name) ?? [];
    if (writer !== undefined && !runs(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function runs(process_: number): boolean {
  if (process_ === process.pid) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
