import type { Issue } from '../model/issue.ts';
import type { NewEntry } from '../model/logEntry.ts';
import type { Archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { fileIssue } from './folder.ts';
import type { Lock } from './lock.ts';
import { record } from './logFile.ts';
import { allEditions } from './snapshot.ts';
import { WITHOUT_REASON } from './verify.ts';
import { changedClauses } from './verifyLog.ts';

/** What an editor says of what is published. */
export interface Publishing {
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** Why; null leaves a correction to the note of its text. */
  readonly reason: string | null;
}

/** What was published, or what keeps it from being. */
export interface Published {
  /** Names of the texts that the lock has now and had not before. */
  readonly added: readonly string[];
  /** Entries written into the log: one for each of them, and for each text published before there was a log. */
  readonly logged: number;
  readonly issues: readonly Issue[];
}

/**
 * Publishes the texts that are not in the lock yet: their ids and hashes go into the lock, an entry for each into the
 * log. Texts that were locked before there was a log get their entry now, under the day on which they were added.
 */
export function publish(archive: Archive, lock: Lock, { today, reason }: Publishing): Published {
  const logged = new Set(archive.snapshot.log.filter(isBirth).map(({ text }) => text));
  const texts = archive.editions.filter(({ name }) => !lock.editions.has(name));
  const entered = archive.editions.filter(({ name }) => !logged.has(name));
  const drafts = entered.map((edition) => entryOf(archive, edition, lock, { today, reason }));
  const issues = drafts.flatMap((draft) => ('rule' in draft ? [draft] : []));
  const entries = drafts.flatMap((draft) => ('rule' in draft ? [] : [draft]));
  const isBehind = archive.snapshot.log.length !== (lock.log?.entries ?? 0);
  if (issues.length > 0) return { added: [], logged: 0, issues };
  if (entries.length === 0 && texts.length === 0 && !isBehind) return { added: [], logged: 0, issues: [] };
  const refused = record(archive.snapshot.folder, entries, texts);
  return refused.length > 0
    ? { added: [], logged: 0, issues: refused }
    : { added: texts.map(({ name }) => name), logged: entries.length, issues: [] };
}

/** Whether an entry is the one by which a text came into the archive. */
const isBirth = ({ act }: NewEntry): boolean => act === 'published' || act === 'corrected';

function entryOf(
  archive: Archive,
  edition: Edition,
  lock: Lock,
  { today, reason }: Publishing,
): NewEntry | Issue {
  const { name, t1, front } = edition;
  const wasLocked = lock.editions.has(name);
  const date = wasLocked ? (front.added ?? today) : today;
  const when = date === today ? { date } : { date, entered: today };
  const before = editionBefore(archive, edition);
  if (before === null)
    return { act: 'published', ...when, text: name, reason, clauses: [], old: null, new: t1 };
  const why = reason ?? front.note ?? null;
  if (why === null) return fileIssue(edition.file, 'reason-missing', WITHOUT_REASON);
  const clauses = changedClauses(before.index, edition.index);
  return { act: 'corrected', ...when, text: name, reason: why, clauses, old: before.t1, new: t1 };
}

/** The transcription that an edition corrects; null for the first one. */
function editionBefore({ works }: Archive, edition: Edition): Edition | null {
  const entry = works.get(edition.work);
  const older = (entry === undefined ? [] : allEditions(entry)).filter(
    ({ key, number }) =>
      key.language === edition.key.language &&
      key.variant === edition.key.variant &&
      key.date === edition.key.date &&
      number < edition.number,
  );
  return older.at(-1) ?? null;
}
