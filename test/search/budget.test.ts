import { describe, expect, test } from 'vitest';
import { Budget, BudgetSpent, type Pace, ReaderLeft, unbounded, WORK } from '../../src/model/budget.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { DOCUMENTS, searchOver } from './engine.ts';

const { service } = await searchOver(DOCUMENTS);

/** Any word, by its first letter: the widest alternative that can be written. */
const ANY_WORD = `(${[...'abcdefghijklmnopqrstuvwxyz'].map((letter) => `${letter}*`).join('|')})`;

/** What people with an hour found to be the most work for the fewest characters. */
const HOSTILE = {
  'four neighbourhoods of any words': Array(4).fill(ANY_WORD).join(' /255 '),
  'nine neighbourhoods of any words': Array(9).fill(ANY_WORD).join(' /255 '),
  'neighbourhoods in brackets': `(${ANY_WORD} /9 ${ANY_WORD}) /9 (${ANY_WORD} /9 ${ANY_WORD})`,
  'any words together': Array(9).fill(ANY_WORD).join(' '),
  'one word a hundred times as a phrase': `"${'the '.repeat(100)}"`,
  'what is everywhere': 'the of and to in shall be by for with on at as',
  'nothing but exclusions': '-zebra -quagga -okapi',
} as const;

const ask = (q: string, budget: Budget) => service.search(SearchParams.parse({ q }), budget);

async function stepsOf(q: string): Promise<number> {
  const budget = unbounded('search');
  await ask(q, budget);
  return budget.steps;
}

/** A clock on which each look takes a millisecond, and turns that are told. */
const slow = (turn: () => void): Pace => {
  let ms = 0;
  return {
    now: () => {
      ms += 1;
      return ms;
    },
    turn: async () => turn(),
  };
};

describe.each(Object.entries(HOSTILE))('%s', (_, q) => {
  test('takes no more steps than a request may', async () => {
    expect(await stepsOf(q)).toBeLessThan(WORK.search.steps / 10);
  });

  test('ends with what to ask instead where it is too much, never with a part of the answer', async () => {
    const steps = Math.floor((await stepsOf(q)) / 2);
    const budget = new Budget(
      'search',
      slow(() => {}),
      undefined,
      { steps, ms: 1e9 },
    );
    await expect(ask(q, budget)).rejects.toThrow(BudgetSpent);
    // What one unknown word takes among all words of texts is the most that is begun at once.
    expect(budget.steps - steps).toBeLessThan(60_000);
  });
});

test('a search gives others their turn while it looks at clauses, and answers the same', async () => {
  const q = HOSTILE['nine neighbourhoods of any words'];
  const budget = new Budget(
    'search',
    slow(() => {}),
    undefined,
    { steps: 1e9, ms: 1e9 },
  );
  const answer = await ask(q, budget);
  expect(budget.turns).toBeGreaterThan(budget.steps / 500_000);
  expect(answer).toEqual(await ask(q, unbounded('search')));
});

test('a reader who leaves stops the work', async () => {
  const q = HOSTILE['nine neighbourhoods of any words'];
  const reader = new AbortController();
  const leave = () => reader.abort();
  const budget = new Budget('search', slow(leave), reader.signal, { steps: 1e9, ms: 1e9 });
  await expect(ask(q, budget)).rejects.toThrow(ReaderLeft);
  expect(budget.turns).toBe(1);
  expect(budget.steps).toBeLessThan((await stepsOf(q)) / 2);
});

test('what nobody waits for any more is not begun', async () => {
  const budget = unbounded('search', AbortSignal.abort());
  await expect(ask('states', budget)).rejects.toThrow(ReaderLeft);
  await expect(service.complete('stat', budget)).rejects.toThrow(ReaderLeft);
  expect(budget.steps).toBe(0);
});
