import type { ClauseKind } from '../model/kind.ts';

/** What a format that knows its structure (XML, JSON) says that a block opens, or stands in. */
export interface SourceClause {
  /**
   * `title` is the text's own. Words in a preamble or conclusions without a heading have that kind, each paragraph;
   * paragraphs without a number are `p`.
   */
  readonly kind: Exclude<ClauseKind, 'gap'> | 'title';
  /** As printed, whole: `Article 2`, `1.`, `(a)`. A list's number is also the block's `mark`. */
  readonly number: string | null;
  readonly heading: string | null;
  /** In how many clauses it lies: 0 for those of the text itself. */
  readonly depth: number;
}

/** Where in a table a block stands; several blocks may share a cell. Its column is the block's. */
export interface SourceCell {
  /** Tables count from 0 through the source, rows in each. A table that lies in a cell is one of its own. */
  readonly table: number;
  readonly row: number;
  /** It heads a row or a column. */
  readonly isHead: boolean;
}

/** A half-open span of a block's text that is the mark of a note (`¹`, `*`); empty where the source has none there. */
export interface NoteMark {
  readonly start: number;
  readonly end: number;
  /** Which: the block of kind `note` with this number. */
  readonly note: number;
}

/** A piece of a source between two breaks of its own. */
export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell' | 'note';
  /**
   * Its words; `\n` where the source breaks a line, which may be inside a word. Raised figures as ¹ ² ³. Empty only
   * where a clause has a number or a heading and no words before those that lie in it.
   */
  readonly text: string;
  /**
   * What stands before it and is no part of its words: the number that a browser or Word prints (`3.`, `b.`), that of a
   * clause whose format knows it, the sign of a note.
   */
  readonly mark: string | null;
  /** Menus, captions, running heads: what belongs to the page and not to a text on it. */
  readonly aside: boolean;
  /** Null where the format does not know, and for what is no clause. */
  readonly clause: SourceClause | null;
  /** Null for what stands in no table; tables that only lay out a page are tables too. */
  readonly cell: SourceCell | null;
  /** Which column of its table, or of a page's lines where these stand in columns, from 0. */
  readonly column: number | null;
  /** Marks of notes in the text, in order; only of notes that the source has. */
  readonly notes: readonly NoteMark[];
  /** How many elements of the page stay open from the block before to this one; absent where a format has none. */
  readonly shared?: number;
  /** Which note it is, from 1 through the source; null for all other kinds. Several blocks may be one note. */
  readonly note: number | null;
}

/** What a published copy says, in reading order, whatever its format. */
export interface Source {
  readonly format: SourceFormat;
  /** As the file calls itself; null where it does not. */
  readonly title: string | null;
  /** Languages as the file names them (`en`, `eng`), one for each column where it has several; none where it names none. */
  readonly languages: readonly string[];
  readonly blocks: readonly SourceBlock[];
  readonly doubts: readonly SourceDoubt[];
}

export const SOURCE_FORMATS = [
  'html',
  'docx',
  'pdf',
  'markdown',
  'text',
  'akoma-ntoso',
  'formex',
  'json',
] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What of a source could not be read, though the rest was. */
export type SourceDoubt =
  | { readonly doubt: 'pages-without-words'; readonly pages: readonly number[] }
  | { readonly doubt: 'unreadable-bytes'; readonly encoding: string }
  /** The file does not say its encoding, or says another one than its bytes have: this one fits best. */
  | { readonly doubt: 'encoding'; readonly encoding: string; readonly declared: string | null }
  /** Words were taken out and put in, and the file holds both: those that were taken out are not read. */
  | { readonly doubt: 'changes'; readonly count: number }
  /** Controls, and signs that turn the order of what a reader sees: they were left out. `U+202E`. */
  | { readonly doubt: 'unprinted'; readonly characters: readonly string[]; readonly count: number }
  /** Programs in the file; they were not run. */
  | { readonly doubt: 'macros' }
  /** Lists of a Word file count in ways that are not known here: their numbers are given as figures. */
  | { readonly doubt: 'unknown-numbers'; readonly formats: readonly string[] }
  /** A JSON file says how many articles it has, and has others. */
  | { readonly doubt: 'article-count'; readonly said: number; readonly found: number }
  /** What of a JSON file was not read, by path. */
  | { readonly doubt: 'unread-fields'; readonly paths: readonly string[] };

/** Why nothing of a file was read. */
export type SourceFault =
  | 'no-file'
  | 'too-large'
  | 'too-much-text'
  | 'too-big-inside'
  | 'binary'
  | 'old-word'
  | 'not-docx'
  | 'encrypted'
  | 'damaged'
  /** XML of a kind that is not read; `detail` is its root. */
  | 'other-xml'
  /** Of a kind of document that holds no text in clauses: a debate, a judgment. `detail` is the element's name. */
  | 'other-document'
  /** XML that declares entities of its own. */
  | 'own-entities'
  /** JSON in another shape than ours; `detail` says where. */
  | 'other-json'
  | 'no-words'
  | 'slow'
  | 'crashed';

/** A file that gives no words. `detail` is what the system or a library said, in its words. */
export interface Unread {
  readonly fault: SourceFault;
  readonly detail: string;
}

export type SourceReading = Source | Unread;

export const isUnread = (reading: SourceReading): reading is Unread => 'fault' in reading;

/** Thrown inside a reader, however deep; `readSource` makes a value of it. */
export class SourceUnreadable extends Error {
  readonly fault: SourceFault;

  constructor(fault: SourceFault, detail = '', options?: ErrorOptions) {
    super(detail, options);
    this.fault = fault;
  }
}

/** What one reader gives; `readSource` adds its format. */
export type ReadParts = Omit<Source, 'format'>;

/** Bytes of a file, and characters of text in it, that are read at most: the law of the sea has 0.5 million. */
export const MAX_BYTES = 64 * 1024 * 1024;
export const MAX_CHARACTERS = 4_000_000;

/** A paragraph of the text itself, of which nothing more is known. */
export const paragraph = (text: string): SourceBlock => ({
  kind: 'paragraph',
  text,
  mark: null,
  aside: false,
  clause: null,
  cell: null,
  column: null,
  notes: [],
  note: null,
});

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures that stand raised in the source, so that a note's mark is not taken for part of a word. */
export const raised = (text: string): string =>
  text.replace(/\d/gu, (figure) => RAISED[Number(figure)] ?? '');
