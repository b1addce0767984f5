import { describe, expect, test } from 'vitest';
import {
  Budget,
  BudgetSpent,
  type Pace,
  ReaderLeft,
  takeTurns,
  timeless,
  unbounded,
  WORK,
} from '../../src/model/budget.ts';

/** A clock that moves only when told to. */
function paceAt(time: { ms: number }): Pace {
  return { now: () => time.ms, turn: async () => {} };
}

describe('what one piece of work may cost', () => {
  test('ends at its steps, with what to ask instead', () => {
    const budget = new Budget('search', paceAt({ ms: 0 }), undefined, { steps: 1000, ms: 1000 });
    expect(() => budget.spend(1000)).not.toThrow();
    expect(() => budget.spend(1)).toThrow(BudgetSpent);
    expect(() => budget.spend(0)).toThrow('Ask for fewer words');
  });

  test('ends at its time, which is looked at every few thousand steps', () => {
    const time = { ms: 0 };
    const budget = new Budget('comparison', paceAt(time), undefined, { steps: 1e9, ms: 100 });
    budget.spend(20_000);
    time.ms = 101;
    expect(() => budget.spend(20_000)).toThrow(BudgetSpent);
  });

  test('ends at its steps alone where it has no clock', () => {
    const budget = timeless('parse');
    budget.spend(WORK.parse.steps);
    expect(() => budget.spend(1)).toThrow('Divide the text into smaller files');
  });

  test('does not count what it waits for', async () => {
    const time = { ms: 0 };
    const budget = new Budget('search', paceAt(time), undefined, { steps: 1e9, ms: 100 });
    time.ms = 60;
    const waited = await budget.awaiting(
      Promise.resolve().then(() => {
        time.ms += 5000;
        return 'an answer from another machine';
      }),
    );
    expect(waited).toBe('an answer from another machine');
    time.ms += 39;
    expect(() => budget.spend(20_000)).not.toThrow();
    time.ms += 2;
    expect(() => budget.spend(20_000)).toThrow(BudgetSpent);
  });

  test('ends where the reader has left, also while it waits', async () => {
    const reader = new AbortController();
    const budget = unbounded('citations', reader.signal);
    budget.spend(20_000);
    reader.abort();
    expect(() => budget.spend(20_000)).toThrow(ReaderLeft);
    await expect(budget.breathe()).rejects.toThrow(ReaderLeft);
  });

  test('gives others a turn after ten milliseconds, and none before', async () => {
    const time = { ms: 0 };
    const budget = new Budget('search', paceAt(time));
    time.ms = 9;
    budget.spend(20_000);
    expect(budget.isDue).toBe(false);
    await budget.breathe();
    expect(budget.turns).toBe(0);
    time.ms = 11;
    budget.spend(20_000);
    expect(budget.isDue).toBe(true);
    await budget.breathe();
    expect([budget.turns, budget.isDue]).toEqual([1, false]);
  });
});

test('at each turn of the loop one piece of work goes on, in the order they came', async () => {
  const rounds: (() => void)[] = [];
  const turn = takeTurns((run) => rounds.push(run));
  const went: string[] = [];
  for (const name of ['first', 'second', 'third']) turn().then(() => went.push(name));
  const seen: number[] = [];
  while (rounds.length > 0) {
    rounds.shift()?.();
    await new Promise((settle) => setTimeout(settle, 0));
    seen.push(went.length);
  }
  expect([went, seen]).toEqual([
    ['first', 'second', 'third'],
    [1, 2, 3],
  ]);
});
