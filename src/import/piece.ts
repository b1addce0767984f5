import type { SourceBlock, SourceFormat } from '../sources/source.ts';

/** One paragraph, heading or cell of a source with its lines put together: what becomes one block of our Markdown. */
export interface Piece {
  /**
   * Its words on one line, white space as single blanks. Marks of notes stand between `NOTE_OPENS` and `NOTE_CLOSES`.
   */
  readonly text: string;
  /** What stands before it and is no part of its words, as `SourceBlock.mark`. */
  readonly mark: string | null;
  /** Only a line's end, which its author made, parts it from the piece before. */
  readonly isBroken: boolean;
  /** Its place among the blocks of the source. */
  readonly place: number;
  /** Of blocks before it that hold its mark alone. */
  readonly others: readonly number[];
  readonly block: SourceBlock;
}

/** Characters of private use, which `clean` takes out of every source. */
export const NOTE_OPENS = '\uE000';
export const NOTE_CLOSES = '\uE001';

/** Formats whose lines end where the paper did; in others their author broke them. */
const WRAPPED: ReadonlySet<SourceFormat> = new Set(['pdf', 'text', 'markdown'] as const);

export const isWrapped = (format: SourceFormat): boolean => WRAPPED.has(format);

/** Formats whose paragraphs the ends of pages cut. */
const PAGED: ReadonlySet<SourceFormat> = new Set(['pdf'] as const);

export const isPaged = (format: SourceFormat): boolean => PAGED.has(format);

/** Whether the source itself says that it is a heading. */
export const isTagged = ({ block }: Piece): boolean => block.kind === 'heading';

/** All that is printed of it, on one line. */
export const printed = ({ text, mark }: Pick<Piece, 'text' | 'mark'>): string =>
  mark === null || mark === '' ? text : `${mark} ${text}`;
