import { lowestBit } from '../engine/bits.ts';

/** Words in a row of a clause: places of the first and the last. */
export type Span = readonly [first: number, last: number];

/**
 * Spans of one clause, as bits: where they begin, and for each beginning where they may end. A clause of n words has
 * n² of them at most, joined and shifted 32 at a time. Filled anew for each clause.
 */
export class Spans {
  /** Whether each stretch is one word: then `starts` says all, and there are no rows. */
  readonly areWords: boolean;
  length = 0;
  /** 32-bit words that a row of places takes. */
  width = 0;
  /** Places where spans begin. */
  starts = new Uint32Array(4);
  /** Ends, a row of bits for each beginning. */
  ends = new Uint32Array(64);
  isEmpty = true;
  private rows = 0;
  /** Of each place one more than the number of its row; 0 for none. */
  private rowOf = new Int32Array(128);

  constructor(areWords: boolean) {
    this.areWords = areWords;
  }

  /** Makes room for a clause of so many words. */
  clear(length: number): void {
    this.length = length;
    this.width = (length + 31) >> 5;
    this.isEmpty = true;
    this.rows = 0;
    if (this.starts.length < this.width) this.starts = new Uint32Array(this.width * 2);
    else this.starts.fill(0, 0, this.width);
    if (this.areWords) return;
    if (this.rowOf.length < length) this.rowOf = new Int32Array(length * 2);
    else this.rowOf.fill(0, 0, length);
  }

  add(first: number, last: number): void {
    this.begin(first);
    if (this.areWords) return;
    const at = this.makeRow(first) + (last >> 5);
    this.ends[at] = (this.ends[at] ?? 0) | (1 << (last & 31));
  }

  /** Adds spans that begin at one place and end at any of some; `ends` is a row of bits, not empty. */
  addEnds(first: number, ends: Uint32Array, from = 0): void {
    this.begin(first);
    const row = this.makeRow(first);
    for (let word = 0; word < this.width; word += 1)
      this.ends[row + word] = (this.ends[row + word] ?? 0) | (ends[from + word] ?? 0);
  }

  addAll(others: Spans): void {
    for (let first = nextBit(others.starts, 0, others.width, 0); first >= 0; ) {
      if (others.areWords) this.add(first, first);
      else this.addEnds(first, others.ends, others.rowAt(first));
      first = nextBit(others.starts, 0, others.width, first + 1);
    }
  }

  /** Where the row of a place begins in `ends`, or -1. */
  rowAt(first: number): number {
    const row = this.rowOf[first] ?? 0;
    return row === 0 ? -1 : (row - 1) * this.width;
  }

  /** The first of them by their places, `most` at most. */
  list(most: number): readonly Span[] {
    const found: Span[] = [];
    const { starts, ends, width } = this;
    for (let first = nextBit(starts, 0, width, 0); first >= 0 && found.length < most; ) {
      if (this.areWords) found.push([first, first]);
      else {
        const row = this.rowAt(first);
        for (let last = nextBit(ends, row, width, first); last >= 0 && found.length < most; ) {
          found.push([first, last]);
          last = nextBit(ends, row, width, last + 1);
        }
      }
      first = nextBit(starts, 0, width, first + 1);
    }
    return found;
  }

  private begin(first: number): void {
    this.isEmpty = false;
    this.starts[first >> 5] = (this.starts[first >> 5] ?? 0) | (1 << (first & 31));
  }

  private makeRow(first: number): number {
    const known = this.rowAt(first);
    if (known >= 0) return known;
    const row = this.rows * this.width;
    this.rows += 1;
    this.rowOf[first] = this.rows;
    if (this.ends.length < row + this.width) this.grow(row + this.width);
    this.ends.fill(0, row, row + this.width);
    return row;
  }

  private grow(least: number): void {
    const ends = new Uint32Array(least * 2);
    ends.set(this.ends);
    this.ends = ends;
  }
}

/** The first bit from `from` on that is 1, in a row that begins at `row`; -1 where there is none. */
export function nextBit(bits: Uint32Array, row: number, width: number, from: number): number {
  let word = from >> 5;
  if (word >= width) return -1;
  let rest = (bits[row + word] ?? 0) & (-1 << (from & 31));
  while (rest === 0) {
    word += 1;
    if (word >= width) return -1;
    rest = bits[row + word] ?? 0;
  }
  return word * 32 + lowestBit(rest);
}

/** The last bit up to `to` that is 1; -1 where there is none. */
export function lastBit(bits: Uint32Array, row: number, width: number, to: number): number {
  let word = Math.min(to >> 5, width - 1);
  let rest = (bits[row + word] ?? 0) & (to >> 5 > word ? -1 : -1 >>> (31 - (to & 31)));
  while (rest === 0) {
    word -= 1;
    if (word < 0) return -1;
    rest = bits[row + word] ?? 0;
  }
  return word * 32 + 31 - Math.clz32(rest);
}
