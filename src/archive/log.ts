import { z } from 'zod';
import { errorAt, type Issue, type Rule } from '../model/issue.ts';
import { entryLine, LogEntrySchema, type LoggedEntry, lineHash, type NewEntry } from '../model/logEntry.ts';

/** Below the documents folder. */
export const LOG_FILE = 'log.jsonl';

/** An entry has some 400 bytes, and 150 more for each clause it names. */
export const MAX_LOG_BYTES = 128 * 1024 * 1024;

/** Entries in their order, and what is wrong with the chain. */
export interface LogReading {
  readonly entries: readonly LoggedEntry[];
  readonly issues: readonly Issue[];
}

/** Reads `log.jsonl`. A line that is no entry, or does not name the line before it, is an error; the others stay. */
export function parseLog(source: string): LogReading {
  const entries: LoggedEntry[] = [];
  const issues: Issue[] = [];
  const say = (line: number, rule: Rule, message: string) =>
    issues.push(errorAt(LOG_FILE, line, rule, message));
  let before: string | null = null;
  for (const [index, text] of linesOf(source).entries()) {
    const read = readLine(text);
    if ('fault' in read) say(index + 1, 'log-line', `${read.fault}; ${TAKE_BACK}`);
    else {
      if (read.previous !== before)
        say(index + 1, 'log-chain', `${broken(read.previous, before)}; ${TAKE_BACK}`);
      entries.push({ ...read, hash: lineHash(text), line: index + 1 });
    }
    before = lineHash(text);
  }
  return { entries, issues };
}

/** Follows what is wrong with a log. */
export const TAKE_BACK = 'entries are only ever added: take log.jsonl back from its last good version';

const linesOf = (source: string): readonly string[] =>
  source.split('\n').filter((text, index, all) => text !== '' || index < all.length - 1);

function readLine(text: string) {
  const value = attempt(() => JSON.parse(text));
  if (value === null) return { fault: 'is no line of JSON' };
  const read = LogEntrySchema.safeParse(value);
  return read.success ? read.data : { fault: `is no entry: ${z.prettifyError(read.error)}` };
}

function attempt(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

function broken(previous: string | null, before: string | null): string {
  if (before === null) return 'the entries before this one are missing';
  return previous === null
    ? 'calls itself the first entry and is not'
    : 'does not follow the entry above it: an entry was changed, taken out, put in or moved';
}

/** The log with more entries at its end. What it has stays byte for byte. */
export function extendLog(source: string, added: readonly NewEntry[]): string {
  const lines = [...linesOf(source)];
  for (const entry of added) {
    const last = lines.at(-1);
    lines.push(entryLine(entry, last === undefined ? null : lineHash(last)));
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}
