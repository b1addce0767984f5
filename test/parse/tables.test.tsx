import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Align, type Clause, findClause } from '../../src/model/clause.ts';
import { wordsHash } from '../../src/model/hash.ts';
import { cellWords, tableOf } from '../../src/model/table.ts';
import { readWords } from '../../src/parse/inline.ts';
import { joinCells } from '../../src/parse/table.ts';
import { parseText } from '../../src/parse/text.ts';
import { WordsBlock } from '../../src/render/html/table.tsx';
import { clausesToMarkdown } from '../../src/render/markdown.ts';
import { wordsToMarkdown } from '../../src/render/markdownWords.ts';
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

  test('keeps empty cells', () => {
    expect(cellsOf('One.\n\n| a |  | c |\n| | d | |', 'p_2')).toEqual([
      ['a', '', 'c'],
      ['', 'd', ''],
    ]);
  });

  test('keeps the side on which the words of a column stand', () => {
    const words = findClause(clausesOf('One.\n\n| a | b | c | d |\n|---|:--|:-:|--:|'), 'p_2')?.words;
    expect(words == null ? null : tableOf(words)?.align).toEqual([null, 'left', 'center', 'right']);
  });

  test('in a file that is no table stays words', () => {
    expect(clausesOf('One.\n\n| a bar and words').at(-1)?.words).toEqual({
      text: '| a bar and words',
      marks: [],
    });
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

  const cell = fc
    .array(
      fc.constantFrom(
        'toll',
        '|',
        '\\',
        '*',
        '_',
        '`',
        '[1]',
        '<',
        '&',
        '---',
        ':-:',
        '',
        'ж',
        'ə',
        '日',
        '5.',
      ),
      {
        maxLength: 4,
      },
    )
    .map((words) => words.filter((word) => word !== '').join(' '));

  test('of any words comes back from Markdown as it was', () => {
    const tables = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.record({
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: 1,
          maxLength: 4,
        }),
        isHeaded: fc.boolean(),
        align: fc.array(fc.constantFrom<Align>('left', 'center', 'right', null), {
          minLength: columns,
          maxLength: columns,
        }),
      }),
    );
    fc.assert(
      fc.property(tables, ({ rows, isHeaded, align }) => {
        fc.pre(rows.flat().some((words) => words !== ''));
        const plain = rows.map((cells) => cells.map((text) => ({ text, marks: [] })));
        const words = joinCells(plain, { isHeaded, align: isHeaded ? align : [] });
        const read = readWords(wordsToMarkdown(words));
        expect(read).toEqual({ words, problems: [] });
      }),
      { numRuns: 60 },
    );
  });

  test('is a table on pages, its first row the heads of columns', () => {
    const words = findClause(clausesOf(`One.\n\n${TABLE}`), 'p_2')?.words;
    const html = words == null ? '' : WordsBlock({ words, tableName: 'Table: paragraph 2' }).toString();
    expect(html).toContain(
      '<thead><tr><th scope="col">Line</th><th scope="col">Mark <em>and</em> light</th></tr></thead>',
    );
    expect(html).toContain('<tr><td>2</td><td>Mill | dam</td></tr>');
    expect(html).toContain('<section class="table" aria-label="Table: paragraph 2" tabindex="0">');
  });

  test('draws what lies over its words in the cells where it lies', () => {
    const words = findClause(clausesOf('One.\n\n| a b | c d |'), 'p_2')?.words;
    const at = { start: 2, end: 5, draw: (inner: unknown) => <mark>{inner as string}</mark> };
    const html = words == null ? '' : WordsBlock({ words, layers: [at], tableName: '' }).toString();
    expect(html).toContain('<td>a <mark>b</mark></td><td><mark>c</mark> d</td>');
  });
});

test('a row that has not as many cells as the first is told with both numbers', () => {
  const says = (body: string) => read(`One.\n\n${body}`).issues.map(({ message }) => message);
  const advice = 'write an empty cell (| |) where a column has no words';
  expect(says('| a | b |\n| c |')).toEqual([`a row of 1 cells in a table of 2 columns: ${advice}`]);
  expect(says('| a | b |\n|---|---|---|')).toEqual([`a row of 3 cells in a table of 2 columns: ${advice}`]);
});

describe('what is no table is an error with its line', () => {
  test.each([
    ['dashes in a later row', '| a |\n| b |\n|---|', 8],
    ['rows without bars around them', 'a | b\n--- | ---\nc | d', 7],
    ['more columns than a page holds', `|${' a |'.repeat(60)}`, 6],
    ['a hundred thousand bars', '|'.repeat(100_000), 6],
    ['a row with a cell less', '| a | b |\n|---|---|\n| c |', 8],
    ['dashes for other columns than there are', '| a | b |\n|---|', 6],
    ['rows of empty cells', '| | |\n|  | |', 6],
    ['a gap in a cell', '| a |\n| [gap: torn] |', 7],
    ['HTML in a cell', '| a |\n| <b>b</b> |', 7],
  ])('%s', (_, body, line) => {
    expect(read(`One.\n\n${body}`).issues[0]).toMatchObject({ severity: 'error', line: line + 2 });
  });
});
