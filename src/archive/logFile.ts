import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../files.ts';
import type { Issue } from '../model/issue.ts';
import { headOf, type NewEntry } from '../model/logEntry.ts';
import { sweepUnfinished, writeWhole } from '../wholeFile.ts';
import type { Edition } from './edition.ts';
import { fileIssue } from './folder.ts';
import { extendLock, LOCK_FILE } from './lock.ts';
import { FOR_EVERYBODY, readLock } from './lockFile.ts';
import { extendLog, LOG_FILE, type LogReading, MAX_LOG_BYTES, parseLog } from './log.ts';
import { checkHead } from './verifyLog.ts';

/** `log.jsonl` of the folder, and its source as it is; an empty one where it has none. */
export function readLog(folder: string): LogReading & { readonly source: string } {
  const bytes = readPlainFile(join(folder, LOG_FILE), MAX_LOG_BYTES);
  if (!isNotRead(bytes)) {
    const source = Buffer.from(bytes).toString('utf8');
    return { source, ...parseLog(source) };
  }
  const issues =
    bytes.code === 'ENOENT' ? [] : [fileIssue(LOG_FILE, 'log-line', `cannot be read (${bytes.code})`)];
  return { source: '', entries: [], issues };
}

/**
 * Adds entries at the end of the log, and to the lock where the log ends now: the one way in which either is written.
 * `texts` are published with them. Nothing is written to a log that is broken or is not the one that the lock names:
 * the issues say why. Written whole, the log first; a lock that was left behind is what `archive lock` mends. Entries
 * that already end the log are those of a try that died behind it, on a full disk perhaps: they stand there once.
 */
export function record(
  folder: string,
  added: readonly NewEntry[],
  texts: readonly Edition[] = [],
): readonly Issue[] {
  const log = readLog(folder);
  const { lock, issues } = readLock(folder);
  const wrong = [...issues, ...log.issues, ...checkHead(log.entries, lock)].filter(
    ({ rule }) => rule !== 'log-ahead',
  );
  if (wrong.length > 0) return wrong;
  const source = endsWith(log.source, added) ? log.source : extendLog(log.source, added);
  const head = headOf(parseLog(source).entries);
  sweepUnfinished(folder);
  if (source !== log.source) writeWhole(join(folder, LOG_FILE), source, { mode: FOR_EVERYBODY });
  writeWhole(join(folder, LOCK_FILE), extendLock(lock, texts, head).source, { mode: FOR_EVERYBODY });
  return [];
}

function endsWith(source: string, added: readonly NewEntry[]): boolean {
  const lines = source.split('\n').slice(0, -1);
  if (added.length === 0 || lines.length < added.length) return false;
  const before = lines.slice(0, -added.length).map((line) => `${line}\n`);
  return extendLog(before.join(''), added) === source;
}
