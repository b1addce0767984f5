import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../files.ts';
import type { Issue } from '../model/issue.ts';
import { sweepUnfinished, writeWhole } from '../wholeFile.ts';
import type { Archive } from './archive.ts';
import { fileIssue } from './folder.ts';
import { extendLock, LOCK_FILE, type Lock, MAX_LOCK_BYTES, parseLock } from './lock.ts';

/** `archive.lock` of the folder; an empty one where it has none. */
export function readLock(folder: string): { readonly lock: Lock; readonly issues: readonly Issue[] } {
  const bytes = readPlainFile(join(folder, LOCK_FILE), MAX_LOCK_BYTES);
  if (!isNotRead(bytes)) return parseLock(Buffer.from(bytes).toString('utf8'));
  const issues = bytes.code === 'ENOENT' ? [] : [fileIssue(LOCK_FILE, 'lock-unreadable', unread(bytes.code))];
  return { lock: parseLock('').lock, issues };
}

const unread = (code: string): string =>
  `cannot be read (${code}): without it nobody can tell whether published words are the published ones`;

/** As the documents beside it, of which it is one. */
const FOR_EVERYBODY = 0o666;

/** Adds the editions not yet locked and returns their names; the file changes whole or not at all. */
export function writeLock(archive: Archive, lock: Lock): readonly string[] {
  const { source, added } = extendLock(lock, archive.editions);
  if (added.length === 0) return added;
  const path = join(archive.snapshot.folder, LOCK_FILE);
  sweepUnfinished(archive.snapshot.folder);
  writeWhole(path, source, { mode: FOR_EVERYBODY });
  return added;
}
