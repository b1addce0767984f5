import { join } from 'node:path';
import { formatKey } from '../model/expression.ts';
import type { Issue } from '../model/issue.ts';
import type { NewEntry } from '../model/logEntry.ts';
import { parseText } from '../parse/text.ts';
import { sweepUnfinished, writeWhole } from '../wholeFile.ts';
import type { Archive } from './archive.ts';
import { buildEdition, type Edition } from './edition.ts';
import { fileBytes, fileIssue, readBytes, readText } from './folder.ts';
import { FOR_EVERYBODY, readLock } from './lockFile.ts';
import { record } from './logFile.ts';
import type { ExpressionEntry } from './snapshot.ts';

/** What is withdrawn, and why. */
export interface Withdrawal {
  readonly expression: ExpressionEntry;
  /** With everything below it. */
  readonly eId: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** Texts that changed, by name, or why none did. */
export interface Withdrawn {
  readonly texts: readonly string[];
  readonly issues: readonly Issue[];
}

interface Change {
  readonly edition: Edition;
  readonly positions: readonly number[];
  readonly bytes: Buffer;
}

/**
 * Takes the words of a clause out of every edition of a text. Their hashes stay, in the file, the lock and the log, so
 * that nothing published can be said to have been otherwise. All or nothing; the log is written first.
 */
export function withdraw(archive: Archive, withdrawal: Withdrawal): Withdrawn {
  const { expression, eId } = withdrawal;
  const holding = expression.editions
    .map((edition) => ({ edition, positions: positionsOf(edition, eId) }))
    .filter(({ positions }) => positions.length > 0);
  const changes = holding.map(({ edition, positions }) =>
    changed(archive, edition, positions, withdrawal.reason),
  );
  const { lock } = readLock(archive.snapshot.folder);
  const drafts = holding.filter(({ edition }) => !lock.editions.has(edition.name));
  const issues = [
    ...drafts.map(({ edition }) => fileIssue(edition.file, 'withdrawn', DRAFT)),
    ...changes.flatMap((change) => ('rule' in change ? [change] : [])),
  ];
  const ready = changes.flatMap((change) => ('rule' in change ? [] : [change]));
  if (ready.length === 0 || issues.length > 0)
    return { texts: [], issues: issues.length > 0 ? issues : [noWords(expression, eId)] };
  const { folder } = archive.snapshot;
  const refused = record(
    folder,
    ready.map((change) => entryOf(change, withdrawal)),
  );
  if (refused.length > 0) return { texts: [], issues: refused };
  for (const { edition, bytes } of ready) {
    sweepUnfinished(join(folder, edition.work));
    writeWhole(edition.path, bytes, { mode: FOR_EVERYBODY });
  }
  return { texts: ready.map(({ edition }) => edition.name), issues: [] };
}

const DRAFT = 'was never published: take the words out of the file';

const noWords = ({ key, editions: [first] }: ExpressionEntry, eId: string): Issue =>
  fileIssue(first.file, 'withdrawn', `no edition of ${formatKey(key)} holds words of "${eId}"`);

/** Places of the clause and of those below it that have words. */
function positionsOf({ index }: Edition, eId: string): readonly number[] {
  return Array.from({ length: index.size }, (_, position) => position).filter((position) => {
    const own: string = index.eIdAt(position);
    return (own === eId || own.startsWith(`${eId}__`)) && index.hasWords(position);
  });
}

function entryOf({ edition, positions }: Change, { reason, today }: Withdrawal): NewEntry {
  const { name, t1, index } = edition;
  const clauses = positions.map((position) => ({
    clause: index.eIdAt(position),
    old: index.c1At(position),
    new: null,
  }));
  return { act: 'withdrawn', date: today, text: name, reason, clauses, old: t1, new: t1 };
}

/** The file without the words; an issue where it would be another text than the published one. */
function changed(
  archive: Archive,
  edition: Edition,
  positions: readonly number[],
  reason: string,
): Change | Issue {
  const found = readBytes(archive.snapshot.folder, edition.file);
  if ('rule' in found) return found;
  if (found.sha256 !== edition.sha256)
    return fileIssue(edition.file, 'withdrawn', 'is being edited: try again');
  const bytes = declared(
    withoutWords(Buffer.from(found.bytes), edition, positions),
    edition,
    positions,
    reason,
  );
  const source = readText(fileBytes(edition.file, edition.path, bytes));
  if ('rule' in source) return source;
  const { value, issues } = parseText(source.source, edition.file, edition.key.language, edition.given);
  const [fault] = issues.filter(({ severity }) => severity === 'error');
  if (value === null)
    return fault ?? fileIssue(edition.file, 'withdrawn', 'cannot be read without these words');
  const after = buildEdition(source, edition.work, edition.key, edition.number, value);
  return after.t1 === edition.t1
    ? { edition, positions, bytes }
    : fileIssue(edition.file, 'withdrawn', PIN_FIRST);
}

const PIN_FIRST = 'without these words other clauses would get other eIds: pin them with {#eId} first';

/** From the end, so that offsets before it stay true. */
function withoutWords(bytes: Buffer, { index }: Edition, positions: readonly number[]): Buffer {
  return positions.reduceRight((left, position) => {
    const [start, end] = index.spanAt(position);
    // A colon decides what a paragraph of a preamble is.
    const isLead = left.subarray(start, end).toString('utf8').trimEnd().endsWith(':');
    const mark = Buffer.from(isLead ? '[withdrawn] :' : '[withdrawn]');
    return Buffer.concat([left.subarray(0, start), mark, left.subarray(end)]);
  }, bytes);
}

/** With hash and reason in the front matter, below what was withdrawn before. */
function declared(bytes: Buffer, { index }: Edition, positions: readonly number[], reason: string): Buffer {
  const lines = positions
    .map((at) => `  ${index.eIdAt(at)}: { c1: ${index.c1At(at)}, reason: ${JSON.stringify(reason)} }\n`)
    .join('');
  const source = bytes.toString('utf8');
  const end = source.indexOf('\n---', 3) + 1;
  const before = /^withdrawn:[ \t]*\r?\n/mu.exec(source.slice(0, end));
  const at = before === null ? end : before.index + before[0].length;
  return Buffer.from(
    source.slice(0, at) + (before === null ? 'withdrawn:\n' : '') + lines + source.slice(at),
  );
}
