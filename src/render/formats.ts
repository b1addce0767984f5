import type { FormatSuffix } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import { CITATION_RECORDS, citedClauses, NO_DAYS } from './citation.ts';
import { clauseJson, expressionJson, rangeJson } from './json.ts';
import { NOT_AS_PUBLISHED } from './levels.ts';
import { renderMarkdown } from './markdownExport.ts';
import type { PdfAttachment, PdfDocument } from './pdf/document.ts';
import { composeText, type PrintSetting } from './pdfDocument/index.ts';
import { renderText } from './text.ts';
import { type Href, keyOf, type TextView } from './view.ts';

/** What an export shows: a whole text, one clause, a range of siblings; of PDFs also any selection of clauses. */
export interface Subject {
  readonly view: TextView;
  /** `view.clauses` itself for the whole text. */
  readonly clauses: readonly Clause[];
}

interface TextFormat {
  readonly mediaType: string;
  /** `more`: further members of a JSON answer. */
  readonly render: (subject: Subject, href: Href, more: Readonly<Record<string, unknown>>) => string;
}

/** A format whose bytes are made of a document elsewhere: it takes too long where requests are answered. */
interface PrintedFormat {
  readonly mediaType: string;
  readonly compose: (
    subject: Subject & { readonly isSelection: boolean },
    setting: PrintSetting,
  ) => PdfDocument;
}

/** Export formats offered now. A new one is a file and a row. */
export const FORMATS = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: ({ view, clauses }, href, more) =>
      `${JSON.stringify({ ...subjectJson({ view, clauses }, href), ...warningOf(view), ...more })}\n`,
  },
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    render: ({ view, clauses }, href) => renderMarkdown(view, clauses, href),
  },
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    render: ({ view, clauses }, href) => renderText(view, clauses, href),
  },
  pdf: {
    mediaType: 'application/pdf',
    compose: (subject, setting) =>
      composeText({ ...subject, attachments: attachmentsOf(wholeOf(subject), setting) }, setting),
  },
  'csl.json': record('csl.json'),
  ris: record('ris'),
  bib: record('bib'),
} as const satisfies Partial<Record<FormatSuffix, TextFormat | PrintedFormat>>;

/** A record for reference managers, without days: a permanent address says the same whenever it is read. */
function record(name: keyof typeof CITATION_RECORDS): TextFormat {
  const { mediaType, write } = CITATION_RECORDS[name];
  return {
    mediaType,
    render: ({ view, clauses }, href) => write(citedClauses(view, clauses, href), NO_DAYS),
  };
}

export type OfferedFormat = keyof typeof FORMATS;

export const OFFERED = Object.keys(FORMATS) as readonly OfferedFormat[];

/** Formats of a text. Records cite it, and words that are not the published ones are not to be cited. */
export const offeredOf = ({ altered }: Pick<TextView, 'altered'>): readonly OfferedFormat[] =>
  altered ? OFFERED.filter((format) => !Object.hasOwn(CITATION_RECORDS, format)) : OFFERED;

export const isOffered = (format: string): format is OfferedFormat => Object.hasOwn(FORMATS, format);

/** Files that a PDF carries with it: what it was made of, and the same in other formats. */
const ATTACHED = [['md', 'Source']] as const satisfies readonly (readonly [
  OfferedFormat,
  PdfAttachment['relationship'],
])[];

/** The subject as files to be attached. */
export const attachmentsOf = (
  { view, clauses }: Subject,
  { href, words }: PrintSetting,
): readonly PdfAttachment[] =>
  ATTACHED.map(([format, relationship]) => {
    const { mediaType, render } = FORMATS[format];
    const part = clauses === view.clauses ? '' : `_${clauses[0]?.eId}`;
    return {
      name: `${view.work.id}_${keyOf(view)}_r${view.edition}${part}.${format}`,
      mediaType: mediaType.split(';')[0] ?? mediaType,
      description: words.attached[format],
      relationship,
      bytes: new TextEncoder().encode(render({ view, clauses }, href)),
    };
  });

/** A selection comes from a text: what it was made of is all of that. */
const wholeOf = ({ view, clauses, isSelection }: Subject & { readonly isSelection: boolean }): Subject => ({
  view,
  clauses: isSelection ? view.clauses : clauses,
});

/** Formats of a Work without one of its texts: its facts, and records that cite it. */
export const WORK_FORMATS = ['json', 'bib', 'ris', 'csl.json'] as const satisfies readonly OfferedFormat[];

export const isWorkFormat = (format: string): format is (typeof WORK_FORMATS)[number] =>
  (WORK_FORMATS as readonly string[]).includes(format);

function subjectJson({ view, clauses }: Subject, href: Href): object {
  const [first, second] = clauses;
  if (clauses === view.clauses || first === undefined) return expressionJson(view, href);
  return second === undefined ? clauseJson(view, first, href) : rangeJson(view, clauses, href);
}

const warningOf = ({ altered }: TextView): object => (altered ? { warning: NOT_AS_PUBLISHED } : {});
