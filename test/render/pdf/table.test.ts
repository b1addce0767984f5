import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { clause } from './features.ts';
import { FONTS } from './fonts.ts';
import { elementsOf, type ReadElement, readPdf, textOf } from './read.ts';

const words = (text: string) => [{ text }];

const tableOf = (rows: readonly (readonly string[])[]) =>
  clause({
    kind: 'p',
    eId: 'p_1',
    words: words(rows.map((cells) => cells.join('\t')).join('\n')),
    table: { rows: rows.map((cells) => cells.map(words)), isHeaded: true },
  });

/** Cells of the last table, row by row: "TH: words". */
async function readTable(rows: readonly (readonly string[])[]): Promise<readonly (readonly string[])[]> {
  const read = await readPdf(await renderPdf(documentOf([tableOf(rows)]), FONTS));
  const table = [...elementsOf(read.tree)].findLast(({ type }) => type === 'Table');
  const inside = (element: ReadElement | string | undefined) =>
    typeof element === 'object' ? element.kids.filter((kid) => typeof kid === 'object') : [];
  return inside(table).map((row) => inside(row).map((cell) => `${cell.type}: ${textOf(cell)}`));
}

test('a table of a text is tagged row by row and cell by cell, its first row as heads', async () => {
  const long = 'Old bridge, seen from the mill and from the dam below it. '.repeat(6).trim();
  expect(
    await readTable([
      ['Line', 'Seen', 'Light'],
      ['1', long, 'red'],
      ['2', '', 'green'],
    ]),
  ).toEqual([
    ['TH: Line', 'TH: Seen', 'TH: Light'],
    ['TD: 1', `TD: ${long}`, 'TD: red'],
    ['TD: 2', 'TD: ', 'TD: green'],
  ]);
});

test('a table of fifty columns stands on the page, whatever is in them', async () => {
  const [row = []] = await readTable([Array.from({ length: 50 }, (_, at) => `${at}`)]);
  expect(row.at(-1)).toBe('TH: 49');
  expect(row).toHaveLength(50);
});
