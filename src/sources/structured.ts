import { KINDS } from '../model/kind.ts';
import { joinWords, type MarkedWords } from './markedWords.ts';
import { paragraph, type SourceBlock, type SourceClause } from './source.ts';
import type { GridPlace } from './tableGrid.ts';

type Kind = SourceClause['kind'];

export const NO_WORDS: MarkedWords = { text: '', notes: [] };

/** What opens a clause, as printed. */
export interface Opening {
  readonly number: MarkedWords;
  readonly heading: MarkedWords;
}

/** A number that waits for the first words of its clause. */
interface Pending {
  readonly clause: SourceClause;
  readonly number: MarkedWords;
}

/** Gathers the blocks of a source whose format knows its clauses, as they open and close. */
export class StructuredBlocks {
  readonly blocks: SourceBlock[] = [];
  private readonly open: Kind[] = [];
  private pending: Pending | null = null;
  private place: GridPlace | null = null;
  /** What words are that are no clause's: a note's, or those of the page around the text. */
  private apart: Pick<SourceBlock, 'kind' | 'mark' | 'aside' | 'note'> | null = null;
  /** In how many quotations of other texts, and what is printed before their next words. */
  private quoted = 0;
  private quotation = '';

  isIn(kind: Kind): boolean {
    return this.open.includes(kind);
  }

  /** Opens a clause, reads what lies in it, and closes it. */
  within(kind: Kind, { number, heading }: Opening, read: () => void): void {
    if (this.quoted > 0 || this.apart !== null) {
      this.openQuoted(number, heading);
      read();
      return;
    }
    this.openClause(kind, number, heading);
    this.open.push(kind);
    read();
    this.settle();
    this.open.pop();
  }

  /** A paragraph. */
  words(words: MarkedWords): void {
    if (words.text === '') return;
    const own = joinWords([{ text: this.quotation, notes: [] }, words], '');
    this.quotation = '';
    if (this.apart !== null) this.blocks.push({ ...blockOf(own), ...this.apart });
    else if (this.pending !== null) this.settle(own);
    else this.push(this.unnumbered(), NO_WORDS, own);
  }

  inCell(place: GridPlace, read: () => void): void {
    const before = this.place;
    this.place = place;
    read();
    this.settle();
    this.place = before;
  }

  /** What `read` finds is the note with this number. */
  inNote(note: number, mark: string | null, read: () => void): void {
    this.inApart({ kind: 'note', mark, aside: false, note }, read);
  }

  /** What `read` finds belongs to the page, or to an editor, and not to the text. */
  inAside(read: () => void): void {
    this.inApart({ kind: 'paragraph', mark: null, aside: true, note: null }, read);
  }

  private inApart(apart: NonNullable<StructuredBlocks['apart']>, read: () => void): void {
    const before = this.apart;
    this.apart = apart;
    read();
    this.apart = before;
  }

  /** Words of another text: their numbers and headings are words like all others. `start` and `end` are printed around. */
  inQuotation(start: string, end: string, read: () => void): void {
    this.quotation += start;
    this.quoted += 1;
    const from = this.blocks.length;
    read();
    this.quoted -= 1;
    const last = this.blocks.at(-1);
    if (last !== undefined && this.blocks.length > from)
      this.blocks[this.blocks.length - 1] = { ...last, text: last.text + end };
  }

  private openClause(kind: Kind, number: MarkedWords, heading: MarkedWords): void {
    this.settle();
    const clause = {
      kind,
      number: number.text || null,
      heading: heading.text || null,
      depth: this.open.length,
    };
    if (clause.heading !== null || isHeadedKind(kind))
      this.blocks.push({ ...blockOf(joinWords([number, heading], '\n')), kind: 'heading', clause });
    else if (clause.number !== null || isWordsKind(kind)) this.pending = { clause, number };
  }

  private openQuoted(number: MarkedWords, heading: MarkedWords): void {
    if (heading.text !== '') this.words(joinWords([number, heading], '\n'));
    else if (number.text !== '') this.quotation += `${number.text} `;
  }

  /** Gives the open number its words; a clause whose number is followed by other clauses has none. */
  private settle(words: MarkedWords = NO_WORDS): void {
    if (this.pending === null) return;
    const { clause, number } = this.pending;
    this.pending = null;
    if (number.text !== '' || words.text !== '') this.push(clause, number, words);
  }

  /** Words in a preamble or conclusions are these; elsewhere they are paragraphs. */
  private unnumbered(): SourceClause {
    const around = this.open.at(-1);
    const isRegion = around === 'preamble' || around === 'conclusions';
    return {
      kind: isRegion ? around : 'p',
      number: null,
      heading: null,
      depth: this.open.length - (isRegion ? 1 : 0),
    };
  }

  private push(clause: SourceClause, number: MarkedWords, words: MarkedWords): void {
    // A note to a number stands before the words behind it.
    const notes = number.notes.map(({ note }) => ({ start: 0, end: 0, note }));
    this.blocks.push({
      ...blockOf({ text: words.text, notes: [...notes, ...words.notes] }),
      kind: this.place === null ? kindOf(clause) : 'cell',
      mark: number.text || null,
      clause,
      ...this.place,
    });
  }
}

const blockOf = ({ text, notes }: MarkedWords): SourceBlock => ({ ...paragraph(text), notes });

const isHeadedKind = (kind: Kind): boolean => kind === 'title' || KINDS[kind].headed === 'always';

/** Kinds that hold words, with a number or without one. */
const isWordsKind = (kind: Kind): boolean => kind !== 'title' && KINDS[kind].role === 'words';

const kindOf = ({ kind }: SourceClause): SourceBlock['kind'] =>
  kind !== 'title' && KINDS[kind].isItem ? 'item' : 'paragraph';
