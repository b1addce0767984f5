import { stringify } from 'yaml';
import type { Mark, Words } from '../model/clause.ts';
import { readLine } from '../parse/blocks.ts';
import { isRow } from '../parse/table.ts';
import { guardLine } from '../render/markdownLines.ts';
import { wordsToMarkdown } from '../render/markdownWords.ts';
import type { Headed } from './headed.ts';
import { type Entry, NOTE_MARK } from './outline.ts';

/** What is known of a text and stands in its front matter; keys as there. */
export type Front = Readonly<Record<string, unknown>>;

/** What notes are called, by their number in the source. */
export type NoteNames = ReadonlyMap<number, string>;

/** A file of the archive with its text, in the format of `documents/`. */
export function textFile(front: Front, entries: readonly Entry[], names: NoteNames): string {
  const facts = stringify(front, { schema: 'failsafe', lineWidth: 0 });
  const body = entries.map((entry) => blockOf(entry, names));
  return `---\n${facts}---\n\n${body.join('\n\n')}\n`;
}

function blockOf(entry: Entry, names: NoteNames): string {
  switch (entry.is) {
    case 'conclusions':
      return '---';
    case 'heading':
      return headingLine(entry.headed, entry.depth, names);
    case 'note':
      return `[^${names.get(entry.note)}]: ${entry.texts.map((text) => inline(text, names)).join('\\\n')}`;
    case 'table':
      return tableLines(entry.table.rows, entry.table.isHeaded, names);
    default:
      return wordLines(entry.text, entry.mark, names);
  }
}

const headingLine = ({ label, title }: Headed, depth: number, names: NoteNames): string => {
  const words = [inline(label, names), inline(title, names)].filter(Boolean).join(' ');
  return `${'#'.repeat(depth)} ${words.replace(/(?<=^|\s)#+$/u, '\\$&')}`;
};

/** A line that begins with a mark keeps it; what Markdown would take for something else gets the escape it needs. */
const wordLines = (text: string, mark: string | null, names: NoteNames): string =>
  inline(text, names)
    .split('\n')
    .map((line, index) =>
      (index === 0 && mark !== null ? `${mark} ${line}` : guardLine(line, isWords)).trimEnd(),
    )
    .join('\n');

const isWords = (line: string): boolean => readLine(line) === 'words' && !isRow(line);

const tableLines = (rows: readonly (readonly string[])[], isHeaded: boolean, names: NoteNames): string => {
  const lines = rows.map(
    (cells) => `| ${cells.map((cell) => inline(cell, names).replaceAll('|', '\\|')).join(' | ')} |`,
  );
  const [head = '', ...others] = lines;
  return isHeaded
    ? [head, `|${'---|'.repeat(rows[0]?.length ?? 1)}`, ...others].join('\n')
    : lines.join('\n');
};

/** Words with marks of notes, as Markdown. */
const inline = (text: string, names: NoteNames): string => wordsToMarkdown(withMarks(text, names));

function withMarks(text: string, names: NoteNames): Words {
  const marks: Mark[] = [];
  let [words, at] = ['', 0];
  for (const found of text.matchAll(NOTE_MARK)) {
    words += text.slice(at, found.index);
    const note = names.get(Number(found[1]));
    if (note !== undefined) marks.push({ kind: 'note', start: words.length, end: words.length, note });
    at = found.index + found[0].length;
  }
  return { text: (words + text.slice(at)).trim(), marks };
}
