import { describe, expect, test } from 'vitest';
import { type Clause, findClause } from '../../src/model/clause.ts';
import { wordsHash } from '../../src/model/hash.ts';
import { cellWords, tableOf } from '../../src/model/table.ts';
import { parseText } from '../../src/parse/text.ts';
import { WordsBlock } from '../../src/render/html/table.tsx';
import { clausesToMarkdown } from '../../src/render/markdown.ts';
import { textFile } from '../support/folder.ts';

const TABLE = '| Line | Mark *and* light |\n|---|---|\n| 1 | Old bridge |\n| 2 | Mill \\| dam |';

const read = (body: string) => parseText(textFile(body), 'x.md', 'eng');
const clausesOf = (body: string): readonly Clause[] => read(body).value?.clauses ?? [];

/** Cells of the clause, row by row. */
function cellsOf(body: string, eId: string): readonly (readonly string[])[] | null {
  const words = findClause(clausesOf(body), eId)?.words ?? null;
  const table = words === null ? null : tableOf(words);
  if (words === null || table === null) return null;
  return table.rows.map((cells) => cells.map((cell) => cellWords(words, cell).text));
}

const CELLS = [
  ['Line', 'Mark and light'],
  ['1', 'Old bridge'],
  ['2', 'Mill | dam'],
];

describe('a block of | rows', () => {
  test('is one clause of words, kept cell by cell', () => {
    const body = `# Annex\n\n1. The lights:\n\n${TABLE}\n\n2. The rest.`;
    expect(read(body).issues).toEqual([]);
    expect(cellsOf(body, 'annex_1__para_1__p_2')).toEqual(CELLS);
    expect(findClause(clausesOf(body), 'annex_1__para_2')?.words?.text).toBe('The rest.');
  });

  test('needs no blank line around it', () => {
    expect(cellsOf(`The lights:\n${TABLE}\nand no others.`, 'p_2')).toEqual(CELLS);
  });

  test('has the hash of its words, as if blanks stood between them', () => {
    const words = findClause(clausesOf(`One.\n\n${TABLE}`), 'p_2')?.words?.text ?? '';
    expect(wordsHash(words)).toBe(wordsHash(CELLS.flat().join(' ')));
  });

  test('keeps empty cells and rows of other lengths', () => {
    expect(cellsOf('One.\n\n| a |  | c |\n| d |', 'p_2')).toEqual([['a', '', 'c'], ['d']]);
  });

  test('can be pinned', () => {
    expect(cellsOf('One.\n\n| a | b |\n| c | d | {#p_9}', 'p_9')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('is written as Markdown that is read as the same table', () => {
    const clauses = clausesOf(`One.\n\n${TABLE}\n\n| x | y |\n\n\\| no table |`);
    const again = clausesOf(clausesToMarkdown(clauses));
    expect(again.map(({ eId, words }) => [eId, words])).toEqual(
      clauses.map(({ eId, words }) => [eId, words]),
    );
    expect(clauses.at(-1)?.words).toEqual({ text: '| no table |', marks: [] });
  });

  test('is a table on pages, its first row the heads of columns', () => {
    const words = findClause(clausesOf(`One.\n\n${TABLE}`), 'p_2')?.words;
    const html = words == null ? '' : WordsBlock({ words }).toString();
    expect(html).toContain(
      '<thead><tr><th scope="col">Line</th><th scope="col">Mark <em>and</em> light</th></tr></thead>',
    );
    expect(html).toContain('<tr><td>2</td><td>Mill | dam</td></tr>');
  });

  test('draws what lies over its words in the cells where it lies', () => {
    const words = findClause(clausesOf('One.\n\n| a b | c d |'), 'p_2')?.words;
    const at = { start: 2, end: 5, draw: (inner: unknown) => <mark>{inner as string}</mark> };
    const html = words == null ? '' : WordsBlock({ words, layers: [at] }).toString();
    expect(html).toContain('<td>a <mark>b</mark></td><td><mark>c</mark> d</td>');
  });
});

describe('what is no table is an error with its line', () => {
  test.each([
    ['dashes in a later row', '| a |\n| b |\n|---|', 8],
    ['rows without bars around them', 'a | b\n--- | ---\nc | d', 7],
    ['more columns than a page holds', `|${' a |'.repeat(60)}`, 6],
    ['a hundred thousand bars', '|'.repeat(100_000), 6],
    ['HTML in a cell', '| a |\n| <b>b</b> |', 7],
  ])('%s', (_, body, line) => {
    expect(read(`One.\n\n${body}`).issues[0]).toMatchObject({ severity: 'error', line: line + 2 });
  });
});
