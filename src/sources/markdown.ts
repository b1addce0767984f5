import { readWords } from '../parse/inline.ts';
import { decode } from './decode.ts';
import { paragraph, type ReadParts, raised, type SourceBlock } from './source.ts';
import { TableGrid } from './tableGrid.ts';
import { doubtsOf } from './text.ts';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/u;
const FRONT_TITLE = /^title:[ \t]*["']?(.+?)["']?[ \t]*$/mu;
const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*$/u;
const UNDERLINE = /^ {0,3}(?:=+|-+)\s*$/u;
const ITEM = /^\s{0,8}[-*+]\s+/u;
const ROW = /^\s*\|.*\|\s*$/u;
const UNDER_HEAD = /^\s*\|[\s:|-]+\|\s*$/u;
const RULE = /^\s*(?:[-*_=]\s*){3,}$/u;
const NOTE = /^ {0,3}\[\^([\p{L}\p{N}-]{1,20})\]:\s*/u;

/** Markdown of any dialect: emphasis and links off, headings, items, cells and notes apart; numbers stay words. */
export function readMarkdown(bytes: Uint8Array): ReadParts {
  const decoded = decode(bytes);
  const source = decoded.text.replace(/\r\n?/gu, '\n');
  const front = FRONT_MATTER.exec(source)?.[1];
  const file = new MarkdownFile();
  for (const line of source.replace(FRONT_MATTER, '').split('\n')) file.line(line);
  file.close();
  const title = FRONT_TITLE.exec(front ?? '')?.[1] ?? null;
  return { title, languages: [], blocks: file.bound(), doubts: doubtsOf(decoded) };
}

/** Reads line by line; which notes there are is known at the end. */
class MarkdownFile {
  private readonly blocks: SourceBlock[] = [];
  /** Which note each sign is. */
  private readonly signs = new Map<string, number>();
  private readonly defined = new Set<number>();
  private open: string[] = [];
  private kind: SourceBlock['kind'] = 'paragraph';
  private note: string | null = null;
  private grid: TableGrid | null = null;
  private tables = 0;
  /** Blocks of the last row: a line of dashes below makes them heads. */
  private row: readonly number[] = [];

  line(line: string): void {
    const heading = HEADING.exec(line)?.[1];
    if (ROW.test(line)) return this.tableRow(line);
    this.grid = null;
    if (heading !== undefined) {
      this.close();
      this.add('heading', heading);
    } else if (line.trim() === '') this.close();
    else if (UNDERLINE.test(line) && this.kind === 'paragraph' && this.open.length === 1) {
      this.kind = 'heading';
      this.close();
    } else if (RULE.test(line)) this.close();
    else this.words(line);
  }

  close(): void {
    if (this.open.length > 0) this.add(this.kind, this.open.join('\n'));
    this.open = [];
    this.kind = 'paragraph';
    this.note = null;
  }

  /** All blocks; a mark without a note is none. */
  bound(): readonly SourceBlock[] {
    return this.blocks.map((block) => ({
      ...block,
      notes: block.notes.filter(({ note }) => this.defined.has(note)),
    }));
  }

  private words(line: string): void {
    const sign = NOTE.exec(line)?.[1];
    if (sign !== undefined || ITEM.test(line)) {
      this.close();
      this.kind = sign === undefined ? 'item' : 'note';
      this.note = sign ?? null;
    }
    this.open.push(
      line
        .replace(NOTE, '')
        .replace(ITEM, '')
        .replace(/^\s*>\s?/u, ''),
    );
  }

  private tableRow(line: string): void {
    this.close();
    if (UNDER_HEAD.test(line)) {
      for (const at of this.row) this.markHead(at);
      return;
    }
    this.grid ??= new TableGrid(this.tables++);
    this.grid.nextRow();
    const from = this.blocks.length;
    for (const cell of line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u)) {
      const place = this.grid.nextCell(false, { columns: undefined, rows: undefined });
      this.add('cell', cell.replaceAll('\\|', '|'), place);
    }
    this.row = Array.from({ length: this.blocks.length - from }, (_, at) => from + at);
  }

  private markHead(at: number): void {
    const block = this.blocks[at];
    if (block?.cell != null) this.blocks[at] = { ...block, cell: { ...block.cell, isHead: true } };
  }

  private add(kind: SourceBlock['kind'], source: string, place: Partial<SourceBlock> = {}): void {
    const { text, marks } = readWords(withoutTags(source)).words;
    if (text === '') return;
    const notes = marks.flatMap((mark) =>
      mark.kind === 'note' ? [{ start: mark.start, end: mark.end, note: this.numberOf(mark.note) }] : [],
    );
    const block = { ...paragraph(text), ...place, kind, notes };
    if (this.note === null) this.blocks.push(block);
    else {
      const note = this.numberOf(this.note);
      this.defined.add(note);
      this.blocks.push({ ...block, mark: this.note, note });
    }
  }

  private numberOf(sign: string): number {
    const note = this.signs.get(sign) ?? this.signs.size + 1;
    this.signs.set(sign, note);
    return note;
  }
}

/** Tags of HTML that other dialects allow among words; what is no such tag is words. */
const withoutTags = (source: string): string =>
  source
    .replace(/<br\s*\/?>/giu, '\\\n')
    .replace(/<sup>(\d+)<\/sup>/giu, (_, figures: string) => raised(figures))
    .replace(/<\/?(?:b|i|u|em|strong|span|sup|sub|small|a|p|div|center|font)(?:\s[^<>]*)?>/giu, '');
