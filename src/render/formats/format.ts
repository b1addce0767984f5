import type { Clause } from '../../model/clause.ts';
import type { Work } from '../../model/work.ts';
import type { Aligned } from '../parallelExport.ts';
import type { References } from '../pdfDocument/references.ts';
import type { Href, TextView } from '../view.ts';

/** What an export shows: a whole text, one clause, a range of siblings; of PDFs also any selection of clauses. */
export interface Subject {
  readonly view: TextView;
  /** `view.clauses` itself for the whole text. */
  readonly clauses: readonly Clause[];
  /** The clauses are chosen ones, not siblings one behind the other. */
  readonly isSelection?: boolean;
  /** What citations call the archive. */
  readonly archiveName: string;
  /** Where the words refer to, for formats that ask; not given: to nothing. */
  readonly references?: () => References;
}

/** A Work as such. */
export interface WorkSubject {
  readonly work: Work;
  readonly archiveName: string;
  /** Its facts, as the API has them. */
  readonly facts: object;
  /** Its texts, for formats that ask. */
  readonly texts: () => readonly Subject[];
}

/** What a format writes: words, or the bytes of a file that readers keep. */
export type Written = string | Uint8Array;

export const bytesOf = (content: Written): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** `press`: bytes that are made elsewhere, since it takes too long where requests are answered. */
type Made<Write> = Write | 'press' | null;

/** An export format: what it is called in HTTP, and how it is made of each thing; null where it is not offered. */
export interface Format {
  readonly mediaType: string;
  /** Our own words in it are in the reader's language, so that links to it say which. */
  readonly speaksToReader: boolean;
  /** It cites the words and does not show them. */
  readonly isRecord: boolean;
  /** Texts are bound in it: of a Work without a text there is none. */
  readonly isBook: boolean;
  /** Its files are bytes and no text. */
  readonly isBytes: boolean;
  /** Where a clause stands in the file of its text, as a fragment, for mirrors that keep no file of each; null: they do. */
  readonly inWhole: ((eId: string) => string) | null;
  /** A text, a clause or a range. `more`: further members of a JSON answer. */
  readonly text: Made<(subject: Subject, href: Href, more: Readonly<Record<string, unknown>>) => Written>;
  readonly work: Made<(subject: WorkSubject, href: Href) => Written | null>;
  /** All Works, or clauses with the same words. */
  readonly list: Made<(list: object) => string>;
  /** Texts side by side. */
  readonly parallel: Made<(aligned: Aligned, href: Href) => string>;
  readonly comparison: Made<never>;
}

/** How it is written where requests are answered; null where it is not. */
export const written = <Write extends (...given: never[]) => Written | null>(
  made: Write | 'press' | null,
): Write | null => (made === 'press' ? null : made);

/** What a format may be offered of. */
export type Shown = 'text' | 'work' | 'list' | 'parallel' | 'comparison';

const NOT_OFFERED: Omit<Format, 'mediaType'> = {
  speaksToReader: false,
  isRecord: false,
  isBook: false,
  isBytes: false,
  inWhole: null,
  text: null,
  work: null,
  list: null,
  parallel: null,
  comparison: null,
};

/** A row of the table: what is not said is not offered. */
export const format = <const Row extends Pick<Format, 'mediaType'> & Partial<Format>>(
  row: Row,
): typeof NOT_OFFERED & NoInfer<Row> => ({ ...NOT_OFFERED, ...row });
