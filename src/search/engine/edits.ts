import { countBits } from './bits.ts';

/** Which letters a word has, as 32 bits: a slip changes two of them at most. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many of the 32 bits differ. */
export const differingLetters = (a: number, b: number): number => countBits(a ^ b);

/** Rows of the table below that are worked on; no call waits while another uses them. */
let before = new Int32Array(64);
let above = new Int32Array(64);
let filled = new Int32Array(64);

/**
 * Optimal string alignment distance: a swap of neighbours is one slip. More than `most` answers `most + 1`, and nothing
 * is worked out that is farther from the diagonal than that.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  makeRoom(b.length + 2);
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    if (fillRow(a, b, row, most) > most) return most + 1;
    [before, above, filled] = [above, filled, before];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

function makeRoom(length: number): void {
  if (above.length >= length) return;
  before = new Int32Array(length * 2);
  above = new Int32Array(length * 2);
  filled = new Int32Array(length * 2);
}

/** One row of the table, as far as it is near the diagonal; the least of its costs. */
function fillRow(a: string, b: string, row: number, most: number): number {
  const from = Math.max(1, row - most);
  const to = Math.min(b.length, row + most);
  const letter = a.charCodeAt(row - 1);
  const last = row > 1 ? a.charCodeAt(row - 2) : -1;
  let left = from === 1 ? row : most + 1;
  let least = left;
  filled[from - 1] = left;
  for (let column = from; column <= to; column += 1) {
    const other = b.charCodeAt(column - 1);
    let cost = (above[column - 1] ?? 0) + (letter === other ? 0 : 1);
    if (left + 1 < cost) cost = left + 1;
    // What lies just beyond the row above was never worked out: it is too far.
    if (column < row + most && (above[column] ?? 0) + 1 < cost) cost = (above[column] ?? 0) + 1;
    if (
      column > 1 &&
      last === other &&
      letter === b.charCodeAt(column - 2) &&
      (before[column - 2] ?? 0) + 1 < cost
    )
      cost = (before[column - 2] ?? 0) + 1;
    filled[column] = cost;
    left = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** Of two words one slip apart: a letter swapped with the next, left out, doubled, added, or wrong. */
export type Edit = 'swapped' | 'dropped' | 'doubled' | 'added' | 'wrong';

/** What was done to `meant` to type `typed`, which is one slip from it. */
export function editOf(typed: string, meant: string): Edit {
  if (typed.length < meant.length) return 'dropped';
  if (typed.length === meant.length)
    return [...typed].sort().join('') === [...meant].sort().join('') ? 'swapped' : 'wrong';
  let at = 0;
  while (at < meant.length && typed.charAt(at) === meant.charAt(at)) at += 1;
  return typed.charAt(at) === typed.charAt(at - 1) ? 'doubled' : 'added';
}
