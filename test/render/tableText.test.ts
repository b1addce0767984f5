import { describe, expect, test } from 'vitest';
import type { Align } from '../../src/model/clause.ts';
import { tableOf } from '../../src/model/table.ts';
import { joinCells } from '../../src/parse/table.ts';
import { tableToText } from '../../src/render/tableText.ts';

/** The plain text of a table of these rows; `align` where the first of them heads the columns. */
function textOf(rows: readonly (readonly string[])[], align: readonly Align[] | null = null): string {
  const cells = rows.map((row) => row.map((text) => ({ text, marks: [] })));
  const words = joinCells(cells, { isHeaded: align !== null, align: align ?? [] });
  const table = tableOf(words);
  if (table === null) throw new Error('these rows are a table');
  return tableToText(words, table);
}

describe('a table in plain text', () => {
  test.each<[string, readonly (readonly string[])[], readonly Align[] | null, readonly string[]]>([
    [
      'has two blanks between columns, and none at the ends of lines',
      [
        ['quay', 'a'],
        ['lock', ''],
      ],
      null,
      ['quay  a', 'lock'],
    ],
    [
      'has each column on its side, what is in the middle rather to the left',
      [
        ['left', 'right', 'middle', 'none'],
        ['a', 'b', 'c', 'd'],
      ],
      ['left', 'right', 'center', null],
      ['left  right  middle  none', '----  -----  ------  ----', 'a         b    c     d'],
    ],
    [
      'gives two columns to wide signs and none to those that join others',
      [
        ['港', 'x'],
        ['e\u0301e\u0301', 'y'],
        ['a', 'z'],
      ],
      null,
      ['港  x', 'e\u0301e\u0301  y', 'a   z'],
    ],
    ['is a head alone where it has no rows', [['Boat', 'Fee']], [null, null], ['Boat  Fee', '----  ---']],
    [
      'fills a line of eighty columns',
      [
        ['x'.repeat(60), 'y'.repeat(14), 'zz'],
        ['a', 'b', 'c'],
      ],
      null,
      [`${'x'.repeat(60)}  ${'y'.repeat(14)}  zz`, `a${' '.repeat(61)}b${' '.repeat(15)}c`],
    ],
    [
      'and of more has bars between its cells',
      [
        ['x'.repeat(60), 'y'.repeat(15), 'zz'],
        ['a', 'b', 'c'],
      ],
      null,
      [`${'x'.repeat(60)} | ${'y'.repeat(15)} | zz`, 'a | b | c'],
    ],
    [
      'or, with a head, a line for each cell: none where the cell and its head are empty',
      [
        ['x'.repeat(80), '', 'Fee'],
        ['a', 'b', ''],
        ['c', '', 'd'],
      ],
      [null, null, null],
      [`${'x'.repeat(80)}: a`, 'b', 'Fee:', '', `${'x'.repeat(80)}: c`, 'Fee: d'],
    ],
    [
      'or bars, where nothing stands below the head',
      [['x'.repeat(80), 'Fee']],
      [null, null],
      [`${'x'.repeat(80)} | Fee`],
    ],
  ])('%s', (_, rows, align, lines) => {
    expect(textOf(rows, align)).toBe(lines.join('\n'));
  });
});
