import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../files.ts';
import { rootHash } from '../model/hash.ts';
import type { Issue } from '../model/issue.ts';
import type { LogHead } from '../model/logEntry.ts';
import { fileIssue, signature } from './folder.ts';
import { LOCK_FILE, logHeadIn, MAX_LOCK_BYTES, ROOT_BROKEN } from './lock.ts';

/** What `archive.lock` says of whole texts: enough to serve by, without the line of every clause. */
export interface Published {
  /** `t1` of each published text by `work/key_rN`. */
  readonly texts: ReadonlyMap<string, string>;
  /** How far the log went. */
  readonly log: LogHead | null;
  readonly issues: readonly Issue[];
  readonly signature: string;
}

/** An archive without `archive.lock`: its texts are all drafts. */
export const NOTHING_PUBLISHED: Published = { texts: new Map(), log: null, issues: [], signature: '' };

/**
 * The lock as it is now. What was published once stays published while the archive runs: a lock that is gone, cannot
 * be read, or names less than `before` takes nothing away, and is an issue.
 */
export function readPublished(folder: string, before: Published): Published {
  const path = join(folder, LOCK_FILE);
  const now = signature(path);
  if (now === before.signature) return before;
  const bytes = readPlainFile(path, MAX_LOCK_BYTES);
  if (isNotRead(bytes)) return unread(bytes.code, before, now);
  const read = parsePublished(Buffer.from(bytes).toString('utf8'));
  const broken = read.holds ? [] : [fileIssue(LOCK_FILE, 'lock-root', ROOT_BROKEN)];
  const lacking = [...before.texts].filter(([name, t1]) => read.texts.get(name) !== t1);
  const { log } = read;
  if (lacking.length === 0) return { texts: read.texts, log, issues: broken, signature: now };
  const says = `no longer has ${lacking.length} of the texts that were published, such as ${lacking[0]?.[0]}: take archive.lock back from its last good version`;
  return {
    texts: new Map([...read.texts, ...before.texts]),
    log: before.log ?? log,
    issues: [...broken, fileIssue(LOCK_FILE, 'lock-lines-missing', says)],
    signature: now,
  };
}

function unread(code: string, before: Published, now: string): Published {
  if (code === 'ENOENT' && before.texts.size === 0) return { ...NOTHING_PUBLISHED, signature: now };
  const says = `cannot be read (${code}): whether published words are the published ones is told by what it held before`;
  // Without a signature it is read again at the next look: the file may be as it was, and the reason gone.
  return { ...before, issues: [fileIssue(LOCK_FILE, 'lock-unreadable', says)], signature: '' };
}

/** Lines `work/key_rN - - t1`, whether the root is theirs, and the line of the log. */
function parsePublished(source: string): Pick<Published, 'texts' | 'log'> & { readonly holds: boolean } {
  const texts = new Map<string, string>();
  let root: string | null = null;
  for (const [, name = '', t1 = ''] of source.matchAll(/^(\S+) - - ([0-9a-f]{64})$/gmu)) {
    if (name === '-') root = t1;
    else texts.set(name, t1);
  }
  return { texts, log: logHeadIn(source), holds: root === (texts.size === 0 ? null : rootHash([...texts])) };
}
