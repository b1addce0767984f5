import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { imported } from './imported.ts';
import { printedOf, treeOf } from './printed.ts';
import { SHAPES } from './shapes.ts';

/** Texts of the archive, and invented ones; without gaps and pins, which no publisher prints. */
const TEXTS = [
  'documents/am-az-peace-2025/eng@2025-08-08.md',
  'documents/am-az-ru-statement-2020/rus@2020-11-09.md',
  'test/fixtures/archive/harbour-treaty-1971/eng@1971-03-02.md',
  'test/fixtures/archive/river-code-1990/eng@1990-10-01.md',
  'test/fixtures/pinpoints/ferry-convention-1901/aze@1901-05-05.md',
  'test/fixtures/pinpoints/ferry-convention-1901/hye@1901-05-05.md',
  'test/fixtures/pinpoints/ferry-convention-1901/rus@1901-05-05.md',
  'test/fixtures/pinpoints/lighthouse-treaty-1955/eng@1955-09-12.md',
  'test/fixtures/pinpoints/ropes-code-1970/eng@1970-04-01.md',
  'test/fixtures/parse/eng-parts-restarting.md',
  'test/fixtures/parse/hye-points.md',
];

/** Small invented texts in other scripts and other orders of words: a few shapes show what their words change. */
const SMALL = ['ara', 'deu', 'fra', 'kat', 'spa', 'tur', 'zho'].map(
  (code) => `test/fixtures/import/${code}.md`,
);
const SHAPES_OF_SMALL: readonly string[] = [
  'a saved page with headings',
  'a saved page with titles below the numbers',
  'a saved page of one element with broken lines',
  'a Word file of plain paragraphs',
  'plain text, a blank line between paragraphs',
  'Markdown with bold numbers',
] satisfies readonly (keyof typeof SHAPES)[];

const ROOT = join(import.meta.dirname, '../..');
/** What a shape cannot show: PDFs of the tests have the letters of Western Europe, in columns of three words only
 * paragraphs of several lines tell where one ends. */
const canBe = (shape: string, markdown: string): boolean => {
  const headings = markdown.match(/^#+ /gmu)?.length ?? 0;
  if (shape.includes('contents')) return headings > 4;
  if (shape.includes('PDF') && /[^\p{ASCII}\u2010-\u201F]/u.test(markdown)) return false;
  // The publisher divides "Co-operation" as others divide "Cooperation": both are there.
  if (shape === 'a PDF' && markdown.includes('Co-operation')) return false;
  return !shape.includes('columns') || markdown.length < 1100;
};

describe.each(Object.entries(SHAPES))('%s gives back, word for word,', (shape, dress) => {
  const small = SHAPES_OF_SMALL.includes(shape) ? SMALL : [];
  const texts = [...TEXTS, ...small].map((file) => ({
    file,
    markdown: readFileSync(join(ROOT, file), 'utf8'),
  }));
  test.each(texts.filter(({ markdown }) => canBe(shape, markdown)))('$file', async ({ file, markdown }) => {
    const language = languageOf(basename(file).slice(0, 3)) ?? 'eng';
    const printed = printedOf(markdown, language);
    const { title, clauses, proof } = await imported(await dress(printed), language);
    expect(title).toBe(printed.title);
    expect(treeOf(clauses)).toEqual(treeOf(parseText(markdown, file, language).value?.clauses ?? []));
    expect(proof).toMatchObject({ missing: [], added: [] });
  });
});
