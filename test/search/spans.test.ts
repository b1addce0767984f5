import { describe, expect, test } from 'vitest';
import { Spans } from '../../src/search/verify/spans.ts';

describe('spans of one clause', () => {
  const rowOf = (...ends: readonly number[]): Uint32Array => {
    const row = new Uint32Array(2);
    for (const end of ends) row[end >> 5] = (row[end >> 5] ?? 0) | (1 << (end & 31));
    return row;
  };

  test('that begin at one place keep all their ends, however many times some are added', () => {
    const spans = new Spans(false);
    spans.clear(50);
    spans.addEnds(3, rowOf(5, 40));
    spans.addEnds(3, rowOf(9));
    spans.add(3, 33);
    expect(spans.list(10)).toEqual([
      [3, 5],
      [3, 9],
      [3, 33],
      [3, 40],
    ]);
  });

  test('of two sets are together those of each', () => {
    const [one, other] = [new Spans(false), new Spans(false)];
    for (const spans of [one, other]) spans.clear(50);
    one.add(3, 5);
    other.add(3, 45);
    other.add(7, 8);
    one.addAll(other);
    expect(one.list(10)).toEqual([
      [3, 5],
      [3, 45],
      [7, 8],
    ]);
  });

  test('of the clause before are gone', () => {
    const spans = new Spans(false);
    spans.clear(50);
    spans.add(3, 45);
    spans.clear(50);
    spans.add(3, 4);
    expect(spans.list(10)).toEqual([[3, 4]]);
  });
});
