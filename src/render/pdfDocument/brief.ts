import { STYLES } from '../../cite/format/styles.ts';
import { lowest } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { groupBy } from '../../model/groups.ts';
import { textLanguage } from '../../model/language.ts';
import { citedClauses, NO_DAYS } from '../citation.ts';
import type { PdfAttachment, PdfBlock, PdfDocument, PdfSection, PdfText } from '../pdf/document.ts';
import { addressIn, keyOf, type TextView } from '../view.ts';
import { composeAbove } from './above.ts';
import { composeClauses } from './clauses.ts';
import { bannerOf, baseOf, linkRow, noticeOf, row } from './facts.ts';
import { sourceOf, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { References } from './references.ts';
import type { PrintSetting } from './text.ts';
import type { PrintWords } from './words.ts';

/** A found clause, whole. */
export interface BriefHit {
  readonly view: TextView;
  readonly clause: Clause;
  /** Paths of clauses with exactly the same words. */
  readonly also: readonly string[];
  /** Words of the query that it has not, as they were typed. */
  readonly missing: readonly string[];
  /** Where its words refer to; not given: to nothing. */
  readonly references?: References;
}

interface BriefSubject {
  readonly query: string;
  /** What the page says above its hits: how many there are or why none, filters, how the query was read. */
  readonly told: {
    readonly total: string;
    readonly filters: readonly string[];
    readonly readings: readonly string[];
  };
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly BriefHit[];
  /** Clauses that have some of the words. */
  readonly near: readonly BriefHit[];
  /** Path of the search's page. */
  readonly path: string;
  readonly archive: string;
  readonly attachments: readonly PdfAttachment[];
}

/** Search results: the found clauses by Work, each with its words, level, citation and permalink. */
export function composeBrief(given: BriefSubject, setting: PrintSetting): PdfDocument {
  const { total, filters, readings } = given.told;
  const told = {
    total: drawable(total),
    filters: filters.map(drawable),
    readings: readings.map(drawable),
  };
  const subject = { ...given, query: drawable(given.query), told };
  const { query, path, archive, attachments } = subject;
  const hits = [...subject.hits, ...subject.near];
  const { words, paper, href } = setting;
  const level = lowest(hits.flatMap(({ view, clause }) => view.levelOf(clause.eId) ?? []));
  const title = `${words.brief.title}: ${query}`;
  const versions = [...new Set(hits.map(({ view }) => `${view.work.id}/${versionOf(view)}`))];
  return {
    kind: 'brief',
    paper,
    language: textLanguage(words.code).bcp47,
    title,
    running: { title, stage: '', level: level === null ? '' : words.level[level] },
    permalink: baseOf(href) + path,
    version: versions.length === 0 ? '–' : versions.join(' + '),
    date:
      hits
        .map(({ view }) => view.key.date)
        .sort()
        .at(-1) ?? null,
    contentHash: hits.map(hashOf).join(' ') || '–',
    source: [archive, ...new Set(hits.map(({ view }) => sourceOf(view, words)))].join('; '),
    subject: `${title} (${told.total})`,
    keywords: [...new Set(hits.map(({ view }) => view.work.id))],
    notice: noticeOf(
      hits.map(({ view }) => view),
      words,
    ),
    banner: [],
    facts: factsOf(subject, setting),
    columns: [],
    blocks: sectionsOf(subject, setting),
    attachments,
    labels: words.labels,
  };
}

/** What a reader typed may hold any character: one that the fonts of treaties hardly have is told by its code. */
const drawable = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .replace(
      /[^ -~\u00A0-\u017F\u018F\u0259\u0370-\u03FF\u0400-\u04FF\u0531-\u05F4\u0600-\u06FF\u0E01-\u0E5B\u10A0-\u10FF\u2010-\u2026\p{Script=Han}]/gu,
      (character) => ` U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} `,
    )
    .replace(/ +/gu, ' ')
    .trim();

function hashOf({ view, clause }: BriefHit): string {
  const hashes = view.hashesOf(clause.eId);
  if (hashes === null) return `t1:${view.t1}`;
  return hashes.c1 === null || hashes.c1 === 'gap' ? `t1:${hashes.t1}` : `c1:${hashes.c1}`;
}

const factsOf = ({ query, told, page, pages, path }: BriefSubject, { words, href }: PrintSetting) => [
  ...row(words.fact.query, query),
  ...row(words.brief.inForce, told.filters.join('; ')),
  ...row(
    words.fact.results,
    [told.total, ...(pages > 1 ? [words.brief.page(page, pages)] : []), ...told.readings].join('\n'),
  ),
  linkRow(words.fact.permalink, baseOf(href) + path, words),
];

/** The Works in the order in which the search found them, then what is near. */
function sectionsOf(subject: BriefSubject, setting: PrintSetting): readonly PdfBlock[] {
  const { hits, near, told } = subject;
  const { words } = setting;
  const shown = new Set<string>();
  const compose = (hit: BriefHit): readonly PdfBlock[] => composeHit(hit, subject.archive, shown, setting);
  const nothing =
    hits.length === 0 ? [ofSection('results', words.fact.results, [text('plain', told.total)])] : [];
  const closest =
    near.length === 0
      ? []
      : [ofSection('near', words.brief.closest.replace(/\P{L}+$/u, ''), near.flatMap(compose))];
  return [...nothing, ...byWork(hits, compose, words), ...closest];
}

const ofSection = (destination: string, name: string, blocks: readonly PdfBlock[]): PdfSection => ({
  is: 'section',
  destination,
  name,
  heading: [{ text: name }],
  blocks,
});

/** A section for each Work. */
const byWork = (
  hits: readonly BriefHit[],
  compose: (hit: BriefHit) => readonly PdfBlock[],
  words: PrintWords,
): readonly PdfSection[] =>
  [...groupBy(hits, ({ view }) => view.work.id)].map(([work, found]): PdfSection => {
    const [first] = found;
    const title = first?.view.front.title ?? work;
    const language = textLanguage(first?.view.key.language ?? 'eng').bcp47;
    const standing = first === undefined ? [] : bannerOf([first.view.work], words);
    return {
      ...ofSection(`work-${work}`, title, [
        ...standing.map((status) => text('quiet', status)),
        ...found.flatMap(compose),
      ]),
      heading: [{ text: title, language }],
    };
  });

/** Where it stands, its words, its citation with the permalink, and where else the same words stand. */
function composeHit(
  { view, clause, also, missing, references = new Map() }: BriefHit,
  archive: string,
  shown: Set<string>,
  { words, href }: PrintSetting,
): readonly PdfBlock[] {
  const target = (eId: string): string => `${view.work.id}.${keyOf(view)}.${eId}`;
  const destination = (eId: string): string | null => {
    const name = target(eId);
    if (shown.has(name)) return null;
    shown.add(name);
    return name;
  };
  const style = STYLES[styleOf(words)];
  const citation = style(citedClauses(view, [clause], href, archive), NO_DAYS);
  const base = baseOf(href);
  const place: PdfText = {
    is: 'text',
    style: 'place',
    runs: [
      {
        text: namePath(view, clause),
        language: textLanguage(view.key.language).bcp47,
        href: href(addressIn(view, clause.eId)),
      },
      { text: ` · ${words.language(view.key.language)}` },
    ],
  };
  return [
    place,
    ...composeAbove(clause, { view, href, words, destination }),
    ...composeClauses([clause], { view, href, words, destination, target, references }),
    text('citation', citation),
    ...(missing.length === 0
      ? []
      : [text('citation', `${words.brief.missing}: ${missing.map(drawable).join(', ')}`)]),
    ...(also.length === 0
      ? []
      : [text('citation', `${words.brief.also}: ${also.map((path) => base + path).join(', ')}`)]),
  ];
}

/** The style that readers of the language know best. */
const styleOf = ({ code }: PrintWords): keyof typeof STYLES => (code === 'rus' ? 'gost' : 'oscola');

const text = (style: PdfText['style'], words: string): PdfText => ({
  is: 'text',
  style,
  runs: [{ text: words }],
});
