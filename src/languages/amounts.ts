import type { Amounts } from './numbers.ts';

/** Which figures are said in words: up to here each, then the tens. */
const EACH = 20;
const TENS = [30, 40, 50, 60, 70, 80, 90, 100];

/** From words one a line, from 2 on, each with its other forms behind it. */
export function amountsOf(lines: string): Amounts {
  const figures = [...Array.from({ length: EACH - 1 }, (_, at) => at + 2), ...TENS];
  const words = lines.trim().split('\n');
  return Object.fromEntries(figures.map((figure, at) => [figure, words[at]?.trim().split(' ') ?? []]));
}
