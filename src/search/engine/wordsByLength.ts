import { lettersOf } from './edits.ts';

/**
 * Words by their lengths, with the letters that each has: most of those that are more than a slip or two away are passed
 * over by their letters alone, without a look at the words.
 */
export class WordsByLength {
  readonly words: readonly string[];
  readonly letters: Int32Array;
  /** Where the words of each length, in UTF-16 code units, begin. */
  private readonly starts: readonly number[];

  constructor(words: readonly string[]) {
    this.words = [...words].sort((a, b) => a.length - b.length);
    this.letters = Int32Array.from(this.words, lettersOf);
    const starts: number[] = [];
    for (const [place, { length }] of this.words.entries())
      while (starts.length <= length) starts.push(place);
    this.starts = starts;
  }

  /** Half-open: places of the words of these lengths. */
  ofLength(from: number, to: number): readonly [number, number] {
    const { length } = this.words;
    return [this.starts[Math.max(0, from)] ?? length, this.starts[to + 1] ?? length];
  }
}
