import type { PdfBlock, PdfClause, PdfDocument } from '../../../src/render/pdf/index.ts';
import { documentOf, PERMALINK } from './documents.ts';

/** A clause of an invented treaty; what is not given is absent. */
export const clause = (own: Partial<PdfClause> & Pick<PdfClause, 'kind' | 'eId'>): PdfClause => ({
  is: 'clause',
  destination: own.eId,
  name: own.label ?? own.eId,
  language: 'en',
  permalink: `${PERMALINK}/${own.eId.replaceAll('__', '/')}`,
  label: null,
  spoken: null,
  heading: null,
  words: null,
  gap: null,
  level: null,
  children: [],
  ...own,
});

const words = (text: string) => [{ text }];

/** An agreement with one of everything that a page can show. */
export const EVERYTHING: readonly PdfBlock[] = [
  clause({
    kind: 'preamble',
    eId: 'preamble',
    name: 'Preamble',
    children: [
      clause({
        kind: 'p',
        eId: 'preamble__p_1',
        words: words('The Republic of Tarsk and the Kingdom of Velmora,'),
      }),
      clause({
        kind: 'recital',
        eId: 'preamble__rec_1',
        words: [
          { text: 'Recalling the ' },
          { text: 'Protocol of the Ferry', look: 'emphasis' },
          { text: ' and the address ' },
          { text: 'https://harbour.example/', href: 'https://harbour.example/' },
          { text: ',' },
        ],
      }),
    ],
  }),
  clause({
    kind: 'part',
    eId: 'part_I',
    label: 'PART I',
    spoken: 'Part 1',
    heading: words('The Harbour'),
    children: [
      clause({
        kind: 'article',
        eId: 'art_I',
        label: 'ARTICLE I',
        name: 'Article I',
        spoken: 'Article 1',
        heading: words('Opening of the harbour'),
        level: { level: 'unchecked', label: 'unchecked' },
        children: [
          clause({
            kind: 'paragraph',
            eId: 'art_I__para_1',
            label: '1.',
            words: [
              { text: 'The harbour of Quil is open to the ships of both Parties' },
              { text: '1', note: 'note_1' },
              { text: ' within ____ days after the exchange of instruments, as set out in ' },
              { text: 'Article II', to: 'art_II', spoken: 'Article 2' },
              { text: '.' },
            ],
            children: [
              clause({
                kind: 'point',
                eId: 'art_I__para_1__point_a',
                label: '(a)',
                words: words(
                  'fishing boats and ferries, at any hour at which the lanterns of the mole are lit;',
                ),
                children: [
                  clause({
                    kind: 'subpoint',
                    eId: 'art_I__para_1__point_a__subpoint_i',
                    label: '(i)',
                    words: words('by day;'),
                  }),
                  clause({
                    kind: 'subpoint',
                    eId: 'art_I__para_1__point_a__subpoint_ii',
                    label: '(ii)',
                    words: words('by night;'),
                  }),
                ],
              }),
              clause({
                kind: 'point',
                eId: 'art_I__para_1__point_b',
                label: '(b)',
                words: words('all other ships.'),
                level: { level: 'official', label: 'official' },
              }),
            ],
          }),
          clause({
            kind: 'paragraph',
            eId: 'art_I__para_2',
            label: '2.',
            children: [
              clause({
                kind: 'point',
                eId: 'art_I__para_2__point_a',
                label: '(a)',
                words: words('A number and a letter stand in one line.'),
              }),
            ],
          }),
          clause({ kind: 'note', eId: 'note_1', label: '1', words: words('Including the outer mole.') }),
        ],
      }),
      clause({
        kind: 'article',
        eId: 'art_II',
        label: 'ARTICLE II',
        name: 'Article II',
        spoken: 'Article 2',
        gap: words('[not held in this copy: the page is torn]'),
      }),
    ],
  }),
  clause({
    kind: 'conclusions',
    eId: 'conclusions',
    name: 'Signatures',
    words: words(
      'Done at Quil on 2 March 1971\nFor the Republic of Tarsk:\nA. Orrin\nFor the Kingdom of Velmora:\nB. Lask',
    ),
  }),
  clause({
    kind: 'annex',
    eId: 'annex_I',
    label: 'Annex I.',
    name: 'Annex I',
    heading: words('Fares'),
    children: [
      clause({
        kind: 'p',
        eId: 'annex_I__p_1',
        words: words('Ship | Fare\nFerry | one penny\nBarge | two pence'),
      }),
    ],
  }),
];

/** The same clauses of two or more languages beside each other, one row for each. */
export const parallel = (
  columns: PdfDocument['columns'],
  rows: readonly (readonly (readonly PdfClause[])[])[],
): PdfDocument =>
  documentOf(
    rows.map((cells) => ({ is: 'row', cells })),
    { kind: 'parallel', columns },
  );

export const COMPARISON: readonly PdfBlock[] = [
  {
    is: 'section',
    destination: 'art_2__para_1',
    name: 'Article 2, paragraph 1',
    heading: [{ text: 'Article 2, paragraph 1' }],
    blocks: [
      { is: 'text', style: 'quiet', runs: [{ text: 'words [unchecked]' }] },
      {
        is: 'text',
        style: 'plain',
        runs: [
          { text: 'Every ship carries a ' },
          { text: 'red', change: 'deleted' },
          { text: 'green', change: 'inserted' },
          { text: ' lantern at night' },
          { text: ', and a bell in fog', change: 'inserted' },
          { text: '.' },
        ],
      },
    ],
  },
];
