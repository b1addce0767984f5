import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOCUMENTS, namesOf, type Searcher, searchOver } from './engine.ts';
import { rankOf, readJudgments } from './judgments.ts';

const judgments = ['queries.tsv', 'judgments.tsv'].flatMap(readJudgments);
const ranks = new Map<string, number[]>();
let searcher: Searcher;
beforeAll(async () => {
  searcher = await searchOver(DOCUMENTS);
});

const isAt = (name: string, expected: string): boolean =>
  name === expected || name.startsWith(`${expected}__`);

describe('what a reader who types this is given', () => {
  test.each(judgments.map((judgment) => [judgment.query, judgment] as const))(
    '%s',
    async (query, judgment) => {
      const answer = await searcher.ask(query, { limit: '50' });
      const names = namesOf(answer);
      if (judgment.isNil) return expect(answer.total).toBe(0);
      const rank = rankOf(answer, judgment);
      ranks.set(judgment.kind, [...(ranks.get(judgment.kind) ?? []), rank]);
      expect(rank).toBeGreaterThan(0);
      if (!judgment.isExact) return;
      expect(names.filter((name) => !judgment.expected.some((one) => isAt(name, one)))).toEqual([]);
      expect(judgment.expected.filter((one) => !names.some((name) => isAt(name, one)))).toEqual([]);
    },
  );

  test('citations come first, and every other class reaches a mean reciprocal rank of 0.9', () => {
    for (const [kind, found] of ranks) {
      const mean = found.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / found.length;
      expect([kind, mean]).toEqual([kind, kind === 'citation' ? 1 : expect.any(Number)]);
      expect(mean).toBeGreaterThanOrEqual(0.9);
    }
  });
});

afterAll(() => ranks.clear());
