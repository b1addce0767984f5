import type { Issue } from '../model/issue.ts';
import type { Archive } from './archive.ts';
import type { Lock } from './lock.ts';
import { readLock } from './lockFile.ts';
import { verifyArchive } from './verify.ts';

/** The lock beside the documents, and all that is wrong with it and them. */
export function verifyFolder(archive: Archive): { readonly lock: Lock; readonly issues: readonly Issue[] } {
  const { lock, issues } = readLock(archive.snapshot.folder);
  return { lock, issues: [...issues, ...verifyArchive(archive, lock)] };
}
