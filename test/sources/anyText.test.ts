import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { docx, ORCHARD, pdf } from '../support/publications.ts';
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

/** Bytes changed here and there: some others, some away, some twice. */
function mutated(
  bytes: Uint8Array,
  changes: readonly (readonly [at: number, kind: number, byte: number])[],
): Uint8Array {
  let made = bytes;
  for (const [share, kind, byte] of changes) {
    const at = Math.floor(share * made.length);
    const span = 1 + (byte % 24);
    const [before, here, after] = [
      made.subarray(0, at),
      made.subarray(at, at + span),
      made.subarray(at + span),
    ];
    if (kind === 0) made = Buffer.concat([before, new Uint8Array([byte]), made.subarray(at + 1)]);
    else if (kind === 1) made = Buffer.concat([before, after]);
    else made = Buffer.concat([before, here, here, after]);
  }
  return new Uint8Array(made);
}

const changes = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(2), fc.nat(255)), {
  minLength: 1,
  maxLength: 8,
});

const wordXml =
  '<w:document><w:body><w:tbl><w:tr><w:tc><w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>tide</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>';

/** A file, how often it is changed, and how the changed bytes become a file again. */
interface Changed {
  readonly name: string;
  readonly made: () => Promise<Uint8Array> | Uint8Array | string;
  readonly numRuns: number;
  readonly wrap?: (bytes: Uint8Array) => Uint8Array;
}

const PAGE =
  '<table><tr><td><ol type=a><li>one<sup><a href="#n">1</a></sup></ol><td>two<br><br>three</table><p id=n>1 note</p>';
const wrapWord = (bytes: Uint8Array): Uint8Array =>
  zipSync({ 'word/document.xml': bytes, 'word/numbering.xml': strToU8('<n/>') });

const FILES: readonly Changed[] = [
  { name: 'a.html', made: () => PAGE, numRuns: 100 },
  { name: 'akn.xml', made: () => akomaNtoso(ORCHARD), numRuns: 100 },
  { name: 'formex.xml', made: () => formex(ORCHARD), numRuns: 100 },
  { name: 'a.json', made: () => json(ORCHARD), numRuns: 100 },
  { name: 'a.md', made: () => ORCHARD.join('\n\n'), numRuns: 100 },
  { name: 'a.txt', made: () => Buffer.from(ORCHARD.join('\n\n'), 'utf16le'), numRuns: 100 },
  { name: 'a.docx', made: () => docx(ORCHARD), numRuns: 50 },
  { name: 'inside.docx', made: () => wordXml, numRuns: 50, wrap: wrapWord },
  { name: 'a.pdf', made: () => pdf(ORCHARD), numRuns: 10 },
];

describe('a file whose bytes are changed anywhere is read or refused, never thrown at', () => {
  test.each(FILES)('$name', async ({ name, made, numRuns, wrap = (bytes) => bytes }) => {
    const content = await made();
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const reading = await readSource(wrap(mutated(bytes, all)), name);
        if ('fault' in reading) return;
        for (const { text: words, notes } of reading.blocks)
          for (const { start, end } of notes)
            expect(0 <= start && start <= end && end <= words.length).toBe(true);
      }),
      { numRuns },
    );
  });
});
