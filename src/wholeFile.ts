import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf } from './files.ts';

/** For the owner's eyes alone. */
const OWN_FILE = 0o600;
const OWN_FOLDER = 0o700;

/** `<name>.<process>.part`: a file that is being written, or never was to the end. */
const UNFINISHED = /\.(\d+)\.part$/u;
const unfinishedAt = (path: string): string => `${path}.${process.pid}.part`;

interface Written {
  /** Rights of the file; those of its owner alone where none are given. */
  readonly mode?: number;
  /** False for what is checked by its hash when it is read: a torn copy counts as none, and nobody waits for the disk. */
  readonly synced?: boolean;
}

/** Writes a file whole or not at all, and its folder where there is none. Throws where it could not. */
export function writeWhole(
  path: string,
  content: Uint8Array | string,
  { mode = OWN_FILE, synced = true }: Written = {},
): void {
  const unfinished = unfinishedAt(path);
  mkdirSync(dirname(path), { recursive: true, mode: OWN_FOLDER });
  try {
    // Whatever has that name (a pipe would be waited for) is none of ours.
    rmSync(unfinished, { force: true });
    const file = openSync(unfinished, 'wx', mode);
    try {
      writeFileSync(file, content);
      if (synced) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    removeQuietly(unfinished);
    throw error;
  }
}

/** The same piece by piece, with other work in between; `time` stands on the file in place of the time of change. */
export async function writeWholeSlowly(
  path: string,
  pieces: Iterable<Uint8Array>,
  time?: Date,
): Promise<void> {
  const unfinished = unfinishedAt(path);
  await mkdir(dirname(path), { recursive: true, mode: OWN_FOLDER });
  const file = await open(unfinished, 'wx', OWN_FILE);
  try {
    try {
      for (const piece of pieces) await file.writeFile(piece);
      if (time !== undefined) await file.utimes(time, time);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Removes what writers left in a folder that were killed, `below` folders deep. To be called before this process
 * writes there: one of its own number is of an earlier process (in a container, number 7 is always 7). Never throws.
 */
export function sweepUnfinished(folder: string, below = 0): void {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    const [, writer] = UNFINISHED.exec(entry.name) ?? [];
    if (entry.isDirectory()) {
      if (below > 0) sweepUnfinished(path, below - 1);
    } else if (writer !== undefined && isGone(Number(writer))) removeQuietly(path);
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // What is not there or cannot be seen has nothing to be removed.
    return [];
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // What cannot be written to has nothing to be removed from.
  }
}

function isGone(writer: number): boolean {
  if (writer === process.pid) return true;
  try {
    process.kill(writer, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
