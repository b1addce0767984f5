import type { ArchiveFacts } from '../model/archiveFacts.ts';
import type { Concept } from '../model/concept.ts';
import type { Issue } from '../model/issue.ts';
import type { LoggedEntry } from '../model/logEntry.ts';
import { alignmentOf } from './align.ts';
import { LOG_FILE } from './log.ts';
import { isLoss } from './loss.ts';
import { allEditions, rootOf, type Snapshot, type WorkEntry } from './snapshot.ts';
import type { Hold } from './standing.ts';
import { type Known, SteadyTexts } from './steadyTexts.ts';
import type { Steps } from './steps.ts';
import { checkHead } from './verifyLog.ts';

/**
 * What to serve: the folder as it is, but published words as they were published, and the last good state of what is
 * broken, cannot be read or was lost. Only what an editor deletes before it is published goes.
 */
export function* steadySnapshot(known: Known): Steps<Snapshot> {
  const { disk, before, published } = known;
  const code = disk.unseen.get('.');
  if (code !== undefined && before !== null) return holdAll(before, disk, known.now);
  const lost = before !== null && isLoss(disk, before, published.texts);
  const texts = new SteadyTexts(known, lost);
  const works = new Map<string, WorkEntry>();
  for (const id of idsOf(known)) {
    const entry = texts.entry(id);
    if (entry !== null) {
      works.set(id, entry);
      // Compared here, a Work at a time; below all of it is known.
      alignmentOf(entry);
    }
    yield;
  }
  const standing = texts.standing();
  return {
    ...disk,
    read: standing.stale.length === 0 ? disk.read : remembered(disk, before),
    works,
    worksLeftOut: new Set([...disk.worksLeftOut].filter((id) => !works.has(id))),
    facts: steadyFacts(known, lost),
    concepts: steadyConcepts(known, lost),
    log: steadyLog(known, lost),
    root: rootOf(works),
    issues: [
      ...disk.issues,
      ...published.issues,
      ...logIssues(known),
      ...standing.stale,
      ...texts.refused,
      ...[...works.values()].flatMap(alignmentOf),
    ],
    standing,
  };
}

/** Works in the order of their ids, as the folder lists them. */
function idsOf({ disk, before, published }: Known): readonly string[] {
  const named = [...published.texts.keys()].map((name) => name.slice(0, name.indexOf('/')));
  const ids = new Set([
    ...disk.works.keys(),
    ...disk.worksLeftOut,
    ...(before?.works.keys() ?? []),
    ...named,
  ]);
  return [...ids].sort();
}

/** Files that cannot be seen now stay known as they were seen: they may come back unchanged. */
function remembered(disk: Snapshot, before: Snapshot | null): Snapshot['read'] {
  const read = new Map(disk.read);
  for (const [file, known] of before?.read ?? [])
    if (known.content !== null && (read.get(file)?.content ?? null) === null) read.set(file, known);
  return read;
}

/** Every text as it was last seen, and why. */
function holdAll(before: Snapshot, disk: Snapshot, now: number): Snapshot {
  const holds = new Map(
    [...before.works.values()]
      .flatMap(allEditions)
      .map(({ name }): [string, Hold] => [
        name,
        before.standing.holds.get(name) ?? { reason: 'unread', since: now },
      ]),
  );
  const stale: readonly Issue[] = disk.issues;
  return { ...before, unseen: disk.unseen, issues: stale, standing: { ...before.standing, holds, stale } };
}

/** `archive.yaml` as it was where it is broken or was lost. */
function steadyFacts(known: Known, lost: boolean): ArchiveFacts {
  return isWhole('archive.yaml', known, lost) ? known.disk.facts : (known.before?.facts ?? {});
}

/** `concepts.yaml` as it was where it is no list at all or was lost. */
function steadyConcepts(known: Known, lost: boolean): readonly Concept[] {
  return isWhole('concepts.yaml', known, lost) ? known.disk.concepts : (known.before?.concepts ?? []);
}

/** `log.jsonl` as it was where it cannot be read, was lost or lacks what it had. */
function steadyLog(known: Known, lost: boolean): readonly LoggedEntry[] {
  const { disk, before } = known;
  const isGood = isWhole(LOG_FILE, known, lost) && logIssues(known).length === 0;
  return isGood || before === null || before.log.length === 0 ? disk.log : before.log;
}

/** Entries that the lock names and the log has not, or has otherwise; more entries are an editor at work. */
const logIssues = ({ disk, published }: Known): readonly Issue[] =>
  checkHead(disk.log, published).filter(({ rule }) => rule !== 'log-ahead');

function isWhole(file: string, { disk }: Known, lost: boolean): boolean {
  const read = disk.read.get(file);
  return read === undefined ? !lost : read.content !== null;
}
