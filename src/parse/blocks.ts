import { markOf } from './marks.ts';
import type { Report } from './report.ts';

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

interface Line {
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

/** The body of a text, cut into blocks. What Markdown would read as something else is reported, never guessed. */
export function cutBlocks(
  source: string,
  bodyStart: number,
  bodyLine: number,
  report: Report,
): readonly Block[] {
  const blocks: Block[] = [];
  let run: Line[] = [];
  const flush = (): void => {
    for (const lines of splitAtMarks(run, report)) blocks.push(paragraphBlock(lines));
    run = [];
  };
  for (const line of linesOf(source, bodyStart, bodyLine)) {
    if (line.text.trim() === '') flush();
    else if (/^ {0,3}#{1,6}(?:\s|$)/u.test(line.text)) {
      flush();
      blocks.push(headingBlock(line));
    } else if (/^ {0,3}\[\^[^\]\s]+\]:/u.test(line.text)) {
      flush();
      run.push(line);
    } else if (/^ {0,3}(?:-{3,}|={2,})\s*$/u.test(line.text)) {
      readRule(line, run, blocks, report);
    } else if (!refused(line, run.length > 0, report)) run.push(line);
  }
  flush();
  return blocks;
}

function* linesOf(source: string, start: number, first: number): Generator<Line> {
  let offset = start;
  let number = first;
  while (offset < source.length) {
    const newline = source.indexOf('\n', offset);
    const end = newline < 0 ? source.length : newline;
    yield { text: source.slice(offset, end).replace(/\r$/u, ''), start: offset, number };
    offset = end + 1;
    number += 1;
  }
}

function readRule(line: Line, run: readonly Line[], blocks: Block[], report: Report): void {
  if (run.length > 0 || line.text.includes('=')) {
    report.error(
      line.number,
      'setext-heading',
      'a line of --- or === under words: put a blank line before it, or write the heading with #',
    );
    return;
  }
  blocks.push({ kind: 'rule', depth: 0, note: '', line: line.number, start: line.start, end: line.start });
}

/** Lines that Markdown reads as something this format has not. True when the line was reported and is left out. */
function refused(line: Line, inside: boolean, report: Report): boolean {
  const { text, number } = line;
  if (/^(?: {4}| {0,3}\t)/u.test(text)) {
    report.error(
      number,
      'indented',
      'begins with four spaces or a tab, which Markdown reads as code: take them away',
    );
    return true;
  }
  const found = REFUSED.find(({ pattern }) => pattern.test(text));
  if (found === undefined || (inside && found.onlyFirst)) return false;
  report.error(number, found.rule, found.message);
  return true;
}

const REFUSED = [
  { pattern: /^ {0,3}```|^ {0,3}~~~/u, rule: 'code', onlyFirst: false, message: 'code blocks are not read' },
  {
    pattern: /^ {0,3}>/u,
    rule: 'quote',
    onlyFirst: false,
    message: 'begins with >: write \\> where the text itself has one',
  },
  {
    pattern: /^ {0,3}\[(?!gap[\s:\]])[^\]^]+\]:/iu,
    rule: 'link-definition',
    onlyFirst: false,
    message: 'a link definition: write the link where it stands, or \\[ where the text has a bracket',
  },
  {
    pattern: /^ {0,3}(?:\*[ \t]*){3,}$|^ {0,3}(?:- +){2,}-\s*$/u,
    rule: 'rule',
    onlyFirst: false,
    message: 'write --- between blank lines to open the conclusions',
  },
  {
    pattern: /^ {0,3}\|?[ :]*-{2,}[ :]*\|[ :|-]*$/u,
    rule: 'table',
    onlyFirst: false,
    message: 'tables are not read: write each row as a paragraph',
  },
] as const;

function headingBlock(line: Line): Block {
  const [marks = ''] = /^ {0,3}#{1,6}\s*/u.exec(line.text) ?? [];
  const words = line.text.slice(marks.length).replace(/\s+#*\s*$/u, '');
  const start = line.start + marks.length;
  return {
    kind: 'heading',
    depth: marks.trim().length,
    note: '',
    line: line.number,
    start,
    end: start + words.length,
  };
}

function paragraphBlock(lines: readonly [Line, ...Line[]]): Block {
  const [first] = lines;
  const last = lines[lines.length - 1] ?? first;
  const indent = first.text.length - first.text.trimStart().length;
  const [definition = '', note = ''] = /^\[\^([^\]\s]+)\]:\s*/u.exec(first.text.slice(indent)) ?? [];
  return {
    kind: definition === '' ? 'paragraph' : 'note',
    depth: 0,
    note,
    line: first.number,
    start: first.start + indent + definition.length,
    end: last.start + last.text.trimEnd().length,
  };
}

/** Lists written without blank lines: a line that begins with a mark is a block of its own where it can be one. */
function splitAtMarks(run: readonly Line[], report: Report): readonly [Line, ...Line[]][] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of run) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    if (group === undefined || before === undefined) groups.push([line]);
    else if (markOf(line.text.trim()) === null) group.push(line);
    else if (beginsItem(group[0], before, line)) groups.push([line]);
    else {
      report.warn(
        line.number,
        'mark-inside',
        `begins with "${line.text.trim().split(/\s/u)[0]}" inside a paragraph: put a blank line before it if it is a clause`,
      );
      group.push(line);
    }
  }
  return groups;
}

function beginsItem(first: Line, before: Line, line: Line): boolean {
  const ended =
    /[.:;,…։:][»”")]?$/u.test(before.text.trim()) ||
    /(?:^|[\s;,])(?:and|or|и|или|և|կամ|və|ya)$/iu.test(before.text.trim());
  if (markOf(first.text.trim()) !== null) return ended || markOf(line.text.trim())?.family === 'dash';
  return /[:;]$/u.test(before.text.trim());
}
