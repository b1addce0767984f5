import { itemKind } from '../itemKind.ts';
import { type MarkedWords, markedWords, noteSign, plainWords } from '../markedWords.ts';
import { raised, type SourceBlock, type SourceClause } from '../source.ts';
import { NO_WORDS, StructuredBlocks } from '../structured.ts';
import type { JsonArticle, JsonPart, JsonPoint, JsonText, JsonWords } from './shape.ts';

/** Counts notes through all languages of a file. */
export interface NoteCount {
  last: number;
}

/** What of a text is printed in one language; null where it stands in one alone, which it need not name. */
export function jsonBlocks(
  text: JsonText,
  language: string | null,
  count: NoteCount,
): readonly SourceBlock[] {
  const reader = new JsonReader(language, text.notes ?? {}, count);
  reader.text(text);
  return reader.found.blocks;
}

interface Body {
  readonly parts?: readonly JsonPart[] | undefined;
  readonly articles?: readonly JsonArticle[] | undefined;
}

class JsonReader {
  readonly found = new StructuredBlocks();
  private readonly language: string | null;
  private readonly notes: NonNullable<JsonText['notes']>;
  private readonly count: NoteCount;
  private waiting: { readonly note: number; readonly sign: string }[] = [];

  constructor(language: string | null, notes: NonNullable<JsonText['notes']>, count: NoteCount) {
    this.language = language;
    this.notes = notes;
    this.count = count;
  }

  text({ title, preamble, parts, articles, conclusions, annexes }: JsonText): void {
    if (this.linesOf(title).length > 0) this.headed('title', '', title, () => {});
    this.region('preamble', preamble);
    this.body({ parts, articles });
    this.region('conclusions', conclusions);
    for (const { number = '', title: heading, text: own, ...body } of annexes ?? [])
      this.headed('annex', number, heading, () => {
        this.paragraphs(own);
        this.body(body);
      });
  }

  private body({ parts, articles }: Body): void {
    for (const { kind, number = '', title, text, ...below } of parts ?? [])
      this.headed(kind, number, title, () => {
        this.paragraphs(text);
        this.body(below);
      });
    for (const article of articles ?? []) if (this.isSaid(article)) this.article(article);
  }

  private article({ number = '', title, text, paragraphs }: JsonArticle): void {
    this.headed('article', number, title, () => {
      this.paragraphs(text);
      this.points(paragraphs, true);
    });
  }

  private points(points: readonly JsonPoint[] | undefined, areParagraphs: boolean): void {
    for (const { number = '', text, points: below } of points ?? []) {
      const read = (): void => {
        this.paragraphs(text);
        this.points(below, false);
      };
      if (number === '') read();
      else {
        const opening = { number: { text: number, notes: [] }, heading: NO_WORDS };
        this.found.within(itemKind(number, this.found, areParagraphs), opening, read);
      }
    }
  }

  private headed(
    kind: SourceClause['kind'],
    number: string,
    title: JsonWords | undefined,
    read: () => void,
  ): void {
    const heading = markedWords(
      this.linesOf(title)
        .map((line) => this.marked(line))
        .join('\n'),
    );
    this.found.within(kind, { number: { text: number.trim(), notes: [] }, heading }, () => {
      this.readNotes();
      read();
    });
  }

  private region(kind: SourceClause['kind'], words: JsonWords | undefined): void {
    this.found.within(kind, { number: NO_WORDS, heading: NO_WORDS }, () => this.paragraphs(words));
  }

  private paragraphs(words: JsonWords | undefined): void {
    for (const line of this.linesOf(words)) {
      this.found.words(this.line(line));
      this.readNotes();
    }
  }

  private line(line: string): MarkedWords {
    return markedWords(this.marked(line));
  }

  /** `[^1]` as the mark of a note, where there is one. */
  private marked(line: string): string {
    return plainWords(line).replace(/\[\^([^\]]+)\]/gu, (whole, sign: string) => {
      if (this.notes[sign] === undefined) return whole;
      this.count.last += 1;
      this.waiting.push({ note: this.count.last, sign });
      return noteSign(this.count.last, raised(sign));
    });
  }

  private readNotes(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const { note, sign } of waiting)
      this.found.inNote(note, sign, () => {
        for (const line of this.linesOf(this.notes[sign])) this.found.words(markedWords(plainWords(line)));
      });
  }

  /** An article that has nothing in this language is not part of it. */
  private isSaid({ title, text, paragraphs }: JsonArticle): boolean {
    const hasPoints = (points: readonly JsonPoint[] | undefined): boolean =>
      points?.some((one) => this.linesOf(one.text).length > 0 || hasPoints(one.points)) ?? false;
    const isEmpty = title === undefined && text === undefined && paragraphs === undefined;
    return isEmpty || this.linesOf(title).length + this.linesOf(text).length > 0 || hasPoints(paragraphs);
  }

  private linesOf(words: JsonWords | undefined): readonly string[] {
    if (words === undefined) return [];
    const own =
      typeof words === 'string' || Array.isArray(words) ? words : (words[this.language ?? ''] ?? []);
    const paragraphs = typeof own === 'string' ? [own] : own;
    return paragraphs.flatMap((one) => one.split(/\r?\n/u)).filter((line) => line.trim() !== '');
  }
}
