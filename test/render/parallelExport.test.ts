import { expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const body = (...paragraphs: readonly string[]): string => textFile(paragraphs.join('\n\n'));

const ENGLISH = body('## Article 1. Ebb', '1. One.', '2. [gap: torn]', '## Article 2', '[gap art_3: lost]');
const RUSSIAN = body(
  '## Статья 1. Отлив',
  '1. Один.',
  '2. Два.',
  '## Статья 2',
  'Прилив.',
  '## Статья 3',
  'Три.',
  '## Статья 4',
  'Четыре.',
);
const BOTH = '/t/tides-1999/parallel/eng@1999-09-09+rus-mid@1999-09-09';

const answer = (path: string): Promise<Response> =>
  Promise.resolve(
    testApp(
      folderOf({
        'tides-1999/work.yaml': workFile(),
        'tides-1999/eng@1999-09-09.md': ENGLISH,
        'tides-1999/rus-mid@1999-09-09.md': RUSSIAN,
      }),
    ).get(path),
  );

test('texts side by side are lines: clause after clause, each in all texts, each with its level or why it is not held', async () => {
  expect((await (await answer(`${BOTH}.txt`)).text()).replace(/http:\S*/u, 'PERMALINK')).toBe(`\
eng@1999-09-09 (not-stated): Agreement on Tides
rus-mid@1999-09-09 (not-stated): Agreement on Tides

Copy without legal force.
PERMALINK

[en] Article 1. Ebb
[ru-mid] Статья 1. Отлив

[en] 1. One. [unchecked]
[ru-mid] 1. Один. [unchecked]

[en] 2. [not held: torn]
[ru-mid] 2. Два. [unchecked]

[en] Article 2
[ru-mid] Статья 2 Прилив. [unchecked]

[en] Article 3 [not held: lost]
[ru-mid] Статья 3 Три. [unchecked]

[en] –
[ru-mid] Статья 4 Четыре. [unchecked]
`);
});

test('and data: columns with their rank, rows with a cell for each text, null where a text has not the clause', async () => {
  expect(await (await answer(`${BOTH}/art_3.json`)).json()).toMatchObject({
    work: 'tides-1999',
    permalink: expect.stringMatching(/\/parallel\/eng@1999-09-09\+rus-mid@1999-09-09\/art_3$/u),
    columns: [
      { expression: 'eng@1999-09-09', lang: 'eng', title: 'Agreement on Tides', language_role: 'not-stated' },
      { expression: 'rus-mid@1999-09-09', lang: 'rus', title: 'Agreement on Tides' },
    ],
    rows: [
      {
        eId: 'art_3',
        cells: [
          { label: null, heading: null, text: null, held: false, level: null },
          { kind: 'article', number: '3', label: 'Статья 3', text: 'Три.', held: true, level: 'unchecked' },
        ],
      },
    ],
  });
  expect(await (await answer(`${BOTH}/art_4.json`)).json()).toMatchObject({
    columns: [
      { expression: 'eng@1999-09-09', title: null, language_role: null },
      { title: 'Agreement on Tides', language_role: 'not-stated' },
    ],
    rows: [{ eId: 'art_4', cells: [null, { text: 'Четыре.' }] }],
  });
});
