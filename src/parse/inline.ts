import { decodeHTMLStrict } from 'entities';
import { Lexer, type Token } from 'marked';
import type { Mark, Words } from '../model/clause.ts';

/** What inline marks cannot be read as; the caller knows the line. */
export interface InlineProblem {
  readonly rule: string;
  readonly message: string;
}

/** Above this many marks in one paragraph the tokenizer's time grows with their square. */
const MAX_MARKS = 1000;

const SPECIAL = /[\\*_`[\]<&]/u;

/**
 * One paragraph's source as words: emphasis, strong, links and note marks as spans beside the text, escapes
 * and character references read, soft line breaks as spaces, a backslash at a line's end as `\n`.
 * marked only tokenizes here: it never sees a block, so it cannot renumber or drop one.
 */
export function readWords(source: string): {
  readonly words: Words;
  readonly problems: readonly InlineProblem[];
} {
  const lines = source
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .join('\n');
  if (!SPECIAL.test(lines)) return { words: { text: collapse(lines).trim(), marks: [] }, problems: [] };
  if ((lines.match(/(?:\*+|_+|`+|\[|<|&|\\)/gu)?.length ?? 0) > MAX_MARKS) {
    const message = `more than ${MAX_MARKS} marks in one paragraph: split it, or write marks as \\* \\_ \\[`;
    return {
      words: { text: collapse(lines).trim(), marks: [] },
      problems: [{ rule: 'too-many-marks', message }],
    };
  }
  const collector = new Collector();
  // A blank left in the text is a run of low lines; none of it is emphasis.
  const shielded = lines.replace(/(?<!\\)_{3,}/gu, (run) => run.replaceAll('_', '\\_'));
  collector.readAll(new Lexer({ gfm: false }).inlineTokens(shielded));
  return collector.finish();
}

const collapse = (text: string): string => text.replace(/[ \t\n]+/gu, ' ');

class Collector {
  private text = '';
  private readonly marks: Mark[] = [];
  private readonly problems: InlineProblem[] = [];

  readAll(tokens: readonly Token[]): void {
    for (const token of tokens) this.read(token);
  }

  finish(): { words: Words; problems: readonly InlineProblem[] } {
    const text = this.text.replace(/[ \n]+$/u, '');
    const marks = this.marks
      .map((mark) => ({
        ...mark,
        start: Math.min(mark.start, text.length),
        end: Math.min(mark.end, text.length),
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
    const pieces = raw.split(/\[\^([^\]\s]{1,20})\]/u);
    for (const [index, piece] of pieces.entries()) {
      if (index % 2 === 1)
        this.marks.push({ kind: 'note', start: this.text.length, end: this.text.length, note: piece });
      else this.add(piece.includes('&') ? decodeHTMLStrict(piece) : piece);
    }
  }

  private add(words: string): void {
    const joined = collapse(words);
    const atStart = this.text === '' || /[ \n]$/u.test(this.text);
    this.text += atStart ? joined.replace(/^ /u, '') : joined;
  }

  private breakLine(): void {
    this.text = `${this.text.replace(/ $/u, '')}\n`;
  }

  private span(kind: 'emphasis' | 'strong', token: Token): void {
    const start = this.text.length;
    this.readAll(childTokens(token));
    this.marks.push({ kind, start, end: this.text.length });
  }

  private link(token: Token): void {
    const start = this.text.length;
    const href = 'href' in token ? String(token.href) : '';
    this.readAll(childTokens(token));
    if (isSafeLink(href)) this.marks.push({ kind: 'link', start, end: this.text.length, href });
    else
      this.problem(
        'link',
        `links go to http, https, mailto, / or #; this one goes to "${href.slice(0, 60)}"`,
      );
  }

  private refuse(token: Token): void {
    const shown = token.raw.slice(0, 40);
    if (token.type === 'html') this.problem('raw-html', `"${shown}": write < as &lt;, HTML is not read`);
    else
      this.problem(
        'unsupported-mark',
        `"${shown}": only emphasis and links are read; put \\ before the mark`,
      );
    this.add(token.raw);
  }

  private problem(rule: string, message: string): void {
    this.problems.push({ rule, message });
  }
}

const childTokens = (token: Token): readonly Token[] => ('tokens' in token ? (token.tokens ?? []) : []);

/** Destinations a reader's browser may be sent to. */
const isSafeLink = (href: string): boolean => /^(?:https?:\/\/|mailto:|\/(?!\/)|#)[^\s\p{Cc}]*$/iu.test(href);
