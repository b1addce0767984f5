import { describe, expect, test } from 'vitest';
import type { PdfBlock, PdfRow } from '../../../src/render/pdf/index.ts';
import { beside } from '../../../src/render/pdf/layout/beside.ts';
import { type FlowItem, flowLine, PAGE_BREAK, space } from '../../../src/render/pdf/layout/flow.ts';
import type { Place } from '../../../src/render/pdf/layout/place.ts';
import { columnsOf, composeRow, joinRows } from '../../../src/render/pdf/layout/rows.ts';
import { Element } from '../../../src/render/pdf/tag/element.ts';
import { clause } from './features.ts';

const line = (height: number, isHeading = false): FlowItem =>
  flowLine({ height, ascent: height - 2, isHeading });
const lines = (count: number): readonly FlowItem[] => Array.from({ length: count }, () => line(10));

/** Height of each item and whether a page may end behind it: `10` or `10+`; headings in brackets. */
const shown = (items: readonly FlowItem[]): string =>
  items
    .map((item) => {
      if (item.is === 'break') return 'break';
      const height = `${item.height}${item.keep ? '+' : ''}`;
      return item.is === 'line' && item.isHeading ? `[${height}]` : height;
    })
    .join(' ');

describe('cells beside each other', () => {
  test.each([
    [0, '0 0'],
    [1, '0 10+ 0'],
    [2, '0 10+ 10 0'],
    [3, '0 10+ 10+ 10 0'],
    [5, '0 10+ 10 10 10+ 10 0'],
  ])('of %i lines: neither the first nor the last of them stands alone on a page', (count, flow) => {
    expect(shown(beside([lines(count), lines(Math.min(count, 1))], false))).toBe(flow);
  });

  test('that are kept are never divided, nor parted from what follows', () => {
    expect(shown(beside([lines(4)], true))).toBe('0 10+ 10+ 10+ 10+ 0+');
    expect(shown(beside([lines(1)], false, true))).toBe('0+ 10+ 0');
  });

  test('stand as high as the highest of each line, the white around them too', () => {
    const left = [space(6), line(10), line(10), space(3)];
    const right = [space(9), line(14), line(12), line(11), space(1)];
    expect(shown(beside([left, right], false))).toBe('9 14+ 12+ 11 3');
  });

  test('keep white between lines, and begin no page in the middle of a row', () => {
    const left = [line(10), space(5), line(10), line(10)];
    const flow = beside([left, [PAGE_BREAK, line(12)]], false);
    expect(shown(flow)).toBe('0 12+ 5 10+ 10 0');
  });

  test('are a heading where one of them is', () => {
    expect(shown(beside([[line(10)], [line(12, true)]], false))).toBe('0 [12+] 0');
  });

  test('have columns of one width with a gap between them', () => {
    const [first, second, third] = columnsOf(3, 50, 400);
    expect(first?.x).toBe(50);
    const gap = (second?.x ?? 0) - (first?.x ?? 0) - (first?.width ?? 0);
    expect(gap).toBeGreaterThan(5);
    expect((third?.x ?? 0) + (third?.width ?? 0)).toBeCloseTo(450, 6);
    expect([second?.width, third?.width]).toEqual([first?.width, first?.width]);
    expect((third?.x ?? 0) - (second?.x ?? 0)).toBeCloseTo((first?.width ?? 0) + gap, 6);
  });
});

describe('a row of cells', () => {
  const document = { columns: [{ language: 'eng' }, { language: 'rus' }] };
  const place = {
    ...{ job: { document }, parent: new Element('Div', null), x: 50, edge: 50, width: 400, column: 0 },
    ...{ language: 'eng', depth: 2 },
  } as unknown as Place;
  const article = clause({ kind: 'article', eId: 'art_2' });
  const point = clause({ kind: 'point', eId: 'art_2__para_1__point_a' });
  /** The row with these items in its cells, and where each cell was laid out. */
  function row(cells: PdfRow['cells'], ...items: readonly (readonly FlowItem[])[]) {
    const places: Place[] = [];
    const flow = composeRow({ is: 'row', cells }, place, (_, where) => {
      places.push(where);
      return items[places.length - 1] ?? [];
    });
    return { flow: shown(flow), places };
  }

  test('begins a page where one of its cells does', () => {
    expect(row([[article], [article]], [PAGE_BREAK, line(10)], [line(10)]).flow).toMatch(/^break /u);
    expect(row([[article], [article]], [line(10)], [line(10)]).flow).not.toContain('break');
  });

  test('has its headings on one line, kept with the words below them, and begins the words on one line', () => {
    const two = [line(12, true), line(12, true), line(10)];
    const one = [line(12, true), line(10)];
    expect(row([[article], [article]], two, one).flow).toBe('0 [12+] [12+] 0+ 0+ 10+ 0');
    expect(row([[article], [article]], [line(12, true)], []).flow).toMatch(/^0 \[12\+\] 0\+/u);
  });

  test('names each clause once, by the first column that has it, as deep as it lies', () => {
    const { places } = row([[], [point]], [], [line(10)]);
    expect(places.map(({ depth, language, column }) => [depth, language, column])).toEqual([
      [null, 'eng', 0],
      [4, 'rus', 1],
    ]);
  });

  test('sets clauses below numbered ones in, as far as words have room', () => {
    const { places } = row([[article], [point]], [line(10)], [line(10)]);
    const [whole, inside] = places;
    const [first, second] = columnsOf(2, 50, 400);
    expect([whole?.x, whole?.width]).toEqual([first?.x, first?.width]);
    expect(inside?.edge).toBe(second?.x);
    expect((inside?.x ?? 0) - (second?.x ?? 0)).toBeGreaterThan(5);
    expect((inside?.x ?? 0) + (inside?.width ?? 0)).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0), 6);
  });
});

describe('a number without words of its own', () => {
  const number = clause({ kind: 'paragraph', eId: 'art_1__para_2', label: '2.' });
  const words = clause({ kind: 'p', eId: 'art_1__para_2__p_1', words: [{ text: 'The tide turns.' }] });
  const row = (...cells: readonly (readonly PdfBlock[])[]): PdfRow => ({ is: 'row', cells });
  const joined = (first: PdfRow, second: PdfBlock) => joinRows([first, second]);

  test('is one row with the words below it, in each column', () => {
    expect(joined(row([number], [number]), row([words], [words]))).toEqual([
      row([{ ...number, children: [words] }], [{ ...number, children: [words] }]),
    ]);
    expect(joined(row([number], []), row([words], []))).toEqual([
      row([{ ...number, children: [words] }], []),
    ]);
    expect(joined(row([number], [number]), row([words], []))).toEqual([
      row([{ ...number, children: [words] }], [number]),
    ]);
  });

  const others: readonly (readonly [string, PdfRow, PdfBlock])[] = [
    ['has words already', row([{ ...number, words: [{ text: 'x' }] }]), row([words])],
    ['is a gap', row([{ ...number, gap: [{ text: 'torn' }] }]), row([words])],
    ['has what is below it already', row([{ ...number, children: [words] }]), row([words])],
    ['is followed by a heading', row([number]), row([clause({ ...words, kind: 'article' })])],
    [
      'is followed by words of another clause',
      row([number]),
      row([{ ...words, eId: 'art_1__para_20__p_1' }]),
    ],
    ['is followed by two clauses', row([number]), row([words, words])],
    ['stands with another clause', row([number, words]), row([words])],
    ['stands over words that another column has without a number', row([number], []), row([words], [words])],
    ['is followed by no row', row([number]), words],
  ];
  test.each(others)('stays a row of its own where it %s', (_, first, second) => {
    expect(joined(first, second)).toEqual([first, second]);
  });
});
