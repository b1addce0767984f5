import { countBits } from './bits.ts';

/** Which letters a word has, as 32 bits: a slip changes two of them at most. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many of the 32 bits differ. */
export const differingLetters = (a: number, b: number): number => countBits(a ^ b);

/** Optimal string alignment distance: a swap of neighbours is one slip. More than `most` answers `most + 1`. */
export function slipsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const cost = cell(a, b, row, column, { before, above, current });
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return above[b.length] ?? most + 1;
}

/** Of two words one slip apart: a letter swapped with the next, left out, doubled, added, or wrong. */
export type Slip = 'swapped' | 'dropped' | 'doubled' | 'added' | 'wrong';

/** What was done to `meant` to type `typed`, which is one slip from it. */
export function slipOf(typed: string, meant: string): Slip {
  if (typed.length < meant.length) return 'dropped';
  if (typed.length === meant.length)
    return [...typed].sort().join('') === [...meant].sort().join('') ? 'swapped' : 'wrong';
  let at = 0;
  while (at < meant.length && typed.charAt(at) === meant.charAt(at)) at += 1;
  return typed.charAt(at) === typed.charAt(at - 1) ? 'doubled' : 'added';
}

interface Rows {
  readonly before: readonly number[];
  readonly above: readonly number[];
  readonly current: readonly number[];
}

function cell(a: string, b: string, row: number, column: number, { before, above, current }: Rows): number {
  const wrong = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
  const cost = Math.min(
    (above[column] ?? 0) + 1,
    (current[column - 1] ?? 0) + 1,
    (above[column - 1] ?? 0) + wrong,
  );
  const swapped =
    row > 1 &&
    column > 1 &&
    a.charCodeAt(row - 1) === b.charCodeAt(column - 2) &&
    a.charCodeAt(row - 2) === b.charCodeAt(column - 1);
  return swapped ? Math.min(cost, (before[column - 2] ?? 0) + 1) : cost;
}
