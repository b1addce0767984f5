import { longDay } from '../../cite/format/days.ts';
import type { Comparison, Side } from '../../diff/side.ts';
import type { Change } from '../../diff/types.ts';
import type { Segment } from '../../diff/words.ts';
import { lowest } from '../../model/attestation.ts';
import { findClause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES } from '../../model/language.ts';
import { clauseAddress, wordsOf } from '../diffJson.ts';
import type {
  PdfAttachment,
  PdfBlock,
  PdfDocument,
  PdfFact,
  PdfRun,
  PdfSection,
  PdfText,
} from '../pdf/document.ts';
import type { TextView } from '../view.ts';
import { baseOf, levelRow, linkRow, lowestOf, noticeOf, row, runningOf, shortTitle } from './facts.ts';
import { keywordsOf, sourceOf, subjectLine, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { PrintSetting } from './text.ts';
import type { PrintWords } from './words.ts';

/** One side as compared, with the text it belongs to. */
export interface ComparedSide {
  readonly side: Side;
  readonly view: TextView;
}

interface ComparisonSubject {
  readonly from: ComparedSide;
  readonly to: ComparedSide;
  readonly comparison: Comparison;
  /** Path of the comparison's page. */
  readonly path: string;
  readonly attachments: readonly PdfAttachment[];
}

/** What changed between two texts: each clause that is not as it was, with its words before and after. */
export function composeComparison(subject: ComparisonSubject, setting: PrintSetting): PdfDocument {
  const { from, to, comparison, path, attachments } = subject;
  const { words, paper, href } = setting;
  const permalink = baseOf(href) + path;
  const levels = [from, to].flatMap(({ side, view }) => lowestOf(side.clauses, view) ?? []);
  const title = titleOf(subject, words);
  return {
    kind: 'comparison',
    paper,
    language: LANGUAGES[words.code].bcp47,
    title,
    running: runningOf(to.view.work, title, lowest(levels), words),
    permalink,
    version: `${versionOf(from.view)} / ${versionOf(to.view)}`,
    date: [from.view.key.date, to.view.key.date].sort().at(-1) ?? to.view.key.date,
    contentHash: `t1:${from.view.t1} t1:${to.view.t1}`,
    source: [...new Set([sourceOf(from.view, words), sourceOf(to.view, words)])].join('; '),
    subject: `${words.comparison.title}: ${subjectLine(from.view, words)} / ${subjectLine(to.view, words)}`,
    keywords: [...new Set([...keywordsOf(from.view), ...keywordsOf(to.view)])],
    notice: noticeOf([from.view, to.view], words),
    facts: factsOf(subject, permalink, setting),
    columns: [],
    blocks: blocksOf(comparison, subject, setting),
    attachments,
    labels: words.labels,
  };
}

/** "Comparison: Harbour Treaty (English, 2 March 1971 – English, 15 June 1984)". */
function titleOf({ from, to }: ComparisonSubject, words: PrintWords): string {
  const version = ({ view: { key } }: ComparedSide): string =>
    [words.language[key.language], key.variant, longDay(key.date, words.code)]
      .filter((part) => part !== null)
      .join(', ');
  const [before, after] = [shortTitle(from.view), shortTitle(to.view)];
  const both =
    before === after
      ? `${before} (${version(from)} – ${version(to)})`
      : `${before} (${version(from)}) – ${after} (${version(to)})`;
  return `${words.comparison.title}: ${both}`;
}

function factsOf(
  { from, to }: ComparisonSubject,
  permalink: string,
  { words, href }: PrintSetting,
): readonly PdfFact[] {
  const about = ({ side, view }: ComparedSide, name: string): readonly PdfFact[] => [
    { name, value: [{ text: view.front.title, language: LANGUAGES[view.key.language].bcp47 }] },
    linkRow(`${name}: ${words.fact.permalink}`, href({ ...side.address, format: 'html' }), words),
    ...levelRow(side.clauses, view, words).map((fact) => ({ ...fact, name: `${name}: ${fact.name}` })),
    ...row(`${name}: ${words.fact.hash}`, `t1:${view.t1}`),
  ];
  return [
    ...about(from, words.fact.from),
    ...about(to, words.fact.to),
    linkRow(words.fact.permalink, permalink, words),
  ];
}

function blocksOf(
  { changes, mode }: Comparison,
  subject: ComparisonSubject,
  setting: PrintSetting,
): readonly PdfBlock[] {
  const { comparison } = setting.words;
  const says = changes.length === 0 ? comparison.equal : comparison.changed(changes.length);
  const structure = mode === 'structure' ? [text('plain', [{ text: comparison.structure }])] : [];
  const sections = changes.map((change, place) => composeChange(change, place, subject, setting));
  const results: PdfSection = {
    is: 'section',
    destination: 'results',
    name: setting.words.fact.results,
    heading: [{ text: setting.words.fact.results }],
    blocks: [...structure, text('plain', [{ text: says }])],
  };
  return [results, ...sections];
}

const text = (style: PdfText['style'], runs: readonly PdfRun[]): PdfText => ({ is: 'text', style, runs });

function composeChange(
  change: Change,
  place: number,
  subject: ComparisonSubject,
  { words, href }: PrintSetting,
): PdfSection {
  const { from, to, comparison } = subject;
  const ends = [end(from, change.before), end(to, change.after)].flatMap((one) => one ?? []);
  const heading = ends.flatMap(({ side, eId, lang }, at): readonly PdfRun[] => [
    // A dash would make a range of it.
    ...(at === 0 ? [] : [{ text: ' › ', spoken: words.fact.to }]),
    { text: nameIn(side, eId), language: lang, href: baseOf(href) + clauseAddress(side.side, eId) },
  ]);
  const levels = [...new Set(ends.flatMap(({ side, eId }) => side.side.levelOf(eId) ?? []))];
  const told = [
    ...change.what.map((kind) => words.change[kind]),
    ...levels.map((level) => `[${words.level[level]}]`),
  ];
  const shown = comparison.mode === 'structure' ? null : (change.division?.segments ?? wordsOf(change));
  const same = change.division !== null && change.division.segments.length === 0;
  const lang = LANGUAGES[to.side.language].bcp47;
  return {
    is: 'section',
    destination: `change-${place + 1}`,
    name: heading.map((run) => run.text).join(''),
    heading,
    blocks: [
      text('quiet', [{ text: told.join(' · ') }]),
      ...(change.heading === null ? [] : [text('plain', segmentRuns(change.heading.segments, lang))]),
      ...(same ? [text('quiet', [{ text: words.comparison.sameWords }])] : []),
      ...(shown === null || shown.length === 0 ? [] : [text('quotation', segmentRuns(shown, lang))]),
    ],
  };

  function nameIn({ view }: ComparedSide, eId: EId): string {
    const clause = findClause(view.clauses, eId);
    return clause === null ? eId : namePath(view, clause, words);
  }
}

const end = (side: ComparedSide, eId: EId | null) =>
  eId === null ? null : { side, eId, lang: LANGUAGES[side.side.language].bcp47 };

/** Words laid side by side, as runs: what went, then what came. */
const segmentRuns = (segments: readonly Segment[], language: string): readonly PdfRun[] =>
  segments.flatMap((one): readonly PdfRun[] => {
    if (one.is === 'same') return [{ text: one.text, language }];
    return [
      ...(one.before === '' ? [] : [{ text: one.before, language, change: 'deleted' as const }]),
      ...(one.after === '' ? [] : [{ text: one.after, language, change: 'inserted' as const }]),
    ];
  });
