import { longDay } from '../../cite/format/days.ts';
import { type Level, lowest } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { formatKey } from '../../model/expression.ts';
import { textLanguage } from '../../model/language.ts';
import { formatParallel, type ParallelAddress } from '../../model/parallel.ts';
import { type AlignedClause, alignClauses } from '../alignClauses.ts';
import type { PdfAttachment, PdfBlock, PdfColumn, PdfDocument, PdfFact, PdfRow } from '../pdf/document.ts';
import { addressIn, type TextView } from '../view.ts';
import { composeAlone, type NumberedSetting, notesOf, numberNotes, showsSomething } from './clauses.ts';
import {
  bannerOf,
  baseOf,
  levelRow,
  linkRow,
  lowestOf,
  noticeOf,
  participantsRow,
  roleOf,
  runningOf,
  shortTitle,
} from './facts.ts';
import { keywordsOf, sourceOf, subjectLine, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { References } from './references.ts';
import { sourcesRow, sourcesSection } from './sources.ts';
import type { PrintSetting } from './text.ts';
import type { PrintWords } from './words.ts';

/** One column; `clauses` empty where this text has nothing there. */
export interface Column {
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  /** Where its words refer to; not given: to nothing. */
  readonly references?: References;
}

interface ParallelSubject {
  readonly address: ParallelAddress;
  readonly columns: readonly [Column, ...Column[]];
  readonly attachments: readonly PdfAttachment[];
}

/** Texts of one Work side by side, clause by clause. */
export function composeParallel(subject: ParallelSubject, setting: PrintSetting): PdfDocument {
  const { address, columns, attachments } = subject;
  const { words, paper, href } = setting;
  const [{ view }] = columns;
  const permalink = baseOf(href) + formatParallel({ ...address, format: 'html' });
  const part = partName(subject);
  const levels = columns.flatMap((column) => lowestOf(column.clauses, column.view) ?? []);
  return {
    kind: 'parallel',
    paper,
    language: textLanguage(words.code).bcp47,
    title: part === '' ? view.front.title : `${part} – ${view.front.title}`,
    ...(view.key.language === words.code ? {} : { titleLanguage: textLanguage(view.key.language).bcp47 }),
    running: runningOf(
      view.work,
      part === '' ? shortTitle(view) : `${shortTitle(view)}, ${part}`,
      lowest(levels),
      words,
    ),
    permalink,
    version: columns.map((column) => versionOf(column.view)).join(' + '),
    date:
      columns
        .map((column) => column.view.key.date)
        .sort()
        .at(-1) ?? view.key.date,
    contentHash: columns.map((column) => `t1:${column.view.t1}`).join(' '),
    source: [...new Set(columns.map((column) => sourceOf(column.view, words)))].join('; '),
    subject: `${subjectLine(view, words)} + ${columns
      .slice(1)
      .map((column) => words.language(column.view.key.language))
      .join(' + ')}`,
    keywords: keywordsOf(view),
    notice: noticeOf(
      columns.map((column) => column.view),
      words,
    ),
    banner: bannerOf([view.work], words),
    facts: factsOf(subject, permalink, setting),
    columns: columns.map((column) => columnHead(column, words)),
    blocks: [...rowsOf(columns, setting), ...(part === '' ? closingOf(columns, words) : [])],
    attachments,
    labels: words.labels,
  };
}

function partName({ address, columns }: ParallelSubject): string {
  if (address.clause === null) return '';
  const shown = columns.find(({ clauses }) => clauses.length > 0);
  const ends = shown === undefined ? [] : [...new Set([shown.clauses[0], shown.clauses.at(-1)])];
  return ends
    .flatMap((end) => (end === undefined || shown === undefined ? [] : namePath(shown.view, end)))
    .join(' – ');
}

function closingOf(columns: readonly Column[], words: PrintWords): readonly PdfBlock[] {
  const names = columns.map(({ view }) => nameOfText(view, words));
  return columns.flatMap(({ view }, at) => {
    const name = names[at] ?? '';
    const isAlone = names.filter((other) => other === name).length === 1;
    return sourcesSection(view, words, isAlone ? name : `${name} (${formatKey(view.key)})`) ?? [];
  });
}

const nameOfText = ({ key }: TextView, { language, code }: PrintWords): string =>
  `${language(key.language)}, ${longDay(key.date, code)}`;

const columnHead = ({ view }: Column, words: PrintWords): PdfColumn => ({
  title: `${nameOfText(view, words)} (${roleOf(view, words)})`,
  language: textLanguage(words.code).bcp47,
});

/** What the texts share, then of each its address, level and sources. */
function factsOf({ columns }: ParallelSubject, permalink: string, setting: PrintSetting): readonly PdfFact[] {
  const { words } = setting;
  const [{ view }] = columns;
  return [
    ...participantsRow(view.work, words),
    linkRow(words.fact.permalink, permalink, words),
    ...columns.map((column) => columnRow(column, setting)),
  ];
}

function columnRow({ view, clauses }: Column, { words, href }: PrintSetting): PdfFact {
  const { value } = linkRow('', href(addressIn(view, null)), words);
  const about = [...levelRow(clauses, view, words), ...sourcesRow(view, clauses, words)];
  const lines = about.flatMap((fact) => [{ text: `\n${fact.name}: ` }, ...fact.value]);
  return {
    name: `${words.language(view.key.language)} (${roleOf(view, words)})`,
    value: [...value, ...lines],
  };
}

/** A row for each clause, outermost first; those without heading, words or gap have none of their own. */
function rowsOf(columns: readonly Column[], { href, words }: PrintSetting): readonly PdfRow[] {
  const settings = columns.map(({ view, clauses, references = new Map() }): NumberedSetting => {
    const destination = (eId: string): string => `${versionOf(view)}.${eId}`;
    return numberNotes(notesOf(clauses), { view, href, words, destination, references });
  });
  const compose = (aligned: AlignedClause, said: readonly (Level | null)[]): readonly PdfRow[] => {
    const levels = aligned.cells.map((cell, at) =>
      cell === null ? (said[at] ?? null) : (columns[at]?.view.levelOf(cell.eId) ?? said[at] ?? null),
    );
    const cells = aligned.cells.map((cell, at) => {
      const setting = settings[at];
      return cell === null || setting === undefined ? [] : [composeAlone(cell, said[at] ?? null, setting)];
    });
    const shows = aligned.cells.some((cell) => cell !== null && showsSomething(cell));
    // The contents name a preamble and closing that print no word of their own.
    const own = shows || aligned.cells.some(isNamed) ? [{ is: 'row', cells } as const] : [];
    return [
      ...own,
      ...aligned.children.filter(isNoNote).flatMap((child) => compose(child, shows ? levels : said)),
    ];
  };
  const nothing = columns.map(() => null);
  return alignClauses(columns.map(({ clauses }) => clauses)).flatMap((aligned) => compose(aligned, nothing));
}

const isNamed = (cell: Clause | null): boolean => cell?.kind === 'preamble' || cell?.kind === 'conclusions';

const isNoNote = ({ cells }: AlignedClause): boolean =>
  cells.some((cell) => cell !== null && cell.kind !== 'note');
