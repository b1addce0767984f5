import type { ArchiveFacts } from '../model/archiveFacts.ts';
import type { Concept } from '../model/concept.ts';
import { type ExpressionKey, formatKey } from '../model/expression.ts';
import { groupBy } from '../model/groups.ts';
import { rootHash } from '../model/hash.ts';
import { formatIssue, type Issue } from '../model/issue.ts';
import type { LoggedEntry } from '../model/logEntry.ts';
import type { Work } from '../model/work.ts';
import type { Edition } from './edition.ts';
import type { ParsedFile } from './kept/kept.ts';
import type { Standing } from './standing.ts';

/** One Expression with its editions, oldest first. */
export interface ExpressionEntry {
  readonly key: ExpressionKey;
  readonly editions: readonly [Edition, ...Edition[]];
}

/** A Work as it is served: its facts, and the texts that have no error. */
export interface WorkEntry {
  readonly work: Work;
  /** By language, variant and date. */
  readonly expressions: readonly ExpressionEntry[];
  /** Files of this Work that an error keeps out. */
  readonly leftOut: readonly string[];
}

/** All documents as they were at one moment. */
export interface Snapshot {
  readonly folder: string;
  readonly facts: ArchiveFacts;
  /** Of `concepts.yaml`, in its order: those that have no error. */
  readonly concepts: readonly Concept[];
  /** Of `log.jsonl`, oldest first. */
  readonly log: readonly LoggedEntry[];
  readonly works: ReadonlyMap<string, WorkEntry>;
  readonly issues: readonly Issue[];
  /** Works whose `work.yaml` an error keeps out. */
  readonly worksLeftOut: ReadonlySet<string>;
  readonly root: string;
  /** Signature of each file read, by path below the folder; what is unchanged is not read again. */
  readonly read: ReadonlyMap<string, ReadFile>;
  /** Folders that could not be listed, by path (`.` is the documents folder), with the code of the failure. */
  readonly unseen: ReadonlyMap<string, string>;
  readonly standing: Standing;
}

/** What a file gave when it was read. */
export interface ReadFile extends ParsedFile {
  readonly signature: string;
  /** SHA-256 of the bytes that were parsed, hex; null where none were. */
  readonly sha256: string | null;
}

/** Whether nothing changed in a Work from one look to the next. */
export const isSameEntry = (a: WorkEntry, b: WorkEntry): boolean =>
  a.work === b.work && isSameList(allEditions(a), allEditions(b)) && isSameList(a.leftOut, b.leftOut);

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/** Whether two looks found the same in every file. */
export function sameFiles(a: Snapshot, b: Snapshot): boolean {
  if (a.read.size !== b.read.size || a.unseen.size !== b.unseen.size) return false;
  for (const [file, { content, issues }] of a.read) {
    const other = b.read.get(file);
    if (other === undefined || other.content !== content) return false;
    if (other.issues !== issues && !isSameList(other.issues.map(formatIssue), issues.map(formatIssue)))
      return false;
  }
  return true;
}

/** The root over the texts of these Works. */
export const rootOf = (works: ReadonlyMap<string, WorkEntry>): string =>
  rootHash([...works.values()].flatMap(allEditions).map(({ name, t1 }) => [name, t1]));

/** Texts with their editions, oldest first. */
export function groupEditions(editions: readonly Edition[]): readonly ExpressionEntry[] {
  const groups = groupBy(editions, ({ key }) => formatKey(key));
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.sort((a, b) => a.number - b.number);
    return first === undefined ? [] : [{ key: first.key, editions: [first, ...rest] as const }];
  });
}

/** Oldest edition of each Expression first. */
export const allEditions = (entry: WorkEntry): readonly Edition[] =>
  entry.expressions.flatMap(({ editions }) => editions);

/** What an address without `_rN` shows. */
export const newestEdition = ({ editions }: ExpressionEntry): Edition => editions.at(-1) ?? editions[0];
