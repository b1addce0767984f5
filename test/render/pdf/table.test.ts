import { expect, test } from 'vitest';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { clause } from './features.ts';
import { FONTS } from './fonts.ts';
import { lay, textOfLine } from './lines.ts';
import { elementsOf, type ReadElement, readPdf, textOf } from './read.ts';

const words = (text: string) => [{ text }];

const tableOf = (rows: readonly (readonly string[])[], isHeaded = true) =>
  clause({
    kind: 'p',
    eId: 'p_1',
    words: words(rows.map((cells) => cells.join('\t')).join('\n')),
    table: { rows: rows.map((cells) => cells.map(words)), isHeaded, align: [] },
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

/** Right edges of what stands in each line, with the left edge of what follows it there. */
const neighbours = (
  rows: readonly (readonly string[])[],
): readonly (readonly [end: number, next: number])[] =>
  lay(documentOf([tableOf(rows)])).pages.flatMap(({ lines }) =>
    lines.flatMap(({ line }) => {
      const parts = line.parts.flat().sort((a, b) => a.x - b.x);
      return parts.slice(1).map((next, at): readonly [number, number] => {
        const before = parts[at];
        return [(before?.x ?? 0) + (before?.line.width ?? 0), next.x];
      });
    }),
  );

test.each([
  [
    'a word longer than its column',
    ['1', 'Antidisestablishmentarianismushypercalifragilisticwares', 'free', 'by boat'],
  ],
  ['a hundred letters that nothing parts', ['x'.repeat(100), 'free', 'free']],
  [
    'many columns',
    'frozen thawing waterways entirely storms frozen thawing waterways entirely storms'.split(' '),
  ],
])('no cell runs into the next: %s', (_, row) => {
  const found = neighbours([row.map((_word, at) => `${at}`), row]);
  expect(found.length).toBeGreaterThan(row.length - 2);
  for (const [end, next] of found) expect(end).toBeLessThanOrEqual(next);
});

const SENTENCE = 'seen from the mill and from the dam below it';

/** Words of each line of each page, from left to right. */
const pagesOf = (rows: readonly (readonly string[])[], isHeaded = true) =>
  lay(documentOf([tableOf(rows, isHeaded)])).pages.map(({ lines }) =>
    lines.map(({ line, isRepeated = false }) => ({
      isRepeated,
      words: line.parts
        .flat()
        .map((part) => part.line.segments.map(({ span }) => span.text).join(''))
        .join(' '),
    })),
  );

const LONG = [
  ['Line', 'Seen'],
  ...Array.from({ length: 60 }, (_, at) => [`${at + 1}.`, `${SENTENCE} ${at} ${SENTENCE} ${SENTENCE}`]),
];

test('a page that begins in the middle of a table has its heads above, which are no content there', async () => {
  const [first, ...others] = pagesOf(LONG);
  expect(first?.some(({ isRepeated }) => isRepeated)).toBe(false);
  expect(others.length).toBeGreaterThan(1);
  for (const lines of others) expect(lines[0]).toEqual({ isRepeated: true, words: 'Line Seen' });
  const tagged = await readTable(LONG);
  expect(tagged.flat().filter((cell) => cell === 'TH: Line')).toHaveLength(1);
  expect(tagged).toHaveLength(LONG.length);
});

test('no row is cut at the end of a page', () => {
  for (const lines of pagesOf(LONG)) {
    const [first] = lines.filter(({ isRepeated }) => !isRepeated);
    expect(first?.words).toMatch(/^(?:\d+\.|[A-Z])/u);
  }
});

const WIDE = ['Commodity', 'Denomination', 'Destination', 'Concession', 'Certification', 'Administration'];

test('rows of a table that no page is wide enough for stand one below the other, each cell behind its head', async () => {
  const row = WIDE.map((word) => `${word.toLowerCase()}-${word.toLowerCase()}`);
  const tagged = await readTable([WIDE, row, row]);
  expect(tagged).toEqual([...row, ...row].map((cell, at) => [`TH: ${WIDE[at % 6]}`, `TD: ${cell}`]));
  const words = pagesOf([WIDE, row, row]).flat();
  for (const cell of row) expect(words.filter((line) => line.words.endsWith(cell))).toHaveLength(2);
});

test('rows of two tables side by side begin together, and none is cut at the end of a page', () => {
  const table = (name: string, destination: string, words: number) => ({
    ...tableOf(
      Array.from({ length: 24 }, (_, at) => [`${name}${at}`, 'tide '.repeat(words)]),
      false,
    ),
    destination,
  });
  const columns = ['en', 'fr'].map((language) => ({ title: language, language }));
  const cells = [[table('L', 'a', 40)], [table('R', 'b', 25)]];
  const { pages } = lay(documentOf([{ is: 'row', cells }], { kind: 'parallel', columns }));
  const heads = pages.slice(1).map(({ lines }) => lines[0] && textOfLine(lines[0].line));
  expect(heads.length).toBeGreaterThan(1);
  for (const head of heads) expect(head).toMatch(/^L(\d+) ?(?:tide )+R\1 ?tide/u);
});
