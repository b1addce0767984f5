import type { FormatSuffix } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import { CITATION_RECORDS, citedClauses, NO_DAYS } from './citation.ts';
import { clauseJson, expressionJson, rangeJson } from './json.ts';
import { renderMarkdown } from './markdownExport.ts';
import { renderText } from './text.ts';
import type { Href, TextView } from './view.ts';

/** What an export shows: a whole text, one clause, or a range of siblings. */
interface Subject {
  readonly view: TextView;
  /** `view.clauses` itself for the whole text. */
  readonly clauses: readonly Clause[];
}

interface Format {
  readonly mediaType: string;
  /** `more`: further members of a JSON answer. */
  readonly render: (subject: Subject, href: Href, more: Readonly<Record<string, unknown>>) => string;
}

/** Export formats offered now. A new one is a file and a row. */
export const FORMATS = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    render: ({ view, clauses }, href, more) =>
      `${JSON.stringify({ ...subjectJson({ view, clauses }, href), ...more })}\n`,
  },
  md: {
    mediaType: 'text/markdown; charset=utf-8',
    render: ({ view, clauses }, href) => renderMarkdown(view, clauses, href),
  },
  txt: {
    mediaType: 'text/plain; charset=utf-8',
    render: ({ view, clauses }, href) => renderText(view, clauses, href),
  },
  'csl.json': record('csl.json'),
  ris: record('ris'),
  bib: record('bib'),
} as const satisfies Partial<Record<FormatSuffix, Format>>;

/** A record for reference managers, without days: a permanent address says the same whenever it is read. */
function record(name: keyof typeof CITATION_RECORDS): Format {
  const { mediaType, write } = CITATION_RECORDS[name];
  return {
    mediaType,
    render: ({ view, clauses }, href) => write(citedClauses(view, clauses, href), NO_DAYS),
  };
}

export type OfferedFormat = keyof typeof FORMATS;

export const OFFERED = Object.keys(FORMATS) as readonly OfferedFormat[];

export const isOffered = (format: string): format is OfferedFormat => Object.hasOwn(FORMATS, format);

/** Formats of a Work without one of its texts: its facts, and records that cite it. */
export const WORK_FORMATS = ['json', 'bib', 'ris', 'csl.json'] as const satisfies readonly OfferedFormat[];

export const isWorkFormat = (format: string): format is (typeof WORK_FORMATS)[number] =>
  (WORK_FORMATS as readonly string[]).includes(format);

function subjectJson({ view, clauses }: Subject, href: Href): object {
  const [first, second] = clauses;
  if (clauses === view.clauses || first === undefined) return expressionJson(view, href);
  return second === undefined ? clauseJson(view, first, href) : rangeJson(view, clauses, href);
}
