import { errorAt, type Issue } from '../model/issue.ts';
import type { LogEntry, LoggedEntry } from '../model/logEntry.ts';
import type { Archive } from './archive.ts';
import type { ClauseIndex } from './clauseIndex.ts';
import type { Edition } from './edition.ts';
import { LOCK_FILE, type Lock, type LockedEdition } from './lock.ts';
import { LOG_FILE, TAKE_BACK } from './log.ts';

/** Whether chain and lock tell one history: the log is whole as far as the lock names it, and both name the same texts. */
export function checkLog({ snapshot: { log }, editions }: Archive, lock: Lock): readonly Issue[] {
  if (log.length === 0 && lock.log === null) return lock.editions.size === 0 ? [] : [NO_LOG];
  if (log.length > 0 && lock.editions.size === 0) return [noLock(log.length)];
  return [
    ...checkHead(log, lock),
    ...checkTexts(log, lock),
    ...log.flatMap((entry) => checkEntry(entry, lock)),
    ...checkWithdrawn(log, editions),
  ];
}

const NO_LOG: Issue = {
  file: LOG_FILE,
  line: 1,
  severity: 'warning',
  rule: 'not-logged',
  message: 'is not there, though texts are published: `npm run archive -- lock` enters them',
};

const noLock = (entries: number): Issue =>
  errorAt(
    LOCK_FILE,
    1,
    'log-text',
    `names none of the texts of the log, which has ${entries} entries: it was deleted or replaced; take it back from its last good version`,
  );

/** Whether the log still begins with what it had when the lock was written, and has nothing after that. */
export function checkHead(log: readonly LoggedEntry[], { log: head }: Pick<Lock, 'log'>): readonly Issue[] {
  const last = log.at(-1)?.line ?? 0;
  const named = head?.entries ?? 0;
  if (head !== null && last < named)
    return [errorAt(LOG_FILE, Math.max(1, last), 'log-cut', cut(last, named))];
  if (head !== null && log.find(({ line }) => line === named)?.hash !== head.hash)
    return [errorAt(LOG_FILE, named, 'log-rewritten', REWRITTEN)];
  return last === named ? [] : [errorAt(LOG_FILE, named + 1, 'log-ahead', ahead(named))];
}

const cut = (has: number, named: number): string =>
  `has ${has} of the ${named} entries that ${LOCK_FILE} names: its end was cut off; ${TAKE_BACK}`;
const REWRITTEN = `is not the log that ${LOCK_FILE} names: its history was rewritten, or another lock put in place; take both back from their last good version`;
const ahead = (named: number): string =>
  `goes on after entry ${named}, the last that ${LOCK_FILE} names: writing was cut short, or the entries are not ours; read them, then run \`npm run archive -- lock\``;

/** Each published text has one entry with its hash, and each entry a published text. */
function checkTexts(log: readonly LoggedEntry[], lock: Lock): readonly Issue[] {
  const births = new Map(log.filter(isBirth).map((entry) => [entry.text, entry]));
  const twice = log.filter((entry) => isBirth(entry) && births.get(entry.text) !== entry);
  const unlogged = [...lock.editions.keys()].filter((name) => !births.has(name));
  return [
    ...twice.map(({ line, text }) =>
      errorAt(LOG_FILE, line, 'log-text', `${text} is published once more below`),
    ),
    ...unlogged.map((name) =>
      errorAt(LOG_FILE, 1, 'log-text', `has no entry of ${name}, which ${LOCK_FILE} has`),
    ),
    ...[...births.values()].flatMap((entry) => {
      const locked = lock.editions.get(entry.text);
      if (locked === undefined) return [errorAt(LOCK_FILE, 1, 'log-text', missing(entry))];
      return locked.t1 === entry.new ? [] : [errorAt(LOCK_FILE, 1, 'log-text', other(entry))];
    }),
  ];
}

const isBirth = ({ act }: LogEntry): boolean => act === 'published' || act === 'corrected';

const missing = ({ text, line }: LoggedEntry): string =>
  `has no line of ${text}, which entry ${line} of the log published: take ${LOCK_FILE} back from its last good version`;
const other = ({ text, line }: LoggedEntry): string =>
  `gives ${text} another hash than entry ${line} of the log: one of them was replaced; take it back from its last good version`;

/** Hashes that an entry names are those of the lock: of the edition that was corrected, and of its own text. */
function checkEntry(entry: LoggedEntry, lock: Lock): readonly Issue[] {
  const own = lock.editions.get(entry.text);
  if (own === undefined) return isBirth(entry) ? [] : [wrongClause(entry, entry.text)];
  const before = entry.act === 'corrected' ? editionWith(entry.old, lock) : own;
  if (before === undefined) return [wrongClause(entry, 'the text before it')];
  return entry.clauses.flatMap(({ clause, old, new: now }) => {
    if (clause === 'title') return [];
    const isOld = entry.act === 'published' || lockedC1(before, clause) === old;
    const isNew = entry.act === 'withdrawn' || lockedC1(own, clause) === now;
    return isOld && isNew ? [] : [wrongClause(entry, clause)];
  });
}

/** Words are withdrawn in the log and in the file, or in neither. */
function checkWithdrawn(log: readonly LoggedEntry[], editions: readonly Edition[]): readonly Issue[] {
  const entries = log.filter(({ act }) => act === 'withdrawn');
  const logged = new Set(
    entries.flatMap(({ text, clauses }) => clauses.map(({ clause, old }) => `${text} ${clause} ${old}`)),
  );
  const declared = editions.flatMap(({ name, file, front: { withdrawn = {} } }) =>
    Object.entries(withdrawn).map(([eId, { c1 }]) => ({ file, eId, is: `${name} ${eId} ${c1}` })),
  );
  const known = new Set(declared.map(({ is }) => is));
  const present = new Set(editions.map(({ name }) => name));
  return [
    ...declared
      .filter(({ is }) => !logged.has(is))
      .map(({ file, eId }) =>
        errorAt(file, 1, 'withdrawn', `${eId} is withdrawn and the log does not say so: take the words back`),
      ),
    ...entries
      .filter(
        ({ text, clauses }) =>
          present.has(text) && clauses.some(({ clause, old }) => !known.has(`${text} ${clause} ${old}`)),
      )
      .map(({ line, text }) =>
        errorAt(
          LOG_FILE,
          line,
          'withdrawn',
          `withdraws words of ${text} that its file still has: withdraw them again`,
        ),
      ),
  ];
}

const wrongClause = ({ line }: LoggedEntry, what: string): Issue =>
  errorAt(LOG_FILE, line, 'log-clause', `names hashes of ${what} that ${LOCK_FILE} has not; ${TAKE_BACK}`);

const editionWith = (t1: string | null, { editions }: Lock): LockedEdition | undefined =>
  [...editions.values()].find((locked) => locked.t1 === t1);

const lockedC1 = ({ clauses }: LockedEdition, eId: string): string | null => {
  const c1 = clauses.get(eId)?.c1 ?? '-';
  return c1 === '-' ? null : c1;
};

/** Clauses whose own words are others in `after`, with both hashes; null stands for none. */
export function changedClauses(before: ClauseIndex, after: ClauseIndex): LogEntry['clauses'] {
  const all = new Set([...eIdsOf(before), ...eIdsOf(after)]);
  return [...all].flatMap((clause) => {
    const [old, now] = [c1In(before, clause), c1In(after, clause)];
    return old === now ? [] : [{ clause, old, new: now }];
  });
}

const eIdsOf = (index: ClauseIndex): readonly string[] =>
  Array.from({ length: index.size }, (_, position) => index.eIdAt(position));

const c1In = (index: ClauseIndex, eId: string): string | null => {
  const position = index.positionOf(eId);
  return position < 0 ? null : index.publishedAt(position);
};
