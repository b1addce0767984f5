import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { compareWords } from '../../src/diff/words.ts';
import { Budget, BudgetSpent, ReaderLeft, type WorkKind } from '../../src/model/budget.ts';
import { FIXTURE } from '../support/folder.ts';

const { library, names } = shelfOf(Archive.load(FIXTURE));

const PACE = { now: () => 0, turn: async () => {} };
const budgetOf = (work: WorkKind, steps: number, signal?: AbortSignal): Budget =>
  new Budget(work, PACE, signal, { steps, ms: Number.POSITIVE_INFINITY });

/** A text of so many different words. */
const words = (count: number, mark: string): string =>
  Array.from({ length: count }, (_, at) => `${mark}${at}`).join(' ');

describe('work that is too much for one request ends', () => {
  const cite = (budget: Budget) =>
    resolveText(library, names, 'Article 5 of the Convention. '.repeat(2000), ['eng'], budget);
  const compare = (budget: Budget) => compareWords(words(5000, 'a'), words(5000, 'b'), 'eng', budget);

  test.each([
    ['citations of a text', 'citations', cite],
    ['words of two texts', 'comparison', compare],
  ] as const)('%s', (_, work, run) => {
    expect(() => run(budgetOf(work, 20_000))).toThrow(BudgetSpent);
    expect(() => run(budgetOf(work, Number.POSITIVE_INFINITY, AbortSignal.abort()))).toThrow(ReaderLeft);
    expect(() => run(budgetOf(work, 30_000_000))).not.toThrow();
  });
});
