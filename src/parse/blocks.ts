import type { Rule } from '../model/issue.ts';
import type { LanguageCode } from '../model/language.ts';
import { newlines } from './pin.ts';
import type { Report } from './report.ts';
import { type Group, type Line, splitAtMarks } from './runs.ts';
import { isRow } from './table.ts';

/** A run of source lines that belong together; offsets are UTF-16 code units of the whole file. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'rule' | 'note';
  /** 1 to 6 of a heading, else 0. */
  readonly depth: number;
  /** A note's name (`[^name]: ...`), else the empty string. */
  readonly note: string;
  readonly line: number;
  /** Half-open span of its words in the source: marks of the block (`##`, `[^1]:`) off. */
  readonly start: number;
  readonly end: number;
}

/** Lines that Markdown reads as something this format has not. */
interface Refusal {
  readonly pattern: RegExp;
  readonly rule: Rule;
  readonly message: string;
}

/** How a line is read where a block begins; an underline is a rule, or a heading of the words above it. */
export type LineReading = 'blank' | 'heading' | 'note' | 'underline' | 'words' | Refusal;

/** One line, without what stands around it; whoever writes Markdown asks it what must be escaped. */
export function readLine(text: string): LineReading {
  if (text.trim() === '') return 'blank';
  if (/^ {0,3}#{1,6}(?:\s|$)/u.test(text)) return 'heading';
  if (NOTE.test(text)) return 'note';
  if (/^ {0,3}(?:-+|=+)\s*$/u.test(text)) return 'underline';
  return REFUSALS.find(({ pattern }) => pattern.test(text)) ?? 'words';
}

const NOTE = /^ {0,3}\[\^([\p{L}\p{N}-]{1,20})\]:\s*/u;

const REFUSALS: readonly Refusal[] = [
  {
    pattern: /^(?: {4}| {0,3}\t)/u,
    rule: 'indented',
    message: 'begins with four spaces or a tab, which Markdown reads as code: take them away',
  },
  { pattern: /^ {0,3}(?:```|~~~)/u, rule: 'code', message: 'code blocks are not read' },
  {
    pattern: /^ {0,3}#/u,
    rule: 'heading',
    message: 'a heading has one to six # and a space: write \\# where the text itself has one',
  },
  { pattern: /^ {0,3}>/u, rule: 'quote', message: 'begins with >: write \\> where the text itself has one' },
  {
    pattern: /^ {0,3}\[\^[^\]]*\]:/u,
    rule: 'note',
    message: "a note's name has 1 to 20 letters, digits or hyphens: [^1]: words",
  },
  {
    pattern: /^ {0,3}\[(?!gap[\s:\]])[^\]]+\]:/iu,
    rule: 'link-definition',
    message: 'a link definition: write the link where it stands, or \\[ where the text has a bracket',
  },
  {
    pattern: /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:-[ \t]*){3,}$/u,
    rule: 'rule',
    message: 'write --- between blank lines to open the conclusions',
  },
  {
    pattern: /^ {0,3}:?-+:?[ ]*\|[ :|-]*$/u,
    rule: 'table',
    message: 'each row of a table begins and ends with |: | a | b |',
  },
];

/** The body of a text, cut into blocks. What Markdown would read as something else is reported, never guessed. */
export function cutBlocks(
  source: string,
  bodyStart: number,
  code: LanguageCode,
  report: Report,
): readonly Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    for (const lines of splitAtTables(run)) {
      const groups = isTable(lines) ? [lines] : splitAtMarks(lines, code, report);
      for (const group of groups) blocks.push(paragraphBlock(group));
    }
    run = [];
  };
  for (const line of linesOf(source, bodyStart)) {
    const reading = readLine(line.text);
    if (reading === 'blank' || reading === 'heading' || reading === 'note') flush();
    if (reading === 'heading') blocks.push(headingBlock(line));
    else if (reading === 'note' || reading === 'words') run.push(line);
    else if (reading === 'underline') readUnderline(line, run, blocks, report);
    else if (typeof reading === 'object') report.error(line.number, reading.rule, reading.message);
  }
  flush();
  return blocks;
}

/** Rows of a table are a paragraph of their own, whatever stands directly before or after them. */
function splitAtTables(run: readonly Line[]): readonly Group[] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of run) {
    const group = groups.at(-1);
    if (group === undefined || isTable(group) !== isRow(line.text)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

const isTable = ([first]: Group): boolean => isRow(first.text);

function* linesOf(source: string, start: number): Generator<Line> {
  let offset = start;
  let number = newlines(source.slice(0, start)) + 1;
  while (offset < source.length) {
    const newline = source.indexOf('\n', offset);
    const end = newline < 0 ? source.length : newline;
    yield { text: source.slice(offset, end).replace(/\r$/u, ''), start: offset, number };
    offset = end + 1;
    number += 1;
  }
}

function readUnderline(line: Line, run: Line[], blocks: Block[], report: Report): void {
  const { text, number, start } = line;
  if (run.length > 0 || text.includes('=')) {
    const advice = 'put a blank line before it, or write the heading with #';
    report.error(number, 'setext-heading', `a line of --- or === under words: ${advice}`);
  } else if (text.trim().length < 3) run.push(line);
  else blocks.push({ kind: 'rule', depth: 0, note: '', line: number, start, end: start });
}

function headingBlock({ text, start: lineStart, number: line }: Line): Block {
  const [marks = ''] = /^ {0,3}#{1,6}\s*/u.exec(text) ?? [];
  const words = withoutClosing(text.slice(marks.length));
  const start = lineStart + marks.length;
  return { kind: 'heading', depth: marks.trim().length, note: '', line, start, end: start + words.length };
}

/** `## Words ##` may close with more #, set off by a space. */
function withoutClosing(words: string): string {
  const trimmed = words.trimEnd();
  let end = trimmed.length;
  while (trimmed[end - 1] === '#') end -= 1;
  const open = trimmed.slice(0, end);
  return open === '' || open.trimEnd() !== open ? open.trimEnd() : trimmed;
}

function paragraphBlock(lines: Group): Block {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  const [definition = '', note = ''] = NOTE.exec(first.text) ?? [];
  const indent = first.text.length - first.text.trimStart().length;
  return {
    kind: definition === '' ? 'paragraph' : 'note',
    depth: 0,
    note,
    line: first.number,
    start: first.start + (definition === '' ? indent : definition.length),
    end: last.start + last.text.trimEnd().length,
  };
}
