import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docx, pdf } from '../support/publications.ts';
import { read, wordsOf } from './shape.ts';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const around = (open: string, close: string) => (texts: readonly string[]) =>
  texts.map((text) => `${open}${escaped(text)}${close}`).join('\n');

const akomaNtoso = (texts: readonly string[]): string =>
  `<akomaNtoso><act><body><article><num>1</num><content>${around('<p>', '</p>')(texts)}</content></article></body></act></akomaNtoso>`;
const formex = (texts: readonly string[]): string =>
  `<ACT><ENACTING.TERMS><ARTICLE><TI.ART>1</TI.ART>${around('<ALINEA>', '</ALINEA>')(texts)}</ARTICLE></ENACTING.TERMS></ACT>`;
const json = (texts: readonly string[]): string =>
  JSON.stringify({ articles: [{ number: '1', text: texts }] });

/** A text dressed in each format; what it adds of its own stands before. */
const FORMATS: readonly (readonly [
  name: string,
  dress: (texts: readonly string[]) => string | Uint8Array,
  added: number,
])[] = [
  ['a.html', around('<p>', '</p>'), 0],
  ['table.html', (texts) => `<table><tr><td>${around('<p>', '</p>')(texts)}</td></tr></table>`, 0],
  ['list.html', (texts) => `<ol>${around('<li>', '</li>')(texts)}</ol>`, 0],
  ['a.docx', docx, 0],
  ['akn.xml', akomaNtoso, 1],
  ['formex.xml', formex, 1],
  ['a.json', json, 1],
  ['a.md', (texts) => texts.join('\n\n'), 0],
  ['a.txt', (texts) => texts.join('\n\n'), 0],
  ['utf16.txt', (texts) => Buffer.from(`\uFEFF${texts.join('\n\n')}`, 'utf16le'), 0],
];

/** Words of many scripts, with marks that texts have; the first of a paragraph is one that begins no list. */
const LETTERS = 'abcZéğşıбвгЯѓԱբգանდევ条約العقدעברที';
const word = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 2, maxLength: 9 }),
    fc.constantFrom('', '', '', ',', ';', '.', ')', '’', '&', '<', '»'),
  )
  .map(([letters, mark]) => letters + mark);
const text = fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => `Аа ${words.join(' ')}`);

describe('any text comes back word for word and in order', () => {
  test.each(FORMATS)('from %s', async (name, dress, added) => {
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 6 }), async (texts) => {
        const source = await read(dress(texts), name);
        expect(wordsOf(source).slice(added)).toEqual(texts);
        expect(source.doubts).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('from a PDF, as long as its letters are in the font', async () => {
    const plain = fc.array(fc.stringMatching(/^[a-z]{2,9}$/u), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(fc.array(plain, { minLength: 2, maxLength: 5 }), async (texts) => {
        const paragraphs = ['Treaty', ...texts.map((words) => `Ab ${words.join(' ')}.`)];
        expect(wordsOf(await read(await pdf(paragraphs), 'a.pdf')).join(' ')).toBe(paragraphs.join(' '));
      }),
      { numRuns: 8 },
    );
  });
});
