import { chmod, constants, mkdir, open, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWholeSlowly } from '../wholeFile.ts';

/** Written into every file in the place of the time: the first second of 2000, in Greenwich. */
const NO_TIME = new Date(946_684_800_000);
/** Reading leaves no time behind (Linux alone has it, and for the owner alone), and never waits for a pipe's other end. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK | (constants.O_NOATIME ?? 0);

/** The bytes of a file, which its time of last use does not tell. */
export async function readUntimed(path: string): Promise<Buffer> {
  const file = await open(path, READ);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/**
 * Writes a file whole or not at all: it and its folder for the owner's eyes alone, and always with the same time of
 * change. What the file system itself keeps beyond that (ctime) no program can set.
 */
export async function writeUntimed(folder: string, name: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // A folder of an earlier version, made for everybody.
  await chmod(folder, 0o700);
  await writeWholeSlowly(join(folder, name), [bytes], NO_TIME);
  await utimes(folder, NO_TIME, NO_TIME);
}
