import type { Clause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { textLanguage } from '../../model/language.ts';
import type { PdfAttachment, PdfBlock, PdfDocument, PdfFact } from '../pdf/document.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { composeAbove, composeChosen } from './above.ts';
import { type ClauseSetting, composeClauses } from './clauses.ts';
import {
  bannerOf,
  hashRow,
  levelRow,
  licenceRow,
  linkRow,
  lowestOf,
  noticeOf,
  participantsRow,
  row,
  runningOf,
  shortTitle,
  shortTitleRow,
  textRow,
} from './facts.ts';
import { keywordsOf, sourceOf, subjectLine, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { References } from './references.ts';
import { sourcesRow, sourcesSection } from './sources.ts';
import type { PrintWords } from './words.ts';

/** What every composer is given besides the texts. */
export interface PrintSetting {
  readonly href: Href;
  readonly words: PrintWords;
  readonly paper: PdfDocument['paper'];
  /** Where words of clauses refer to; not given: to nothing. */
  readonly references?: References;
}

interface Shown {
  readonly view: TextView;
  /** `view.clauses` itself for the whole text; one clause, a range of siblings, or a selection. */
  readonly clauses: readonly Clause[];
  readonly isSelection: boolean;
}

interface TextSubject extends Shown {
  readonly attachments: readonly PdfAttachment[];
}

/** What a file says of words before them, in whatever format they are set. */
export type TextHead = Pick<
  PdfDocument,
  'title' | 'permalink' | 'contentHash' | 'notice' | 'banner' | 'facts'
>;

/** Names of the title and of the rows are `setting.words`; the title is in the text's language. */
export function headOf(subject: Shown, setting: Pick<PrintSetting, 'href' | 'words'>): TextHead {
  const { view, clauses } = subject;
  const { href, words } = setting;
  const permalink = permalinkOf(subject, href);
  return {
    title: clauses === view.clauses ? view.front.title : `${partName(subject)} – ${view.front.title}`,
    permalink,
    contentHash: contentHash(subject),
    notice: noticeOf([view], words),
    banner: bannerOf([view.work], words),
    facts: factsOf(subject, permalink, setting),
  };
}

/** Clauses of a selection that its title names. */
const MAX_NAMED = 4;

/** A whole text, a clause, a range of siblings or a selection of clauses. */
export function composeText(subject: TextSubject, setting: PrintSetting): PdfDocument {
  const { view, clauses, isSelection, attachments } = subject;
  const { words, paper } = setting;
  const whole = clauses === view.clauses;
  const destination = (eId: EId): string => eId;
  const closing = whole ? sourcesSection(view, words) : null;
  return {
    kind: whole ? 'text' : isSelection ? 'selection' : clauses.length === 1 ? 'clause' : 'range',
    paper,
    language: textLanguage(words.code).bcp47,
    ...headOf(subject, setting),
    ...(view.key.language === words.code ? {} : { titleLanguage: textLanguage(view.key.language).bcp47 }),
    running: runningOf(view.work, runningTitle(subject), lowestOf(clauses, view), words),
    version: versionOf(view),
    date: view.key.date,
    source: sourceOf(view, words),
    subject: subjectLine(view, words),
    keywords: keywordsOf(view),
    columns: [],
    blocks: [
      ...shownBlocks(subject, { ...setting, view, destination }),
      ...(closing === null ? [] : [closing]),
    ],
    attachments,
    labels: words.labels,
  };
}

/** A part stands below the headings and words that lead in to it; what a selection leaves out is marked. */
function shownBlocks({ view, clauses, isSelection }: TextSubject, own: ClauseSetting): readonly PdfBlock[] {
  const composed = composeClauses(clauses, own);
  const [first] = clauses;
  if (clauses === view.clauses || first === undefined) return composed;
  return isSelection ? composeChosen(clauses, composed, own) : [...composeAbove(first, own), ...composed];
}

function factsOf(
  subject: Shown,
  permalink: string,
  { words, href }: Pick<PrintSetting, 'href' | 'words'>,
): readonly PdfFact[] {
  const { view, clauses, isSelection } = subject;
  const shown = clauses.map((clause) => namePath(view, clause)).join('; ');
  return [
    ...shortTitleRow(view, words),
    ...participantsRow(view.work, words),
    ...textRow(view, words),
    ...licenceRow(view, words),
    ...(isSelection ? row(words.fact.selection, shown) : []),
    ...sourcesRow(view, clauses, words),
    ...levelRow(clauses, view, words),
    linkRow(words.fact.permalink, permalink, words),
    hashRow(contentHash(subject), href, words),
  ];
}

const onlyClause = ({ view, clauses }: Shown): Clause | null =>
  clauses.length === 1 && clauses !== view.clauses ? (clauses[0] ?? null) : null;

/** `c1` of a clause with words of its own, else `t1` of what is shown; several stand in the order of the clauses. */
function contentHash(subject: Shown): string {
  const { view, clauses } = subject;
  if (clauses === view.clauses) return `t1:${view.t1}`;
  const c1 = view.hashesOf(onlyClause(subject)?.eId ?? ('' as EId))?.c1;
  if (c1 != null && c1 !== 'gap') return `c1:${c1}`;
  const trees = clauses.flatMap(({ eId }) => view.hashesOf(eId)?.t1 ?? []);
  return trees.length === 0 ? `t1:${view.t1}` : trees.map((hash) => `t1:${hash}`).join(' ');
}

/** The address that shows the same; of a selection, the text's with the clauses in its query. */
function permalinkOf({ view, clauses, isSelection }: Shown, href: Href): string {
  const whole = addressIn(view, null);
  if (clauses === view.clauses) return href(whole);
  if (isSelection) return `${href(whole)}?clauses=${clauses.map(({ eId }) => eId).join(',')}`;
  const [first] = clauses;
  const last = clauses.at(-1);
  return href({ ...whole, clause: first?.eId ?? null, to: last === first ? null : (last?.eId ?? null) });
}

function partName(subject: Shown): string {
  const { view, clauses, isSelection } = subject;
  const name = (clause: Clause): string => namePath(view, clause);
  const [first] = clauses;
  const last = clauses.at(-1);
  if (first === undefined || last === undefined) return '';
  if (first === last) return name(first);
  if (isSelection && clauses.length > MAX_NAMED)
    return `${clauses.slice(0, MAX_NAMED).map(name).join('; ')} … (${clauses.length})`;
  return isSelection ? clauses.map(name).join('; ') : `${name(first)} – ${name(last)}`;
}

const runningTitle = (subject: TextSubject): string =>
  subject.clauses === subject.view.clauses
    ? shortTitle(subject.view)
    : `${shortTitle(subject.view)}, ${partName(subject)}`;
