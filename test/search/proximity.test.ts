import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unbounded } from '../../src/model/budget.ts';
import { Proximity } from '../../src/search/verify/proximity.ts';
import { type Span, Spans } from '../../src/search/verify/spans.ts';

const of = (length: number, places: readonly Span[], areWords = false): Spans => {
  const spans = new Spans(areWords);
  spans.clear(length);
  for (const [first, last] of places) spans.add(first, last);
  return spans;
};

/** What stands at most `distance` apart, looked for one by one. */
function oneByOne(left: readonly Span[], right: readonly Span[], distance: number): readonly Span[] {
  const found = left.flatMap(([first, last]) =>
    right.flatMap(([otherFirst, otherLast]): Span[] => {
      const apart = otherFirst > last ? otherFirst - last : first - otherLast;
      return apart >= 1 && apart <= distance
        ? [[Math.min(first, otherFirst), Math.max(last, otherLast)]]
        : [];
    }),
  );
  const ordered = found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return ordered.filter(
    ([first, last], at) => ordered[at - 1]?.[0] !== first || ordered[at - 1]?.[1] !== last,
  );
}

const LENGTH = 70;
const place = fc.nat(LENGTH - 1);
const words = fc.array(
  place.map((at): Span => [at, at]),
  { maxLength: 20 },
);
const runs = fc.array(
  fc.tuple(place, fc.nat(9)).map(([first, more]): Span => [first, Math.min(LENGTH - 1, first + more)]),
  { maxLength: 20 },
);
const distances = fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constantFrom(32, 69, 70, 255));

describe('neighbourhoods', () => {
  test.each([
    ['of words', words, words],
    ['of a phrase and a word', runs, words],
    ['of a word and a phrase', words, runs],
    ['of phrases', runs, runs],
  ])('%s are those found one by one', (_, lefts, rights) => {
    fc.assert(
      fc.property(lefts, rights, distances, (left, right, distance) => {
        const into = of(LENGTH, []);
        new Proximity(distance, unbounded('search')).pairs(
          of(LENGTH, left, lefts === words),
          of(LENGTH, right, rights === words),
          into,
        );
        expect(into.list(10_000)).toEqual(oneByOne(left, right, distance));
      }),
      { numRuns: 500 },
    );
  });

  test('one pairing after another, shorter or longer, leaves nothing to the next', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(runs, runs, fc.nat(40)), { minLength: 2, maxLength: 4 }),
        distances,
        (all, distance) => {
          const proximity = new Proximity(distance, unbounded('search'));
          for (const [lefts, rights, less] of all) {
            const length = LENGTH - less;
            const [left, right] = [lefts, rights].map((spans) => spans.filter(([, last]) => last < length));
            const into = of(length, []);
            proximity.pairs(of(length, left ?? []), of(length, right ?? []), into);
            expect(into.list(10_000)).toEqual(oneByOne(left ?? [], right ?? [], distance));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('where every word may be every other, the steps grow with the square of the words and not with the pairs', () => {
    const stepsFor = (length: number): number => {
      const budget = unbounded('search');
      const all = of(
        length,
        Array.from({ length }, (_, at): Span => [at, at]),
        true,
      );
      let left = all;
      for (let more = 0; more < 8; more += 1) {
        const pairs = of(length, []);
        new Proximity(255, budget).pairs(left, all, pairs);
        left = pairs;
      }
      return budget.steps;
    };
    // Two words have one pair, a thousand half a million: one by one they would be 8 times 500 million comparisons.
    expect(stepsFor(1000)).toBeLessThan(2_000_000);
    expect(stepsFor(1000) / stepsFor(100)).toBeLessThan(100);
  });
});
