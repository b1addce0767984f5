import { readLine } from '../parse/blocks.ts';
import { markOf } from '../parse/marks.ts';
import { isRow } from '../parse/table.ts';
import { reference } from './markdownWords.ts';

/** Whether a line of a paragraph is words and nothing else: no mark, heading, note, rule or what is refused. */
export const isPlainLine = (line: string): boolean =>
  readLine(line) === 'words' && markOf(line) === null && !isRow(line);

/** The line with the one escape at its beginning that it needs to be `isRead` as words. */
export function guardLine(line: string, isRead: (line: string) => boolean): string {
  if (isRead(line)) return line;
  const [first = ''] = line;
  const named = NAMED[first] ?? reference(first);
  const ways = [
    line.replace(']:', ']\\:'),
    /^[!-/:-@[-`{-~]/u.test(line) ? `\\${line}` : line.replace(/[.)]/u, '\\$&'),
    named + line.slice(first.length),
  ];
  return ways.find(isRead) ?? line;
}

const NAMED: Readonly<Record<string, string>> = { '–': '&ndash;', '—': '&mdash;', '•': '&bull;' };
