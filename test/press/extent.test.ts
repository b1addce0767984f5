import { expect, test } from 'vitest';
import { extentOf, pagesOf } from '../../src/press/extent.ts';
import { openFonts } from '../../src/render/pdf/fonts/typeface.ts';
import type { PdfBlock } from '../../src/render/pdf/index.ts';
import { layOut } from '../../src/render/pdf/layout/compose.ts';
import { documentOf } from '../render/pdf/documents.ts';
import { clause } from '../render/pdf/features.ts';
import { FONTS } from '../render/pdf/fonts.ts';
import { readTexts } from '../render/pdf/texts.ts';
import { FIXTURE } from '../support/folder.ts';

test.each(readTexts(FIXTURE).map((text) => [text.name, text] as const))(
  '%s: pages told from the words are about those that are made',
  (_, { document, clauses }) => {
    const made = layOut(document, openFonts(FONTS)).pages.length;
    expect(Math.abs(extentOf(document).pages - made)).toBeLessThanOrEqual(Math.max(2, made / 3));
    expect(Math.abs(pagesOf(clauses) - made)).toBeLessThanOrEqual(Math.max(2, made / 3));
  },
);

const LONG = [{ text: 'x'.repeat(5000) }];

test.each<[string, PdfBlock]>([
  ['words', clause({ kind: 'p', eId: 'p_1', words: LONG })],
  ['headings', clause({ kind: 'article', eId: 'art_1', heading: LONG })],
  ['reasons of gaps', clause({ kind: 'p', eId: 'p_1', gap: LONG })],
  [
    'clauses below others',
    clause({ kind: 'article', eId: 'art_1', children: [clause({ kind: 'p', eId: 'p_1', words: LONG })] }),
  ],
  ['words of ours', { is: 'text', style: 'plain', runs: LONG }],
  ['cells of rows', { is: 'row', cells: [[{ is: 'text', style: 'plain', runs: LONG }]] }],
  [
    'sections',
    {
      is: 'section',
      destination: 's',
      name: 's',
      heading: [],
      blocks: [{ is: 'text', style: 'plain', runs: LONG }],
    },
  ],
])('%s count', (_, block) => {
  expect(extentOf(documentOf([block])).pages).toBe(2);
});

test('languages of clauses are told', () => {
  const below = clause({ kind: 'p', eId: 'p_1', language: 'hy' });
  const { languages } = extentOf(documentOf([clause({ kind: 'article', eId: 'art_1', children: [below] })]));
  expect([...languages].sort()).toEqual(['en', 'hy']);
});
