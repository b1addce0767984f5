import { Archive } from '../../src/archive/archive.ts';
import { readLock, writeLock } from '../../src/archive/lockFile.ts';
import { verifyArchive } from '../../src/archive/verify.ts';
import { isError } from '../../src/model/issue.ts';
import { copyOfFixture } from './folder.ts';

/** A copy of the invented archive, published: all its texts are in its lock. */
export function locked(): string {
  const folder = copyOfFixture();
  writeLock(Archive.load(folder), readLock(folder).lock);
  return folder;
}

/** Errors that verify finds, as `file rule message`. */
export function findings(folder: string): readonly string[] {
  const { lock, issues } = readLock(folder);
  return [...issues, ...verifyArchive(Archive.load(folder), lock)]
    .filter(isError)
    .map(({ file, rule, message }) => `${file} ${rule} ${message}`);
}
