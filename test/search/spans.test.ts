import { describe, expect, test } from 'vitest';
import { lastBit, nextBit } from '../../src/search/verify/spans.ts';

/** Bits of a row of four numbers that stands second in its table; the rows beside it are full. */
const rowOf = (...set: readonly number[]): Uint32Array => {
  const bits = new Uint32Array(12).fill(0xffff_ffff).fill(0, 4, 8);
  for (const at of set) bits[4 + (at >> 5)] = (bits[4 + (at >> 5)] ?? 0) | (1 << (at & 31));
  return bits;
};
const PLACES = [0, 1, 30, 31, 32, 33, 63, 64, 95, 96, 126, 127];

describe('places of a clause as bits', () => {
  test.each(PLACES)('%i alone is the next of all before it and the last of all behind it', (place) => {
    const bits = rowOf(place);
    const all = Array.from({ length: 128 }, (_, at) => at);
    expect(all.map((from) => nextBit(bits, 4, 4, from))).toEqual(
      all.map((from) => (from <= place ? place : -1)),
    );
    expect(all.map((to) => lastBit(bits, 4, 4, to))).toEqual(all.map((to) => (to >= place ? place : -1)));
  });

  test('of several the nearest is taken, and none beyond the row', () => {
    const bits = rowOf(...PLACES);
    const next = (from: number) => PLACES.find((place) => place >= from) ?? -1;
    const last = (to: number) => PLACES.findLast((place) => place <= to) ?? -1;
    for (let at = 0; at < 128; at += 1)
      expect([nextBit(bits, 4, 4, at), lastBit(bits, 4, 4, at)]).toEqual([next(at), last(at)]);
    expect(nextBit(bits, 4, 4, 128)).toBe(-1);
    expect(lastBit(bits, 4, 4, 300)).toBe(127);
  });
});
