import { type Clause, walk } from '../model/clause.ts';
import type { Paper, PdfBlock, PdfClause, PdfDocument, PdfRun } from '../render/pdf/document.ts';

/** What a document asks of the press, read off its words before any work. */
export interface Extent {
  /** About as many as there will be: of texts as they are, within a fifth. */
  readonly pages: number;
  /** Languages of clauses, columns and the page's own words, as BCP 47 tags. */
  readonly languages: ReadonlySet<string>;
}

/** Letters on a page of a text, with the white between its clauses; and what a clause takes however short it is. */
const LETTERS = 2700;
const LEAST = 60;

/** Pages of these clauses alone, before they are composed. */
export function pagesOf(clauses: readonly Clause[]): number {
  let letters = 0;
  for (const { heading, words } of walk(clauses))
    letters += LEAST + (heading?.text.length ?? 0) + (words?.text.length ?? 0);
  return Math.ceil(letters / LETTERS);
}

/** Letters that fit on a page of each paper, as shares of those of A4. */
const SHARE: Readonly<Record<Paper, number>> = {
  A4: 1,
  Letter: 0.95,
  A5: 0.7,
  'A4 large': 0.32,
  'Letter large': 0.3,
  'A5 large': 0.12,
};

export function extentOf({ paper, language, titleLanguage, columns, blocks, facts }: PdfDocument): Extent {
  const languages = new Set([language, titleLanguage ?? language, ...columns.map((one) => one.language)]);
  let letters = facts.reduce((sum, { value }) => sum + lettersOf(value), 0);
  const readClause = (clause: PdfClause): void => {
    const { heading, words, gap } = clause;
    languages.add(clause.language);
    letters += LEAST + lettersOf(heading) + lettersOf(words) + lettersOf(gap);
    clause.children.forEach(readClause);
  };
  const read = (block: PdfBlock): void => {
    if (block.is === 'clause') readClause(block);
    else if (block.is === 'row') block.cells.flat().forEach(read);
    else if (block.is === 'text') letters += lettersOf(block.runs);
    else {
      letters += lettersOf(block.heading);
      block.blocks.forEach(read);
    }
  };
  blocks.forEach(read);
  return { pages: Math.ceil(letters / LETTERS / SHARE[paper]), languages };
}

const lettersOf = (runs: readonly PdfRun[] | null): number =>
  (runs ?? []).reduce((sum, { text }) => sum + text.length, 0);
