/** A piece of a source between two breaks of its own. */
export interface SourceBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Its words; `\n` where the source breaks a line, which may be inside a word. Raised figures as ¹ ² ³. */
  readonly text: string;
  /** What a browser prints before an item of a numbered list and the source does not hold as words: `3.`, `b.` */
  readonly mark: string | null;
  /** Menus, captions, running heads: what belongs to the page and not to a text on it. */
  readonly aside: boolean;
}

/** What a published copy says, in reading order, whatever its format. */
export interface Source {
  readonly format: SourceFormat;
  /** As the file calls itself; null where it does not. */
  readonly title: string | null;
  readonly blocks: readonly SourceBlock[];
  readonly doubts: readonly SourceDoubt[];
}

export const SOURCE_FORMATS = ['html', 'docx', 'pdf', 'markdown', 'text'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** What of a source could not be read, though the rest was. */
export type SourceDoubt =
  | { readonly doubt: 'pages-without-words'; readonly pages: readonly number[] }
  | { readonly doubt: 'unreadable-bytes'; readonly encoding: string };

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

/** A paragraph of the text itself. */
export const paragraph = (text: string): SourceBlock => ({
  kind: 'paragraph',
  text,
  mark: null,
  aside: false,
});

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Figures that stand raised in the source, so that a note's mark is not taken for part of a word. */
export const raised = (text: string): string =>
  text.replace(/\d/gu, (figure) => RAISED[Number(figure)] ?? '');
