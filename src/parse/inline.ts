import { decodeHTMLStrict } from 'entities';
import { Lexer, type Token } from 'marked';
import type { Mark, Words } from '../model/clause.ts';
import type { Rule } from '../model/issue.ts';
import { unprinted, unprintedCharacter } from './characters.ts';
import { newlines } from './pin.ts';
import { faultOf, joinCells, lineOfRow, type TableSource, tableSource } from './table.ts';

/** What cannot be read as words or inline marks. */
export interface InlineProblem {
  readonly rule: Rule;
  readonly message: string;
  /** Lines below the first one of the source that was read. */
  readonly line: number;
}

/** Above this many marks in one paragraph the tokenizer's time grows with their square. */
const MAX_MARKS = 1000;

/** What the tokenizer reads as anything but words. */
export const SPECIAL = /[\\*_`[\]<&]/u;

/** A note's mark; its name is what is printed: `[^1]`, `[^a]`. */
const NOTE_MARK = /\[\^([\p{L}\p{N}-]{1,20})\]/u;

/**
 * One paragraph's source as words: emphasis, strong, links and note marks as spans beside the text, escapes
 * and character references read, soft line breaks as spaces, a backslash at a line's end as `\n`.
 * marked only tokenizes here: it never sees a block, so it cannot renumber or drop one.
 */
export function readWords(source: string): ReadWords {
  const table = tableSource(source);
  return table === null ? readLines(source) : readTable(table);
}

interface ReadWords {
  readonly words: Words;
  readonly problems: readonly InlineProblem[];
}

/** A block of `|` rows, cell by cell. */
function readTable(table: TableSource): ReadWords {
  const fault = faultOf(table);
  if (fault !== null) {
    const { row, message } = fault;
    return { words: UNREAD, problems: [{ rule: 'table', message, line: lineOfRow(table, row) }] };
  }
  const read = table.rows.map((cells) => cells.map(readLines));
  const problems = read.flatMap((cells, row) =>
    cells.flatMap((cell) => cell.problems.map((problem) => ({ ...problem, line: lineOfRow(table, row) }))),
  );
  const words = joinCells(
    read.map((cells) => cells.map((cell) => cell.words)),
    table,
  );
  return { words: words.text.trim() === '' ? NO_WORDS : words, problems };
}

const NO_WORDS: Words = { text: '', marks: [] };

/** Of a table that is refused: it is not empty as well. */
const UNREAD: Words = { text: '|', marks: [] };

function readLines(source: string): ReadWords {
  const lines = source
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .join('\n');
  if (!SPECIAL.test(lines)) return { words: { text: collapse(lines).trim(), marks: [] }, problems: [] };
  const shielded = shield(lines);
  if ((shielded.match(/\*+|_+|`+|\[|<|&|\\/gu)?.length ?? 0) > MAX_MARKS) {
    const message = `more than ${MAX_MARKS} marks in one paragraph: split it, or take marks out`;
    const problem = { rule: 'too-many-marks', message, line: 0 } as const;
    return { words: { text: collapse(lines).trim(), marks: [] }, problems: [problem] };
  }
  const collector = new Collector();
  collector.readAll(new Lexer({ gfm: false }).inlineTokens(shielded));
  return collector.finish();
}

/** Stands for a low line that is no emphasis. No source holds it: `checkCharacters` refuses it. A link may, as no control may. */
const BLANK = '\uFFFE';

/** Blanks left in the text (`____`, `«__»`) are words, and a bracket after a note's mark makes no link of it. */
function shield(lines: string): string {
  return lines.replace(
    /\\[\s\S]|_{3,}|(?<=[«"“„(])_{1,2}(?=[»"”)])|\[\^[\p{L}\p{N}-]{1,20}\](?=\()/gu,
    (found) => {
      if (found.startsWith('_')) return BLANK.repeat(found.length);
      return found.startsWith('[') ? `${found}\\` : found;
    },
  );
}

const collapse = (text: string): string =>
  /[\t\n]| {2}/u.test(text) ? text.replace(/[ \t\n]+/gu, ' ') : text;

class Collector {
  private text = '';
  private line = 0;
  private readonly marks: Mark[] = [];
  private readonly problems: InlineProblem[] = [];

  readAll(tokens: readonly Token[]): void {
    for (const token of tokens) {
      const start = this.line;
      this.read(token);
      this.line = start + newlines(token.raw);
    }
  }

  finish(): { words: Words; problems: readonly InlineProblem[] } {
    const text = this.text.trimEnd();
    const found = unprintedCharacter(text);
    if (found !== null) this.problem('control-character', unprinted(found));
    const marks = this.marks
      .map((mark) => ({
        ...mark,
        end: Math.min(mark.end, text.length),
        start: Math.min(mark.start, text.length),
      }))
      .filter((mark) => mark.kind === 'note' || mark.start < mark.end)
      .sort((a, b) => a.start - b.start || b.end - a.end);
    return { words: { text, marks }, problems: this.problems };
  }

  private read(token: Token): void {
    if (token.type === 'text') this.append(token.raw);
    else if (token.type === 'escape') this.add('text' in token ? String(token.text) : token.raw);
    else if (token.type === 'br') this.breakLine();
    else if (token.type === 'em') this.span('emphasis', token);
    else if (token.type === 'strong') this.span('strong', token);
    else if (token.type === 'link') this.link(token);
    else this.refuse(token);
  }

  /** Source text: note marks out, character references read. */
  private append(raw: string): void {
    for (const [index, piece] of raw.split(NOTE_MARK).entries()) {
      if (index % 2 === 0) this.add(decode(piece));
      else this.marks.push({ kind: 'note', start: this.text.length, end: this.text.length, note: piece });
    }
  }

  private add(words: string): void {
    const joined = collapse(words).replaceAll(BLANK, '_');
    if (this.text === '') this.text = joined.trimStart();
    else this.text += this.endsInSpace() ? joined.replace(/^ /u, '') : joined;
  }

  private endsInSpace(): boolean {
    return this.text.endsWith(' ') || this.text.endsWith('\n');
  }

  private breakLine(): void {
    if (this.text !== '') this.text = `${this.text.endsWith(' ') ? this.text.slice(0, -1) : this.text}\n`;
  }

  private span(kind: 'emphasis' | 'strong', token: Token): void {
    const start = this.text.length;
    this.readAll(childTokens(token));
    this.marks.push({ kind, start, end: this.text.length });
  }

  private link(token: Token): void {
    const start = this.text.length;
    const href = 'href' in token ? decode(String(token.href)).replaceAll(BLANK, '_') : '';
    this.readAll(childTokens(token));
    if ('title' in token && token.title) this.problem('link', 'a link has no title: only its words are read');
    if (this.text.length === start) this.problem('link', 'a link without words');
    if (isSafeLink(href)) this.marks.push({ kind: 'link', start, end: this.text.length, href });
    else
      this.problem(
        'link',
        `links go to http, https, mailto, / or #; this one goes to "${href.slice(0, 60)}"`,
      );
  }

  private refuse(token: Token): void {
    const [rule, advice] = REFUSED[token.type] ?? ['unsupported-mark', 'put \\ before the mark'];
    this.problem(rule, `"${token.raw.slice(0, 40)}": ${advice}`);
    this.add(token.raw);
  }

  private problem(rule: Rule, message: string): void {
    this.problems.push({ rule, message, line: this.line });
  }
}

const REFUSED: Readonly<Record<string, readonly [rule: Rule, advice: string]>> = {
  html: ['raw-html', 'HTML is not read: write < as &lt;'],
  image: ['image', 'images are not read: put \\ before the !'],
  codespan: ['code', 'code is not read: put \\ before each `'],
};

const decode = (source: string): string => (source.includes('&') ? decodeHTMLStrict(source) : source);

const childTokens = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

/** Destinations a reader's browser may be sent to. */
const isSafeLink = (href: string): boolean =>
  /^(?:https?:\/\/|mailto:|\/(?![/\\])|#)\S*$/iu.test(href) && unprintedCharacter(href) === null;
