import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../files.ts';
import type { Issue } from '../model/issue.ts';
import { fileIssue } from './folder.ts';
import { LOCK_FILE, type Lock, MAX_LOCK_BYTES, parseLock } from './lock.ts';

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
export const FOR_EVERYBODY = 0o666;
