import { compareBytes, rootHash } from '../model/hash.ts';
import { errorAt, type Issue } from '../model/issue.ts';
import type { LogHead } from '../model/logEntry.ts';
import type { Edition } from './edition.ts';

/** Ids and hashes of one published edition, as `archive.lock` holds them. */
export interface LockedEdition {
  readonly t1: string | null;
  readonly clauses: ReadonlyMap<string, { readonly c1: string; readonly t1: string; readonly line: number }>;
}

/** What `archive.lock` says was published: by `work/key_rN`, and the root over all of it. */
export interface Lock {
  readonly editions: ReadonlyMap<string, LockedEdition>;
  readonly root: string | null;
  /** How far the log went when the lock was written; null where there was no log. */
  readonly log: LogHead | null;
}

/** Below the documents folder. */
export const LOCK_FILE = 'archive.lock';

/** A clause has a line of some 200 bytes. */
export const MAX_LOCK_BYTES = 512 * 1024 * 1024;

/** Follows the file's name in an issue. No line can be trusted then, so none is repaired. */
export const ROOT_BROKEN =
  'its root is not that of its lines: they were edited; take archive.lock back from its last good version';

const LINE = /^(\S+) (\S+) ([0-9a-f]{64}|gap|-) ([0-9a-f]{64})$/u;
const LOG_LINE = /^- log ([1-9]\d*) ([0-9a-f]{64})$/mu;

/**
 * Lines `work/key_rN eId c1 t1`; `-` as eId is the whole Expression, `- - -` the root, `- log` the end of the log: how
 * many entries it has, and the hash of the last. A line that is none of
 * these is an error: a lock that cannot be read proves nothing.
 */
export function parseLock(source: string): { readonly lock: Lock; readonly issues: readonly Issue[] } {
  const editions = new Map<
    string,
    { t1: string | null; clauses: Map<string, { c1: string; t1: string; line: number }> }
  >();
  const issues: Issue[] = [];
  let root: string | null = null;
  let log: LogHead | null = null;
  for (const [index, text] of source.split('\n').entries()) {
    if (text === '') continue;
    const head = logHeadIn(text);
    if (head !== null) {
      log = head;
      continue;
    }
    const [, name = '', eId = '', c1 = '', t1 = ''] = LINE.exec(text) ?? [];
    if (name === '') {
      const message = 'is no line "work/key_rN eId c1 t1": take archive.lock back from its last good version';
      issues.push(errorAt(LOCK_FILE, index + 1, 'lock-line', message));
    } else if (name === '-') root = t1;
    else {
      const edition = editions.get(name) ?? { t1: null, clauses: new Map() };
      editions.set(name, edition);
      if (eId === '-') edition.t1 = t1;
      else edition.clauses.set(eId, { c1, t1, line: index + 1 });
    }
  }
  return { lock: { editions, root, log }, issues };
}

/** How far the log went, by the lock's line of it; null where it has none. */
export function logHeadIn(source: string): LogHead | null {
  const [, entries, hash = ''] = LOG_LINE.exec(source) ?? [];
  return entries === undefined ? null : { entries: Number(entries), hash };
}

/** The root that the lock's own lines have, and those of further editions. */
export const lockRoot = ({ editions }: Lock, added: readonly Edition[] = []): string =>
  rootHash([
    ...[...editions].map(([name, { t1 }]) => [name, t1 ?? ''] as const),
    ...added.map(({ name, t1 }) => [name, t1] as const),
  ]);

/** The lock with the editions that it has not yet, and the end of the log; the rest stays, whatever the texts say now. */
export function extendLock(
  lock: Lock,
  editions: readonly Edition[],
  log: LogHead | null = lock.log,
): { readonly source: string; readonly added: readonly string[] } {
  const added = editions.filter(({ name }) => !lock.editions.has(name));
  const lines = [...lockedLines(lock), ...added.flatMap(editionLines)];
  lines.push(`- - - ${lockRoot(lock, added)}`);
  if (log !== null) lines.push(`- log ${log.entries} ${log.hash}`);
  return { source: `${lines.sort(compareBytes).join('\n')}\n`, added: added.map(({ name }) => name) };
}

function* lockedLines(lock: Lock): Generator<string> {
  for (const [name, { t1, clauses }] of lock.editions) {
    if (t1 !== null) yield `${name} - - ${t1}`;
    for (const [eId, clause] of clauses) yield `${name} ${eId} ${clause.c1} ${clause.t1}`;
  }
}

function editionLines({ name, t1, index }: Edition): readonly string[] {
  const clauses = Array.from({ length: index.size }, (_, position) => {
    return `${name} ${index.eIdAt(position)} ${index.publishedAt(position) ?? '-'} ${index.t1At(position)}`;
  });
  return [`${name} - - ${t1}`, ...clauses];
}
