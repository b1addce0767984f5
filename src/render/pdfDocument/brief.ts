import { STYLES } from '../../cite/format/styles.ts';
import { lowest } from '../../model/attestation.ts';
import type { Clause } from '../../model/clause.ts';
import { groupBy } from '../../model/groups.ts';
import { LANGUAGES } from '../../model/language.ts';
import { citedClauses, NO_DAYS } from '../citation.ts';
import type { PdfAttachment, PdfBlock, PdfDocument, PdfSection, PdfText } from '../pdf/document.ts';
import { addressIn, keyOf, type TextView } from '../view.ts';
import { composeAbove } from './above.ts';
import { composeClauses } from './clauses.ts';
import { bannerOf, baseOf, linkRow, noticeOf, row } from './facts.ts';
import { sourceOf, versionOf } from './metadata.ts';
import { namePath } from './names.ts';
import type { PrintSetting } from './text.ts';
import type { PrintWords } from './words.ts';

/** A found clause, whole. */
export interface BriefHit {
  readonly view: TextView;
  readonly clause: Clause;
  /** Paths of clauses with exactly the same words. */
  readonly also: readonly string[];
}

interface BriefSubject {
  readonly query: string;
  /** How many clauses were found; `hits` are those of this page. */
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly hits: readonly BriefHit[];
  /** What the search says of how it read the query. */
  readonly says: readonly string[];
  /** Path of the search's page. */
  readonly path: string;
  readonly archive: string;
  readonly attachments: readonly PdfAttachment[];
}

/** Search results: the found clauses by Work, each with its words, level, citation and permalink. */
export function composeBrief(given: BriefSubject, setting: PrintSetting): PdfDocument {
  const subject = { ...given, query: drawable(given.query), says: given.says.map(drawable) };
  const { query, hits, path, archive, attachments } = subject;
  const { words, paper, href } = setting;
  const level = lowest(hits.flatMap(({ view, clause }) => view.levelOf(clause.eId) ?? []));
  const title = `${words.brief.title}: ${query}`;
  const versions = [...new Set(hits.map(({ view }) => `${view.work.id}/${versionOf(view)}`))];
  return {
    kind: 'brief',
    paper,
    language: LANGUAGES[words.code].bcp47,
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
    subject: `${title} (${words.brief.results(subject.total)})`,
    keywords: [...new Set(hits.map(({ view }) => view.work.id))],
    notice: noticeOf(
      hits.map(({ view }) => view),
      words,
    ),
    banner: [],
    facts: factsOf(subject, setting),
    columns: [],
    blocks: hits.length === 0 ? [nothingFound(words)] : sectionsOf(subject, setting),
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
      /[^ -~\u00A0-\u017F\u018F\u0259\u0400-\u045F\u0531-\u058A\u2010-\u2026]/gu,
      (character) => ` U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')} `,
    )
    .replace(/ +/gu, ' ')
    .trim();

function hashOf({ view, clause }: BriefHit): string {
  const hashes = view.hashesOf(clause.eId);
  if (hashes === null) return `t1:${view.t1}`;
  return hashes.c1 === null || hashes.c1 === 'gap' ? `t1:${hashes.t1}` : `c1:${hashes.c1}`;
}

const factsOf = ({ query, total, page, pages, says, path }: BriefSubject, { words, href }: PrintSetting) => [
  ...row(words.fact.query, query),
  ...row(
    words.fact.results,
    [words.brief.results(total), ...(pages > 1 ? [words.brief.page(page, pages)] : []), ...says].join('. '),
  ),
  linkRow(words.fact.permalink, baseOf(href) + path, words),
];

const nothingFound = ({ fact, brief }: PrintWords): PdfSection => ({
  is: 'section',
  destination: 'results',
  name: fact.results,
  heading: [{ text: fact.results }],
  blocks: [text('plain', brief.none)],
});

/** A section for each Work, in the order in which the search found them. */
function sectionsOf({ hits, archive }: BriefSubject, setting: PrintSetting): readonly PdfSection[] {
  const shown = new Set<string>();
  return [...groupBy(hits, ({ view }) => view.work.id)].map(([work, found]): PdfSection => {
    const [first] = found;
    const title = first?.view.front.title ?? work;
    const language = LANGUAGES[first?.view.key.language ?? 'eng'].bcp47;
    return {
      is: 'section',
      destination: `work-${work}`,
      name: title,
      heading: [{ text: title, language }],
      blocks: [
        ...(first === undefined ? [] : bannerOf([first.view.work], setting.words)).map((status) =>
          text('quiet', status),
        ),
        ...found.flatMap((hit) => composeHit(hit, archive, shown, setting)),
      ],
    };
  });
}

/** Where it stands, its words, its citation with the permalink, and where else the same words stand. */
function composeHit(
  { view, clause, also }: BriefHit,
  archive: string,
  shown: Set<string>,
  { words, href }: PrintSetting,
): readonly PdfBlock[] {
  const destination = (eId: string): string | null => {
    const name = `${view.work.id}.${keyOf(view)}.${eId}`;
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
        language: LANGUAGES[view.key.language].bcp47,
        href: href(addressIn(view, clause.eId)),
      },
      { text: ` · ${words.language[view.key.language]}` },
    ],
  };
  return [
    place,
    ...composeAbove(clause, { view, href, words, destination }),
    ...composeClauses([clause], { view, href, words, destination }),
    text('citation', citation),
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
