import type { Clause, Mark, Words } from '../../../src/model/clause.ts';
import { KINDS } from '../../../src/model/kind.ts';
import { type LanguageCode, textLanguage, titleOf } from '../../../src/model/language.ts';
import type { PdfBlock, PdfClause, PdfDocument, PdfLabels, PdfRun } from '../../../src/render/pdf/index.ts';

/** Words of the page for tests, in English. */
export const LABELS: PdfLabels = {
  contents: 'Contents',
  page: 'Page {page} of {pages}',
  leftBlank: 'left blank',
  permalinkOf: 'Permalink of {name}',
  goTo: 'Go to {name}',
  note: 'Note {mark}',
  link: 'Web address {address}',
  qr: 'QR code of the permalink {address}',
  inserted: 'inserted',
  deleted: 'deleted',
};

export const PERMALINK = 'https://archive.example/t/harbour-treaty-1971/eng@1971-03-02';

/** A document of the given blocks; everything else is said in a few words. */
export const documentOf = (blocks: readonly PdfBlock[], more: Partial<PdfDocument> = {}): PdfDocument => ({
  kind: 'text',
  paper: 'A4',
  language: 'en',
  title: 'Treaty on the Harbour',
  running: { title: 'Treaty on the Harbour', stage: 'signed 2 March 1971', level: 'unchecked' },
  permalink: PERMALINK,
  version: 'eng@1971-03-02_r1',
  date: '1971-03-02',
  contentHash: `t1:${'0'.repeat(64)}`,
  source: 'Harbour Office',
  subject: 'Treaty text, English, signed 2 March 1971',
  keywords: ['harbour'],
  notice: 'Copy without legal force.',
  banner: [],
  facts: [
    { name: 'Stage', value: [{ text: 'signed 2 March 1971; last checked 4 May 2026' }] },
    { name: 'Permalink', value: [{ text: PERMALINK, href: PERMALINK }] },
  ],
  columns: [],
  blocks,
  attachments: [
    {
      name: 'harbour-treaty-1971.md',
      mediaType: 'text/markdown',
      description: 'The text as Markdown',
      relationship: 'Source',
      bytes: new TextEncoder().encode('# Treaty on the Harbour\n'),
    },
  ],
  labels: LABELS,
  ...more,
});

/** The clauses of a parsed text as blocks, the way a composer gives them. */
export const blocksOf = (clauses: readonly Clause[], code: LanguageCode, prefix = ''): readonly PdfClause[] =>
  clauses.map((clause) => blockOf(clause, code, prefix));

function blockOf(clause: Clause, code: LanguageCode, prefix: string): PdfClause {
  const { kind, eId, label, heading, words, gap, children } = clause;
  const named = KINDS[kind].structure ? titleOf(code, kind as 'article', clause.number) : (label ?? eId);
  return {
    is: 'clause',
    kind,
    eId,
    destination: prefix + eId,
    name: heading === null ? named : `${named}. ${heading.text}`,
    language: textLanguage(code).bcp47,
    permalink: `${PERMALINK}/${eId.replaceAll('__', '/')}`,
    label,
    spoken: /\b[IVX]+\b/u.test(label ?? '') ? `${kind} ${clause.number}` : null,
    heading: heading === null ? null : runsOf(heading, prefix),
    words: words === null ? null : runsOf(words, prefix),
    gap: gap === null ? null : [{ text: `[not held in this copy: ${gap}]` }],
    level: null,
    children: blocksOf(children, code, prefix),
  };
}

/** Words cut where marks begin and end; the first mark that covers a piece decides its look. */
function runsOf({ text, marks }: Words, prefix: string): readonly PdfRun[] {
  const cuts = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].sort((a, b) => a - b);
  const notes = (at: number): readonly PdfRun[] =>
    marks.flatMap((mark) =>
      mark.kind === 'note' && mark.start === at
        ? [{ text: mark.note, note: `${prefix}note_${mark.note}` }]
        : [],
    );
  return places.flatMap((start, index) => {
    const end = places[index + 1];
    const piece = end === undefined ? [] : [pieceOf(text.slice(start, end), marks, start, end)];
    return [...notes(start), ...piece];
  });
}

function pieceOf(text: string, marks: readonly Mark[], start: number, end: number): PdfRun {
  const mark = marks.find((one) => one.kind !== 'note' && one.start <= start && one.end >= end);
  if (mark?.kind === 'link') return { text, href: mark.href };
  return mark?.kind === 'emphasis' || mark?.kind === 'strong' ? { text, look: mark.kind } : { text };
}
