import type { Mark, Words } from '../model/clause.ts';
import { cellWords, type Table, tableOf } from '../model/table.ts';
import { readWords } from '../parse/inline.ts';
import { isDashes } from '../parse/table.ts';

/**
 * Words as Markdown that is read as the same words and marks again, with no more escapes than that needs.
 * A line break is a backslash at a line's end. What begins a line is the caller's care.
 */
export function wordsToMarkdown(words: Words): string {
  const table = tableOf(words);
  if (table !== null) return tableToMarkdown(words, table);
  if (words.marks.length === 0 && !/[\\*_`[\]<>&{\n]/u.test(words.text) && words.text === words.text.trim()) {
    return words.text;
  }
  for (const escapes of ESCAPES) {
    for (const pair of DELIMITERS) {
      const markdown = new Writer(words.text, escapes, pair).write(words.marks);
      if (isSame(readWords(markdown), words)) return markdown;
    }
  }
  // Marks that no Markdown can write (an emphasis of half a word's punctuation): the words go first.
  const notes = words.marks.filter(({ kind }) => kind === 'note');
  return new Writer(words.text, EVERY_MARK, DELIMITERS[0]).write(notes);
}

/** Rows as they are read again: `|` inside a cell with a backslash, dashes below the head. */
function tableToMarkdown(words: Words, { rows, isHeaded, align }: Table): string {
  const lines = rows.map((cells) => {
    const written = cells.map((cell) => barred(wordsToMarkdown(cellWords(words, cell))));
    // Words that are dashes alone are no line below a head.
    if (written.every((cell) => isDashes(cell))) written[0] = `\\${written[0]}`;
    return `| ${written.join(' | ')} |`;
  });
  const [head = '', ...others] = lines;
  return isHeaded
    ? [head, `|${rows[0]?.map((_, column) => DASHES[align[column] ?? 'none']).join('|')}|`, ...others].join(
        '\n',
      )
    : lines.join('\n');
}

/** With a backslash before each `|` that has none. */
const barred = (cell: string): string =>
  cell.replace(/\\[\s\S]|\|/gu, (sign) => (sign === '|' ? '\\|' : sign));

const DASHES = { left: ':--', center: ':-:', right: '--:', none: '---' } as const;

/** Characters that get a backslash, surest readers first: what would be a mark, a gap or a pin whatever is around. */
const SURE = /\\|`|\[(?=\^|gap[\s:\]])|\](?=\()|\{(?=#)|<(?=[a-z/!?])|&(?=#?\w+;)/giu;
const EVERY_EMPHASIS = new RegExp(String.raw`${SURE.source}|\*|(?<!_)_{1,2}(?!_)|[[\]<&]`, 'giu');
const EVERY_MARK = /[\\`*_[\]<>&{}!()#|~]/gu;
const ESCAPES = [SURE, EVERY_EMPHASIS, EVERY_MARK] as const;

/** How marks inside marks are told apart. */
const DELIMITERS = [
  (before: string) => (before.endsWith('*') ? '_' : '*'),
  (before: string) => (before.endsWith('_') ? '*' : '_'),
  () => '*',
] as const;

type Delimiter = (typeof DELIMITERS)[number];

class Writer {
  private out = '';
  private readonly text: string;
  private readonly escapes: RegExp;
  private readonly delimiter: Delimiter;

  constructor(text: string, escapes: RegExp, delimiter: Delimiter) {
    this.text = text;
    this.escapes = escapes;
    this.delimiter = delimiter;
  }

  write(marks: readonly Mark[]): string {
    const sorted = marks.map((mark, index) => ({ ...mark, index }));
    sorted.sort((a, b) => a.start - b.start || compareAtOnePlace(a, b));
    this.span(0, this.text.length, sorted, false);
    return this.out;
  }

  private span(start: number, end: number, marks: readonly Mark[], inLink: boolean): void {
    let at = start;
    let next = 0;
    for (let mark = marks[next]; mark !== undefined; mark = marks[next]) {
      this.words(at, mark.start, inLink);
      at = Math.max(at, mark.start);
      next += 1;
      const from = next;
      const { end: last } = mark;
      while (next < marks.length && isInside(marks[next], last)) next += 1;
      this.mark(mark, marks.slice(from, next), inLink);
      at = Math.max(at, last);
    }
    this.words(at, end, inLink);
  }

  private mark(mark: Mark, inside: readonly Mark[], inLink: boolean): void {
    if (mark.kind === 'note') {
      this.out += `[^${mark.note}]`;
    } else if (mark.kind === 'table') {
      this.span(mark.start, mark.end, inside, inLink);
    } else if (mark.kind === 'link') {
      this.out = `${this.out.replace(/!$/u, '\\!')}[`;
      this.span(mark.start, mark.end, inside, true);
      this.out += `](${destination(mark.href)})`;
    } else {
      const sign = this.delimiter(this.out).repeat(mark.kind === 'strong' ? 2 : 1);
      this.out += sign;
      this.span(mark.start, mark.end, inside, inLink);
      this.out += sign;
    }
  }

  private words(start: number, end: number, inLink: boolean): void {
    if (end <= start) return;
    const escaped = this.text.slice(start, end).replace(this.escapes, '\\$&');
    const bracketed = inLink ? escaped.replace(/(?<!\\)[[\]]/gu, '\\$&') : escaped;
    this.out += bracketed
      .replace(/\n/gu, '\\\n')
      .replace(/^[^\S\n ]|[^\S\n ]$|(?<=\n)[^\S\n ]|[^\S\n ](?=\\\n)/gu, reference);
  }
}

/** Notes stand before what begins there; of two marks round the same words the later one is the outer. */
function compareAtOnePlace(a: Mark & { index: number }, b: Mark & { index: number }): number {
  if (a.kind === 'note' && b.kind === 'note') return a.index - b.index;
  if (a.kind === 'note' || b.kind === 'note') return a.kind === 'note' ? -1 : 1;
  return b.end - a.end || b.index - a.index;
}

const isInside = (mark: Mark | undefined, end: number): boolean =>
  mark !== undefined &&
  mark.end <= end &&
  (mark.start < end || (mark.kind !== 'note' && mark.start < mark.end));

/** White space that would be cut off at a line's edge. */
export const reference = (character: string): string => `&#${character.codePointAt(0)};`;

function destination(href: string): string {
  const referenced = href.replace(/&(?=#?\w+;)/gu, '&amp;');
  return /[()\\<>]/u.test(href) ? `<${referenced.replace(/[\\<>]/gu, '\\$&')}>` : referenced;
}

const isSame = ({ words, problems }: ReturnType<typeof readWords>, wanted: Words): boolean =>
  problems.length === 0 &&
  words.text === wanted.text &&
  JSON.stringify(words.marks) === JSON.stringify(wanted.marks);
