import type { FlatSource } from './flat.ts';
import type { Span } from './places.ts';

/** How far a sentence is followed that goes on where the clause ends. */
const MOST_MORE = 12;
/** Missing words at an end that are looked for right beside it, or so many as a share of the clause. */
const FEW = 4;
const FEW_SHARE = 0.25;

/** A clause whose words are looked for. */
export interface Wanted {
  /** `title` or an eId. */
  readonly name: string;
  readonly text: string;
  readonly ids: Int32Array;
  /** Numbers and headings that stand before it, folded: they are no part of its words. */
  readonly lead: readonly string[];
  /** What stands behind its last word: `.`, `;`, `.”`. */
  readonly tail: string;
}

/** What belongs to no other clause, in a source. */
export interface Ground {
  readonly flat: FlatSource;
  readonly taken: Uint8Array;
}

/** Whether the word at `to` stands in the block of the word at `from` and is nobody else's. */
const isBeside = ({ flat, taken }: Ground, from: number, to: number): boolean =>
  flat.blocks[to] !== undefined && flat.blocks[to] === flat.blocks[from] && taken[to] === 0;

const between = ({ text, words }: FlatSource, before: number): string =>
  text.slice(words[before]?.end ?? 0, words[before + 1]?.start ?? text.length);

/** How many words stand beside `at` in its block, counted in one direction. */
function countBeside(ground: Ground, at: number, step: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && isBeside(ground, at, at + step * (count + 1))) count += 1;
  return count;
}

/**
 * The words of the source that stand where the clause's first or last `missing` words should; null where so many are
 * missing that the source does not have them at all.
 */
export function replaced(
  ground: Ground,
  at: number,
  step: 1 | -1,
  missing: number,
  length: number,
): number | null {
  const beside = countBeside(ground, at, step, missing + FEW);
  const isFew = missing <= Math.max(FEW, FEW_SHARE * length);
  return isFew || beside < missing + FEW ? Math.min(beside, missing) : null;
}

/** How many words the source has more before the clause's first one, in the same sentence; 0 where the clause has no end, as a title. */
export function moreBefore(ground: Ground, { from }: Span, { text, lead, tail }: Wanted): number {
  if (tail.trim() === '') return 0;
  const { flat } = ground;
  if (!isBeside(ground, from, from - 1)) return 0;
  const marks = between(flat, from - 1);
  if (/[^\s,]/u.test(marks) || isLead(flat, from, lead)) return 0;
  const first = flat.words[from];
  const begins = first === undefined ? '' : flat.text.slice(first.start, first.start + 1);
  if (marks.includes(',') && text.includes(begins) && startsAlike(text, begins)) return 0;
  let more = 0;
  while (
    more < MOST_MORE &&
    isBeside(ground, from, from - more - 1) &&
    !/[^\s,]/u.test(between(flat, from - more - 1))
  )
    more += 1;
  return more;
}

const startsAlike = (text: string, letter: string): boolean =>
  (/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '') === letter;

/** A number alone is a list's or a note's. */
function isLead({ words }: FlatSource, from: number, lead: readonly string[]): boolean {
  const before = words[from - 1]?.word ?? '';
  return /^\d+$/u.test(before) || lead.includes(before);
}

/** How many words the source has more behind the clause's last one, in the same sentence; 0 where the clause has no end. */
export function moreBehind(ground: Ground, { to }: Span, { tail }: Wanted): number {
  if (tail.trim() === '') return 0;
  let more = 0;
  while (
    more < MOST_MORE &&
    isBeside(ground, to - 1, to + more) &&
    !/[^\s]/u.test(between(ground.flat, to + more - 1))
  )
    more += 1;
  return more;
}
