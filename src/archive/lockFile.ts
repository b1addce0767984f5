import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../model/issue.ts';
import type { Archive } from './archive.ts';
import { extendLock, LOCK_FILE, type Lock, parseLock } from './lock.ts';

/** `archive.lock` of the folder; an empty one where it has none. */
export function readLock(folder: string): { readonly lock: Lock; readonly issues: readonly Issue[] } {
  const path = join(folder, LOCK_FILE);
  return parseLock(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

/** Adds the editions not yet locked and returns their names; the file changes whole or not at all. */
export function writeLock(archive: Archive, lock: Lock): readonly string[] {
  const { source, added } = extendLock(lock, archive.editions);
  if (added.length === 0) return added;
  const path = join(archive.snapshot.folder, LOCK_FILE);
  writeFileSync(`${path}.new`, source);
  renameSync(`${path}.new`, path);
  return added;
}
