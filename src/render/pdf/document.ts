import type { Level } from '../../model/attestation.ts';
import type { ClauseKind } from '../../model/kind.ts';

/** Size of the pages; in a large one words are as large as readers with weak sight ask for (18 points). */
export type Paper = Sheet | `${Sheet} large`;

type Sheet = 'A4' | 'Letter' | 'A5';

/**
 * What a PDF shows, as plain data that survives `structuredClone`: a worker gets it whole. All words are given in
 * their language; the renderer has no dictionary, no clock and no address of its own. The bytes depend on this, on
 * the fonts and on the layout's version, and on nothing else.
 */
export interface PdfDocument {
  readonly kind: 'text' | 'clause' | 'range' | 'selection' | 'parallel' | 'comparison' | 'brief';
  readonly paper: Paper;
  /** BCP 47 language of everything that names no other: title block, labels, running lines. */
  readonly language: string;
  readonly title: string;
  /** BCP 47 language of the title where it is another. */
  readonly titleLanguage?: string;
  /** What stands at the head of every page, so that a cropped page still says it. */
  readonly running: PdfRunning;
  /** Canonical absolute address of what is shown; also the QR code. */
  readonly permalink: string;
  /** `eng@2025-08-08_r1`; several joined by ` + ` or ` / `. Metadata, and at the foot of every page. */
  readonly version: string;
  /** Calendar date of the version, ISO 8601: the dates of the file. Null where nothing dated is shown; it has none then. */
  readonly date: string | null;
  /** `t1:<hex>` or `c1:<hex>` of what is shown. Metadata. */
  readonly contentHash: string;
  /** Publisher or source of the words, in one line. Metadata. */
  readonly source: string;
  /** One line that says what the file is ("Treaty text, English, initialed 8 August 2025"). Metadata. */
  readonly subject: string;
  readonly keywords: readonly string[];
  /** "Copy without legal force", beneath the title. */
  readonly notice: string;
  /** Beneath it, a paragraph each: what is known of how far an act got, and what is not. */
  readonly banner: readonly string[];
  /** Rows of the title block, in order: participants, stage, source, attestation, permalink, hashes ... */
  readonly facts: readonly PdfFact[];
  /** Heads of the columns where `blocks` holds rows, repeated on every page; empty for one column. At most 4. */
  readonly columns: readonly PdfColumn[];
  readonly blocks: readonly PdfBlock[];
  readonly attachments: readonly PdfAttachment[];
  readonly labels: PdfLabels;
}

/** What stands on every page, so that a page alone still says what it is. */
export interface PdfRunning {
  /** Short title; cut with an ellipsis where the line cannot hold it. */
  readonly title: string;
  /** "initialed 8 August 2025"; empty where no stage is known. Never cut. */
  readonly stage: string;
  /** "unchecked": the lowest level of the words shown; empty where none are. Never cut. */
  readonly level: string;
}

/** A row of the title block. */
export interface PdfFact {
  readonly name: string;
  readonly value: readonly PdfRun[];
}

/** A text of several side by side. */
export interface PdfColumn {
  /** "English, 8 August 2025 (authentic)". */
  readonly title: string;
  readonly language: string;
}

/** What follows the title, in reading order. */
export type PdfBlock = PdfClause | PdfSection | PdfText | PdfRow;

/**
 * A clause of a text. `kind` decides the layout: headings stand above what they head, numbers hang, annexes begin
 * pages, conclusions are signature blocks, notes go to the foot of the page whose words refer to them.
 */
export interface PdfClause {
  readonly is: 'clause';
  readonly kind: ClauseKind;
  readonly eId: string;
  /**
   * Named destination, unique in the document: the eId where one text is shown (`art_II__p_2`), else with the
   * text before it. Null only where the clause is already shown above.
   */
  readonly destination: string | null;
  /** Its name in the outline and, where it has a heading, in the contents ("Article IV", "paragraph 2"). */
  readonly name: string;
  /** What it is about in our words: behind its name in the outline, in brackets. */
  readonly caption?: string;
  readonly language: string;
  /** Absolute address its number (or label of its heading) leads to. */
  readonly permalink: string | null;
  /** The printed mark whole: `ARTICLE II`, `1.`, `(a)`. */
  readonly label: string | null;
  /** What a screen reader says for the label ("Article 2"); null where the label reads well as it is. */
  readonly spoken: string | null;
  readonly heading: readonly PdfRun[] | null;
  /** Its own words; null where it has none or they are not held. */
  readonly words: readonly PdfRun[] | null;
  /** The same words cell by cell, where they are a table; it is set in their place. */
  readonly table?: PdfTable;
  /** The sentence that stands for words not held ("[not held in this copy: ...]"), ours, shown as ours. */
  readonly gap: readonly PdfRun[] | null;
  /** The mark behind its words or heading; null where what lies around has already said it. */
  readonly level: PdfLevel | null;
  readonly children: readonly PdfClause[];
}

export interface PdfTable {
  readonly rows: readonly (readonly (readonly PdfRun[])[])[];
  /** The first row heads the columns. */
  readonly isHeaded: boolean;
  /** By column; null and what is lacking are set as words are. */
  readonly align: readonly ('left' | 'center' | 'right' | null)[];
}

/** How sure the words of a clause are, said in its margin. */
export interface PdfLevel {
  readonly level: Level;
  /** "unchecked", in the document's language. */
  readonly label: string;
}

/** A division of ours with a heading: a Work of a brief, a changed clause of a comparison, a part of a selection. */
export interface PdfSection {
  readonly is: 'section';
  readonly destination: string;
  /** Its name in outline and contents. */
  readonly name: string;
  readonly heading: readonly PdfRun[];
  readonly blocks: readonly PdfBlock[];
}

/**
 * A paragraph of ours. `plain`: justified like clauses; `quiet`: small and grey, for what is said about words
 * (kinds of a change, levels); `place`: the same, names where the words below it stand and is kept with them;
 * `above`: the same, words of the text that stand over what follows;
 * `citation`: small and set in, kept with the words above it; `quotation`: words of a text, set in.
 */
export interface PdfText {
  readonly is: 'text';
  readonly style: 'plain' | 'quiet' | 'place' | 'above' | 'citation' | 'quotation';
  readonly runs: readonly PdfRun[];
}

/**
 * What stands side by side; as many cells as the document has columns, an empty one where a text has nothing there.
 * Cells begin on one line. Give one row per clause with words or heading, with `children` taken off, so that all
 * clauses align; cells hold no rows.
 */
export interface PdfRow {
  readonly is: 'row';
  readonly cells: readonly (readonly PdfBlock[])[];
}

/** Words of one look. In `text` white space is single spaces; `\n` breaks the line; `____` is a blank left open. */
export interface PdfRun {
  readonly text: string;
  readonly look?: 'emphasis' | 'strong';
  /** BCP 47 language where it is not that of what lies around. */
  readonly language?: string;
  /** Absolute address. */
  readonly href?: string;
  /** Destination inside this document: a cross-reference. Where no block has it, `href` leads there, if given. */
  readonly to?: string;
  /** `destination` of a note's clause; `text` is then its mark, set above the line. */
  readonly note?: string;
  /** Inserted words are underlined between [+ +], deleted ones struck between [− −]; the marks are the renderer's. */
  readonly change?: 'inserted' | 'deleted';
  /** What a screen reader says for it: a Roman numeral ("Article 4"). */
  readonly spoken?: string;
}

/** A file inside the file (PDF/A-3: any kind, with its relationship said). */
export interface PdfAttachment {
  /** File name, ASCII. */
  readonly name: string;
  readonly mediaType: string;
  /** What it is, in the document's language. */
  readonly description: string;
  readonly relationship: 'Source' | 'Alternative' | 'Supplement';
  readonly bytes: Uint8Array;
}

/** Words of the page, in the document's language. `{…}` is filled in by the renderer. */
export interface PdfLabels {
  readonly contents: string;
  /** "Page {page} of {pages}". */
  readonly page: string;
  /** What a screen reader says for `____`: "left blank". */
  readonly leftBlank: string;
  /** "Permalink of {name}". */
  readonly permalinkOf: string;
  /** "Go to {name}", of links inside the document. */
  readonly goTo: string;
  /** "Note {mark}". */
  readonly note: string;
  /** "Web address {address}", of links in the words. */
  readonly link: string;
  /** "QR code of the permalink {address}". */
  readonly qr: string;
  /** What a screen reader says before changed words: "inserted", "deleted". */
  readonly inserted: string;
  readonly deleted: string;
}
