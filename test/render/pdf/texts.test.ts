import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { walk } from '../../../src/model/clause.ts';
import { type PdfDocument, renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { COMPARISON, EVERYTHING } from './features.ts';
import { FONTS } from './fonts.ts';
import { bodyOf, elementsOf, type ReadOutline, type ReadPdf, readPdf, textOf } from './read.ts';
import { readTexts, wordsOf } from './texts.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEXTS = ['documents', 'test/fixtures/archive'].flatMap((folder) => readTexts(join(ROOT, folder)));

const read = async (document: PdfDocument): Promise<ReadPdf> => readPdf(await renderPdf(document, FONTS));

describe('every text of the archive as PDF', () => {
  test.each(TEXTS)('$name copies out word for word as in the Markdown', async ({ document, clauses }) => {
    expect(textOf(bodyOf(await read(document)))).toBe(wordsOf(clauses));
  });

  test.each(TEXTS)('$name has a destination for each clause', async ({ document, clauses }) => {
    const { destinations } = await read(document);
    expect([...destinations.keys()].sort()).toEqual([...walk(clauses)].map(({ eId }) => eId).sort());
  });

  test.each(TEXTS)('$name shows no character that its map cannot name', async ({ document }) => {
    const { pages } = await read(document);
    const shown = pages.map(({ byMcid, artifacts }) => [...byMcid.values(), artifacts].join(' ')).join(' ');
    expect(shown).not.toMatch(/[\uFFFD\0]/u);
  });
});

const outlineLines = (entries: readonly ReadOutline[], depth = 0): readonly string[] =>
  entries.flatMap(({ title, children }) => [
    `${'  '.repeat(depth)}${title}`,
    ...outlineLines(children, depth + 1),
  ]);

/** What a reader of the file finds, as a page of text. */
function toText({ pages, tree, outline, destinations, links, attachments, info, xmp }: ReadPdf): string {
  const words = [...elementsOf(tree)].flatMap((element) => {
    const { type, language, alternative, expansion, kids } = element;
    const says = [language, alternative, expansion].filter(Boolean).join(' | ');
    const own = kids.filter((kid) => typeof kid === 'string').join('…');
    return own === '' && says === '' ? [] : [`${type}${says === '' ? '' : ` {${says}}`}: ${own}`];
  });
  return [
    `pages: ${pages.length}`,
    ...Object.entries(info).map(([name, value]) => `${name}: ${value}`),
    '',
    'outline',
    ...outlineLines(outline),
    '',
    'destinations',
    ...[...destinations].map(([name, page]) => `${name} ${page}`),
    '',
    'links',
    ...links.map(({ page, target, says }) => `${page} ${target} (${says})`),
    '',
    ...attachments.map(({ name, text }) => `attachment ${name}: ${text}`),
    'words',
    ...words,
    '',
    'running lines',
    ...pages.map(({ artifacts }) => artifacts.trim()),
    '',
    xmp,
  ].join('\n');
}

describe('what a reader of the file finds', () => {
  const harbour = TEXTS.find(({ name }) => name === 'harbour-treaty-1971/eng@1971-03-02.md');

  test.each([
    ['harbour-treaty', harbour?.document],
    ['everything', documentOf(EVERYTHING)],
    ['comparison', documentOf(COMPARISON, { kind: 'comparison' })],
  ])('%s', async (name, document) => {
    if (document === undefined) throw new Error('the treaty is not among the fixtures');
    await expect(toText(await read(document))).toMatchFileSnapshot(`../../golden/pdf/${name}.txt`);
  });
});
