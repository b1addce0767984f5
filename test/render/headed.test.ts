import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { elementsOf, readPdf, textOf } from './pdf/read.ts';

const TEXT = `
## Preamble

The Ringers,

Hearing one another,

## A. Bells

1. Bells ring.

2. Ropes hang.
`;

const appOf = (text: string) =>
  testApp(folderOf({ 'tides-1999/work.yaml': workFile(), 'tides-1999/eng@1999-09-09.md': textFile(text) }));
const at = async (path: string): Promise<string> => (await appOf(TEXT).get(path)).text();
const ADDRESS = '/t/tides-1999/eng@1999-09-09';

describe('a preamble that prints the word "Preamble" stands under a heading in every form', () => {
  test('page: a heading of the section, no hanging number', async () => {
    const page = await at(ADDRESS);
    expect(page).toMatch(
      /<section id="preamble" class="clause preamble" aria-labelledby="preamble-heading">/u,
    );
    expect(page).toMatch(/<h2 id="preamble-heading">/u);
  });

  test('text: a line of its own', async () => {
    const text = (await at(`${ADDRESS}.txt`)).split('--------\n\n')[1];
    expect(text?.split('\n\n').slice(0, 2)).toEqual(['Preamble', 'The Ringers,']);
  });

  test('Markdown: a heading', async () => {
    expect(await at(`${ADDRESS}.md`)).toMatch(/^#+ Preamble\n\nThe Ringers,/mu);
  });

  test('PDF: a heading', async () => {
    const bytes = await (await appOf(TEXT).get(`${ADDRESS}.pdf`)).arrayBuffer();
    const { tree } = await readPdf(new Uint8Array(bytes));
    const headings = [...elementsOf(tree)].filter(({ type }) => /^H\d$/u.test(type));
    expect(headings.map((heading) => textOf(heading))).toContain('Preamble');
  });
});

describe('names of clauses below a heading without a structure word', () => {
  test('leave it out, in titles and in our own citations alike', async () => {
    const page = await at(`${ADDRESS}/hcontainer_A/para_2`);
    expect(page).toMatch(/<title>Paragraph 2[^<]*<\/title>|<title>paragraph 2[^<]*<\/title>/u);
    expect(page).not.toMatch(/heading A, paragraph 2/iu);
  });

  test('the heading itself has its name', async () => {
    expect(await at(`${ADDRESS}/hcontainer_A`)).toMatch(/<title>heading A\b/iu);
  });
});
