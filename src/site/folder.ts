import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, isNotRead, readPlainFile } from '../files.ts';
import { type MirrorFiles, SUMS, sumsOf, type Written } from './files.ts';

const PARTS = '.treaty-archive-mirror.part';
const MOST_BYTES = 1 << 30;

/** Why a folder was not written: one sentence for who gave the command. */
export class MirrorRefused extends Error {
  override readonly name = 'MirrorRefused';
}

/**
 * Files of a mirror in their folder. What is new or other is written beside the rest first and takes its place when all is
 * there: a run that fails leaves the mirror as it was, and the next one takes over what it had written. Of what stands in
 * the folder only what an earlier run wrote is ever removed.
 */
export class MirrorFolder implements MirrorFiles {
  private readonly folder: string;
  private readonly sums = new Map<string, string>();
  private readonly staged = new Set<string>();
  private readonly before: readonly string[];
  private bytes = 0;

  /** Throws MirrorRefused where the folder holds what no mirror wrote. */
  constructor(folder: string) {
    this.folder = folder;
    this.before = ownFiles(folder);
  }

  /** Takes a file over, or writes it beside. */
  async put(file: string, bytes: Uint8Array): Promise<void> {
    this.sums.set(file, createHash('sha256').update(bytes).digest('hex'));
    this.bytes += bytes.length;
    if (isSame(join(this.folder, file), bytes)) return;
    this.staged.add(file);
    const part = join(this.folder, PARTS, file);
    if (isSame(part, bytes)) return;
    await this.orRefuse(`${file} could not be written; nothing in the folder was changed`, async () => {
      await mkdir(dirname(part), { recursive: true });
      await writeFile(part, bytes);
    });
  }

  /** Puts everything into its place, with the list of hashes last. */
  async finish(): Promise<Written> {
    await this.put(SUMS, sumsOf(this.sums));
    const gone = this.before.filter((file) => !this.sums.has(file));
    await this.orRefuse('the folder is in part new: run the command again', async () => {
      for (const file of this.staged) {
        await mkdir(dirname(join(this.folder, file)), { recursive: true });
        await rename(join(this.folder, PARTS, file), join(this.folder, file));
      }
      for (const file of gone) await this.remove(file);
      await rm(join(this.folder, PARTS), { recursive: true, force: true });
    });
    const { bytes, sums: all, staged } = this;
    return { files: all.size, bytes, changed: staged.size, removed: gone.length };
  }

  get size(): number {
    return this.sums.size;
  }

  /** All files once they are in their places, by name. */
  *files(): Generator<readonly [file: string, bytes: Uint8Array]> {
    for (const file of [...this.sums.keys()].sort()) yield [file, readFileSync(join(this.folder, file))];
  }

  /** With the folders that it leaves empty. */
  private async remove(file: string): Promise<void> {
    await rm(join(this.folder, file), { force: true });
    for (let above = dirname(file); above !== '.'; above = dirname(above)) {
      const isLeft = await rmdir(join(this.folder, above)).then(
        () => false,
        () => true,
      );
      if (isLeft) return;
    }
  }

  private async orRefuse(says: string, write: () => Promise<void>): Promise<void> {
    try {
      await write();
    } catch (error) {
      throw new MirrorRefused(`${this.folder}: ${REASONS[codeOf(error)] ?? codeOf(error)}; ${says}.`);
    }
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full for this user',
  EACCES: 'it may not be written to',
  EROFS: 'the disk can only be read',
  ENAMETOOLONG: 'a name is longer than this disk takes',
  ENOTDIR: 'a file stands where a folder has to be',
};

function isSame(path: string, bytes: Uint8Array): boolean {
  const found = readPlainFile(path, MOST_BYTES);
  return !isNotRead(found) && bytes.length === found.length && Buffer.compare(found, bytes) === 0;
}

/** What an earlier run wrote here; nothing in a folder that is new, empty, or has only what such a run left unfinished. */
function ownFiles(folder: string): readonly string[] {
  const names = namesIn(folder);
  if (names.length === 0 || (names.length === 1 && names[0] === PARTS)) return [];
  const isOurs =
    names.includes(PARTS) || /"format": "treaty-archive-mirror\//u.test(textOf(folder, 'archive.json'));
  if (!isOurs || !existsSync(join(folder, SUMS)))
    throw new MirrorRefused(
      `${folder} holds files that no mirror wrote: give a new or empty folder, or one that this command made.`,
    );
  return [...textOf(folder, SUMS).matchAll(/^[0-9a-f]{64} {2}(.+)$/gmu)]
    .map(([, file = '']) => file)
    .filter((file) => !file.startsWith('/') && !file.split('/').includes('..'));
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw new MirrorRefused(`${folder}: ${REASONS[codeOf(error)] ?? codeOf(error)}.`);
  }
}

function textOf(folder: string, file: string): string {
  const found = readPlainFile(join(folder, file), MOST_BYTES);
  return isNotRead(found) ? '' : Buffer.from(found).toString('utf8');
}
