import { describe, expect, test } from 'vitest';
import { wordsHash } from '../../src/model/hash.ts';
import { ClauseSchema } from '../../src/render/schema.ts';
import { checkerOver } from '../quote/checker.ts';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';

const TARIFF = `
## Article 1

1. Fees at the lock:

| Boat | Fee, in crowns | Berth |
|:--|--:|:-:|
| barge | 5 | north quay |
| rowing-boat | 12 | any |

2. Nobody pays twice.

## Article 2

| ${'Long head '.repeat(6)}| Other |
|---|---|
| ${'wide words '.repeat(7)}| narrow |
| second |  |

## Article 3

| quay ${'stone '.repeat(12)}| ${'timber '.repeat(3)}|
`;

const LATER = TARIFF.replace('| 5 |', '| 6 |');
const TABLE = '/t/tides-1999/eng@1999-09-09/art_1/para_1/p_2';

const tariffs = (): string =>
  folderOf({
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(TARIFF),
    'tides-1999/eng@2001-01-01.md': textFile(LATER),
  });
const textAt = async (address: string): Promise<string> => (await testApp(tariffs()).get(address)).text();
const bodyAt = async (address: string): Promise<string> =>
  (await textAt(address)).split('--------\n\n')[1] ?? '';

describe('a table in plain text', () => {
  test('has its columns below each other, each on its side', async () => {
    expect(await bodyAt(`${TABLE}.txt`)).toBe(
      [
        'Boat         Fee, in crowns    Berth',
        '-----------  --------------  ----------',
        'barge                     5  north quay',
        'rowing-boat              12     any\n',
      ].join('\n'),
    );
  });

  test('is a line for each cell behind its head where the columns are too wide', async () => {
    const head = 'Long head '.repeat(6).trim();
    expect(await bodyAt('/t/tides-1999/eng@1999-09-09/art_2.txt')).toBe(
      `Article 2\n\n${head}: ${'wide words '.repeat(7).trim()}\nOther: narrow\n\n${head}: second\nOther:\n`,
    );
  });

  test('has a bar between cells that no head names and no line holds', async () => {
    expect(await bodyAt('/t/tides-1999/eng@1999-09-09/art_3.txt')).toBe(
      `Article 3\n\nquay ${'stone '.repeat(12)}| ${'timber '.repeat(3).trim()}\n`,
    );
  });
});

test('a table in JSON is its cells beside the words; other clauses have none', async () => {
  const app = testApp(tariffs());
  const clause = ClauseSchema.parse(await app.json(`${TABLE}.json`));
  const cells = [
    ['barge', '5', 'north quay'],
    ['rowing-boat', '12', 'any'],
  ];
  const head = ['Boat', 'Fee, in crowns', 'Berth'];
  expect(clause.table).toEqual({ head, rows: cells, align: ['left', 'right', 'center'] });
  expect(clause.hash).toBe(`c1:${wordsHash([...head, ...cells.flat()].join(' '))}`);
  const bare = ClauseSchema.parse(await app.json('/t/tides-1999/eng@1999-09-09/art_3.json'));
  expect(bare.table).toMatchObject({ head: null, align: [] });
  expect(bare.table?.rows[0]).toHaveLength(2);
  const other = ClauseSchema.parse(await app.json('/t/tides-1999/eng@1999-09-09/art_1/para_2.json'));
  expect(other.table).toBeUndefined();
});

test('a page names the table by its clause, and has no head where the text has none', async () => {
  const page = await textAt('/t/tides-1999/eng@1999-09-09');
  expect(page).toContain('aria-label="Table: second subparagraph"');
  expect(page.match(/<th scope="col"/gu)).toHaveLength(5);
});

test('a comparison shows the cell that changed, and it alone', async () => {
  const at = 'tides-1999/eng@';
  const compared = await textAt(`/api/v1/compare?from=${at}1999-09-09&to=${at}2001-01-01`);
  expect(compared).toMatch(/"before":"5","after":"6"/u);
  expect(compared.match(/"is":"changed"/gu)).toHaveLength(1);
});

test('search finds words of a cell, and shows words of two cells apart', async () => {
  const found = await testApp(tariffs(), true).json('/api/v1/search?q=rowing-boat+any');
  expect(JSON.stringify(found)).toContain('north quay rowing-boat 12 any');
});

test('a quotation across cells is the same words; words of cells that do not follow each other are not', async () => {
  const check = await checkerOver(tariffs());
  expect(check('“Fee, in crowns Berth barge 5 north quay”')[0]?.verdict).toBe('same');
  expect(check('“Fee, in crowns Berth barge any north quay”')[0]?.verdict).not.toBe('same');
});
