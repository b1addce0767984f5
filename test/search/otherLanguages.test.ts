import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../support/folder.ts';
import { type Searcher, searchOver } from './engine.ts';

const workOf = (title: string): string =>
  `type: agreement\nnature: treaty\ntitle: { ${title} }\nparticipants: []\ndate: 2001-05-06\nstages: []\nstatus_checked: 2026-01-05\n`;

const text = (title: string, body: string): string =>
  `---\ntitle: ${title}\nlanguage_role: authentic\n---\n\n${body}\n`;

/** Three invented agreements, each in a language that no page speaks. */
const FILES = {
  'verger/work.yaml': workOf('fra: Accord sur le verger'),
  'verger/fra@2001-05-06.md': text(
    'Accord sur le verger',
    "## Article premier\n\n1. L'État voisin respecte les frontières de l'arbre et l’accord du jardinier.\n\n2. Les obligations sont décrites à l'article 2.\n\n## Article 2\n\nLa loi du verger.",
  ),
  'huerto/work.yaml': workOf('spa: Acuerdo sobre el huerto'),
  'huerto/spa@2001-05-06.md': text(
    'Acuerdo sobre el huerto',
    '## Artículo 1.º\n\n1. Cada jardinero cumple sus obligaciones.\n\n## Artículo 2.º\n\nLos jueces del huerto.',
  ),
  'obstgarten/work.yaml': workOf('deu: Abkommen über den Obstgarten'),
  'obstgarten/deu@2001-05-06.md': text(
    'Abkommen über den Obstgarten',
    '## Artikel 1\n\n(1) Die Völker achten die Verträge am Fluß.\n\n## Artikel 2\n\nEs gilt Ruhe.',
  ),
};

/** Of all tests here, so that it goes after the last. */
const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
let searcher: Searcher;

beforeAll(async () => {
  searcher = await searchOver(writeFiles(folder, FILES));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('an archive of French, Spanish and German texts', () => {
  test('has no issues', () => {
    expect(searcher.archive.snapshot.issues).toEqual([]);
  });

  test.each([
    ['frontière', 'verger/art_1__para_1'],
    ['Etat', 'verger/art_1__para_1'],
    ["l'accord du jardinier", 'verger/art_1__para_1'],
    ['lois', 'verger/art_2'],
    ['article 2 Accord sur le verger', 'verger/art_2'],
    ['obligación', 'huerto/art_1__para_1'],
    ['juez', 'huerto/art_2'],
    ['Volk und Vertrag', 'obstgarten/art_1__para_1'],
    ['Voelker', 'obstgarten/art_1__para_1'],
    ['Fluss', 'obstgarten/art_1__para_1'],
    ['Artikel 1 Abkommen über den Obstgarten', 'obstgarten/art_1'],
  ])('%s is found in %s', async (query, place) => {
    const { hits } = await searcher.ask(query);
    expect(hits.map(({ work, eId }) => `${work.id}/${eId}`)).toEqual([place]);
  });

  test('what no text has is not found', async () => {
    expect((await searcher.ask('montagnes')).total).toBe(0);
  });
});
