import { describe, expect, test } from 'vitest';
import { TooManyPages } from '../../../src/render/pdf/errors.ts';
import type { FlowItem, FlowLine } from '../../../src/render/pdf/layout/flow.ts';
import { NOTE_GAP, paginate, type Room } from '../../../src/render/pdf/layout/paginate.ts';

/** A line of 10 points; its name is kept where the words would stand. */
const line = (name: string, own: Partial<FlowLine> = {}): FlowLine => ({
  is: 'line',
  height: 10,
  ascent: 8,
  parts: [],
  keep: false,
  isRow: false,
  opensRow: false,
  repeats: [],
  isHeading: false,
  notes: [],
  anchors: [{ destination: name, bookmark: null }],
  marks: [],
  figure: null,
  leader: null,
  stroke: null,
  ...own,
});
const lines = (from: number, to: number): readonly FlowLine[] =>
  Array.from({ length: to - from + 1 }, (_, at) => line(String(from + at)));
const white = (height: number, keep = false): FlowItem => ({ is: 'space', height, keep });
const nameOf = ({ anchors }: FlowLine): string => anchors[0]?.destination ?? '';

/** Pages of 100 points: ten lines. Names of the lines of each, those of notes behind a bar. */
function pages(
  items: readonly FlowItem[],
  notes: Readonly<Record<string, number>> = {},
  own: Partial<Room> = {},
) {
  const note = ([name, count]: readonly [string, number]): readonly [string, readonly FlowLine[]] => [
    name,
    Array.from({ length: count }, (_, at) => line(`${name}${at + 1}`)),
  ];
  const room = { height: 100, maxPages: 20, notes: new Map(Object.entries(notes).map(note)), ...own };
  return paginate(items, room).map(({ lines: placed, notes: foot }) =>
    [
      placed.map((one) => nameOf(one.line)).join(' '),
      ...(foot.length > 0 ? [foot.map(nameOf).join(' ')] : []),
    ].join(' | '),
  );
}

describe('a page', () => {
  test('takes as many lines as it holds, to the last point', () => {
    expect(pages(lines(1, 12))).toEqual(['1 2 3 4 5 6 7 8 9 10', '11 12']);
    expect(pages(lines(1, 12), {}, { height: 99 })[0]).toBe('1 2 3 4 5 6 7 8 9');
  });

  test('ends before a heading that would stand alone at its foot', () => {
    const heading = line('Article 2', { keep: true });
    expect(pages([...lines(1, 9), heading, ...lines(11, 12)])).toEqual([
      '1 2 3 4 5 6 7 8 9',
      'Article 2 11 12',
    ]);
    expect(pages([...lines(1, 8), heading, ...lines(10, 12)])[0]).toBe('1 2 3 4 5 6 7 8 Article 2 10');
  });

  test('keeps what is kept together, as long as it fits on one page', () => {
    const kept = [line('a', { keep: true }), white(5, true), line('b', { keep: true }), line('c')];
    expect(pages([...lines(1, 7), ...kept])).toEqual(['1 2 3 4 5 6 7', 'a b c']);
    const endless = Array.from({ length: 12 }, (_, at) => line(String(at + 1), { keep: true }));
    expect(pages(endless)).toEqual(['1 2 3 4 5 6 7 8 9 10', '11 12']);
  });

  test('has no white at its head, and keeps it between lines', () => {
    expect(pages([...lines(1, 9), white(10), ...lines(10, 11)])).toEqual(['1 2 3 4 5 6 7 8 9', '10 11']);
    const [first, second] = paginate(
      [white(30), line('1'), white(15), line('2'), { is: 'break' }, white(9), line('3')],
      {
        height: 100,
        maxPages: 3,
        notes: new Map(),
      },
    );
    expect(first?.lines.map(({ top }) => top)).toEqual([0, 25]);
    expect(second?.lines.map(({ top }) => top)).toEqual([0]);
  });

  test('ends where an annex begins a page', () => {
    expect(pages([...lines(1, 2), { is: 'break' }, ...lines(3, 4)])).toEqual(['1 2', '3 4']);
  });

  test('takes one line at least, or a line higher than a page would never end', () => {
    expect(pages([line('1'), line('high', { height: 300 }), line('2')])).toEqual(['1', 'high', '2']);
  });

  test('too many are an error before any is drawn', () => {
    expect(pages(lines(1, 30), {}, { maxPages: 3 })).toHaveLength(3);
    expect(() => pages(lines(1, 31), {}, { maxPages: 3 })).toThrow(TooManyPages);
  });
});

describe('a note', () => {
  const marked = (name: string, ...notes: readonly string[]): FlowLine => line(name, { notes });

  test('stands at the foot of the page of its mark, apart from the text', () => {
    expect(NOTE_GAP).toBeGreaterThan(10);
    expect(pages([marked('1', 'n'), ...lines(2, 12)], { n: 2 })).toEqual([
      '1 2 3 4 5 6 | n1 n2',
      '7 8 9 10 11 12',
    ]);
  });

  test('moves with its mark where both do not fit', () => {
    expect(pages([...lines(1, 8), marked('9', 'n'), line('10')], { n: 2 })).toEqual([
      '1 2 3 4 5 6 7 8',
      '9 10 | n1 n2',
    ]);
  });

  test('takes the foot to the last point, and its last line waits where one point is lacking', () => {
    const full = 10 + NOTE_GAP + 70;
    const filled = pages([marked('1', 'n')], { n: 7 }, { height: full });
    expect(filled).toEqual(['1 | n1 n2 n3 n4 n5 n6 n7']);
    const lacking = pages([marked('1', 'n')], { n: 7 }, { height: full - 1 });
    expect(lacking).toEqual(['1 | n1 n2 n3 n4 n5 n6', ' | n7']);
  });

  test('with two marks is printed once, on the page of the first', () => {
    expect(pages([marked('1', 'n'), marked('2', 'n'), ...lines(3, 8), marked('9', 'n')], { n: 1 })).toEqual([
      '1 2 3 4 5 6 7 | n1',
      '8 9',
    ]);
  });

  test('longer than the page goes on at the foot of the next, beside the text there', () => {
    const found = pages([marked('1', 'n'), ...lines(2, 4)], { n: 12 });
    expect(found).toEqual(['1 | n1 n2 n3 n4 n5 n6 n7', '2 3 4 | n8 n9 n10 n11 n12']);
  });

  test('that goes on leaves text a share of the page', () => {
    const found = pages([marked('1', 'n'), ...lines(2, 30)], { n: 30 });
    expect(found.slice(0, 5)).toEqual([
      '1 | n1 n2 n3 n4 n5 n6 n7',
      '2 | n8 n9 n10 n11 n12 n13 n14',
      '3 | n15 n16 n17 n18 n19 n20 n21',
      '4 | n22 n23 n24 n25 n26 n27 n28',
      '5 6 7 8 9 10 | n29 n30',
    ]);
  });

  test('that goes on leaves text three tenths of the page', () => {
    const found = pages([marked('1', 'n'), ...lines(2, 30)], { n: 60 }, { height: 200 });
    expect(found[1]).toMatch(/^2 3 4 5 \| n18 /u);
  });

  test('is kept whole where the page before stays at most 80 points emptier, else divided', () => {
    const items = [...lines(1, 3), marked('4', 'n')];
    expect(pages(items, { n: 7 })).toEqual(['1 2 3', '4 | n1 n2 n3 n4 n5 n6 n7']);
    expect(pages(items, { n: 9 }, { height: 120 })[0]).toBe('1 2 3 4 | n1 n2 n3 n4 n5 n6');
  });

  test('goes on with the next page before a line whose last word is broken', () => {
    const broken = (name: string): FlowLine =>
      line(name, { parts: [[{ line: { breaksWord: true } }]] as unknown as FlowLine['parts'] });
    const notes = [...lines(1, 5), broken('6'), broken('7'), ...lines(8, 9)];
    const found = paginate([marked('words', 'n')], {
      height: 10 + NOTE_GAP + 70,
      maxPages: 9,
      notes: new Map([['n', notes]]),
    });
    expect(found.map((page) => page.notes.map(nameOf).join(' '))).toEqual(['1 2 3 4 5', '6 7 8 9']);
  });

  test('begins with two lines at the foot, or its mark moves with it', () => {
    const high = Array.from({ length: 3 }, (_, at) => line(`n${at + 1}`, { height: 35 }));
    const plans = (height: number) =>
      paginate([line('1'), marked('2', 'n'), line('3')], {
        height,
        maxPages: 9,
        notes: new Map([['n', high]]),
      }).map((page) => [page.lines.map((one) => nameOf(one.line)).join(' '), page.notes.length]);
    expect(plans(10 + 10 + NOTE_GAP + 70)[0]).toEqual(['1 2', 2]);
    expect(plans(10 + 10 + NOTE_GAP + 69)[0]).toEqual(['1', 0]);
  });
});
