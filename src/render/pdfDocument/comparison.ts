import { longDay } from '../../cite/format/days.ts';
import { areEqual, type Comparison, differs, notHeldIn, type Side } from '../../diff/side.ts';
import type { Change } from '../../diff/types.ts';
import { lowest } from '../../model/attestation.ts';
import { findClause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { textLanguage } from '../../model/language.ts';
import { clauseAddress } from '../diffJson.ts';
import type {
  PdfAttachment,
  PdfBlock,
  PdfDocument,
  PdfFact,
  PdfRun,
  PdfSection,
  PdfText,
} from '../pdf/document.ts';
import { heldOnce } from '../segments.ts';
import type { TextView } from '../view.ts';
import { linksOf, wordBlocks } from './changedWords.ts';
import { bannerOf, baseOf, levelRow, linkRow, lowestOf, noticeOf, row } from './facts.ts';
import { keywordsOf, sourceOf, subjectLine, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { References } from './references.ts';
import { nameSides } from './sides.ts';
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
  /** Where words of the later text refer to. */
  readonly references?: References;
}

/** What changed between two texts: each clause that is not as it was, with its words before and after. */
export function composeComparison(subject: ComparisonSubject, setting: PrintSetting): PdfDocument {
  const { from, to, comparison, path, attachments } = subject;
  const { words, paper, href } = setting;
  const permalink = baseOf(href) + path;
  const level = lowest([from, to].flatMap(({ side, view }) => lowestOf(side.clauses, view) ?? []));
  const { title, running } = nameSides(from, to, words);
  return {
    kind: 'comparison',
    paper,
    language: textLanguage(words.code).bcp47,
    title,
    running: { ...running, level: level === null ? '' : words.level[level] },
    permalink,
    version: `${versionOf(from.view)} / ${versionOf(to.view)}`,
    date: [from.view.key.date, to.view.key.date].sort().at(-1) ?? to.view.key.date,
    contentHash: `t1:${from.view.t1} t1:${to.view.t1}`,
    source: [...new Set([sourceOf(from.view, words), sourceOf(to.view, words)])].join('; '),
    subject: `${words.comparison.title}: ${subjectLine(from.view, words)} / ${subjectLine(to.view, words)}`,
    keywords: [...new Set([...keywordsOf(from.view), ...keywordsOf(to.view)])],
    notice: noticeOf([from.view, to.view], words),
    banner: bannerOf([from.view.work, to.view.work], words),
    facts: factsOf(subject, permalink, setting),
    columns: [],
    blocks: blocksOf(comparison, subject, setting),
    attachments,
    labels: words.labels,
  };
}

function factsOf(
  { from, to }: ComparisonSubject,
  permalink: string,
  { words, href }: PrintSetting,
): readonly PdfFact[] {
  const about = ({ side, view }: ComparedSide, name: string): readonly PdfFact[] => {
    const day = `, ${words.language(view.key.language)}, ${longDay(view.key.date, words.code)}`;
    const rows = [
      linkRow(words.fact.permalink, href({ ...side.address, format: 'html' }), words),
      ...levelRow(side.clauses, view, words),
      ...row(words.fact.hash, `t1:${view.t1}`),
    ];
    return [
      {
        name,
        value: [{ text: view.front.title, language: textLanguage(view.key.language).bcp47 }, { text: day }],
      },
      ...rows.map((fact) => ({ ...fact, name: `${name}: ${fact.name}` })),
    ];
  };
  return [
    ...about(from, words.fact.from),
    ...about(to, words.fact.to),
    linkRow(words.fact.permalink, permalink, words),
  ];
}

function blocksOf(
  comparison: Comparison,
  subject: ComparisonSubject,
  setting: PrintSetting,
): readonly PdfBlock[] {
  const { fact, comparison: say } = setting.words;
  const structure = comparison.mode === 'structure' ? [text('plain', [{ text: say.structure }])] : [];
  const sections = comparison.changes.map((change, place) => composeChange(change, place, subject, setting));
  const results: PdfSection = {
    is: 'section',
    destination: 'results',
    name: fact.results,
    heading: [{ text: fact.results }],
    blocks: [...structure, text('plain', [{ text: resultOf(comparison, say) }])],
  };
  return [results, ...sections];
}

/** As the page says it. */
function resultOf(comparison: Comparison, say: PrintWords['comparison']): string {
  const { mode, changes, notHeld } = comparison;
  const count = changes.filter(differs).length;
  const same = mode === 'structure' ? say.sameStructure : say.equal;
  const result = count > 0 ? say.changed(count) : areEqual(comparison) === null ? say.sameHeld : same;
  return notHeld === 0 ? result : `${result} ${say.notHeld(notHeld)}`;
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
  return {
    is: 'section',
    destination: `change-${place + 1}`,
    name: heading.map((run) => run.text).join(''),
    heading,
    blocks: [
      text('quiet', [{ text: told.join(' · ') }]),
      ...wordBlocks(
        change,
        comparison.mode,
        textLanguage(to.side.language).bcp47,
        words,
        linksOf(change, to.view, subject.references, href),
      ),
      ...heldBlocks(change, subject, words),
    ],
  };
}

function nameIn({ view }: ComparedSide, eId: EId): string {
  const clause = findClause(view.clauses, eId);
  return clause === null ? eId : namePath(view, clause);
}

/** Words that one text alone holds: neither struck nor underlined, since nobody knows what the other says. */
function heldBlocks(
  change: Change,
  { from, to, comparison: { mode } }: ComparisonSubject,
  words: PrintWords,
): readonly PdfText[] {
  const lacking = notHeldIn(change);
  if (lacking === null) return [];
  const { language } = (lacking === 'to' ? from : to).side;
  const once = mode === 'structure' ? [] : heldOnce(change);
  return [
    text('quiet', [{ text: words.comparison[change.torn === null ? 'notHeldIn' : 'heldInPart'][lacking] }]),
    ...once.map((own) => text('quotation', [{ text: own, language: textLanguage(language).bcp47 }])),
  ];
}

const end = (side: ComparedSide, eId: EId | null) =>
  eId === null ? null : { side, eId, lang: textLanguage(side.side.language).bcp47 };
