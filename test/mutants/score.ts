import { createHash } from 'node:crypto';
import { EXPLAINED, type Explained } from './rooms.ts';
import type { Mutant } from './stryker.ts';

/** How many of the changes were noticed, as shares of 1; `low` and `high` hold the whole room's share 19 times in 20. */
export interface Score {
  readonly caught: number;
  readonly judged: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** What was not noticed and is not explained. */
  readonly missed: readonly Mutant[];
  /** How many were left out because `explained.json` says why none can tell them. */
  readonly explained: number;
}

/** A change that made the tests run without end was noticed. */
const CAUGHT = new Set(['Killed', 'Timeout']);

export function scoreOf(mutants: readonly Mutant[], known: readonly Explained[] = EXPLAINED): Score {
  const missed = mutants.filter(({ fate }) => !CAUGHT.has(fate));
  const unexplained = missed.filter((mutant) => !known.some((row) => isOf(mutant, row)));
  const caught = mutants.length - missed.length;
  const judged = caught + unexplained.length;
  const explained = missed.length - unexplained.length;
  return { caught, judged, missed: unexplained, explained, ...wilson(caught, judged) };
}

const isOf = ({ file, was, now }: Mutant, row: Explained): boolean =>
  row.file === file && row.was === was && (row.now === now || row.now === '*');

/** Wilson's interval of 95 percent for a share seen in a sample; all of it where nothing was seen. */
export function wilson(seen: number, of: number): Pick<Score, 'share' | 'low' | 'high'> {
  if (of === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.96;
  const share = seen / of;
  const middle = (share + z ** 2 / (2 * of)) / (1 + z ** 2 / of);
  const half = (z / (1 + z ** 2 / of)) * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  return { share, low: middle - half, high: middle + half };
}

/** `count` of the named, each as likely; a seed always draws the same, and from changed code nearly the same. */
export function drawn<T extends readonly [name: string, ...unknown[]]>(
  named: readonly T[],
  count: number,
  seed: number,
): readonly T[] {
  const lots = named.map(
    (one) => [createHash('sha256').update(`${seed} ${one[0]}`).digest('hex'), one] as const,
  );
  return lots
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, one]) => one);
}
