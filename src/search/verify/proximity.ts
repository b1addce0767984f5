import type { Budget } from '../../model/budget.ts';
import { lastBit, nextBit, type Spans } from './spans.ts';

/**
 * Pairs at most `distance` words apart, in either order, each from its first word to its last; neighbours are one
 * apart, and no word is its own. Takes about as many steps as the pairs have bits, however many pairs there are.
 */
export class Proximity {
  private readonly distance: number;
  private readonly budget: Budget;
  /** A row of ends that is being joined. */
  private joined = new Uint32Array(4);
  /** Ends of spans that begin from a place on, within its block of `distance` places. */
  private fromHere = new Uint32Array(4);
  /** For each place of the block after it, ends of spans that begin in that block up to the place. */
  private upTo = new Uint32Array(4);

  constructor(distance: number, budget: Budget) {
    this.distance = distance;
    this.budget = budget;
  }

  pairs(left: Spans, right: Spans, into: Spans): void {
    this.follow(left, right, into);
    this.follow(right, left, into);
  }

  /** Adds pairs of which one of `after` begins behind the end of one of `before`. */
  private follow(before: Spans, after: Spans, into: Spans): void {
    const { width } = into;
    if (this.joined.length < width) {
      this.joined = new Uint32Array(width * 2);
      this.fromHere = new Uint32Array(width * 2);
    }
    if (after.areWords) this.followedByWords(before, after, into);
    else this.followedBySpans(before, after, into);
  }

  private followedByWords(before: Spans, { starts: words }: Spans, into: Spans): void {
    const { starts, width } = before;
    const { joined } = this;
    for (let first = nextBit(starts, 0, width, 0); first >= 0; first = nextBit(starts, 0, width, first + 1)) {
      this.budget.spend(width + 4);
      joined.fill(0, 0, width);
      if (this.reach(before, first, words)) into.addEnds(first, joined);
    }
  }

  /** Joins words within reach of an end of the spans that begin at `first`; whether there are any. */
  private reach(before: Spans, first: number, words: Uint32Array): boolean {
    const { length, width, areWords, ends } = before;
    if (areWords) return this.join(words, first + 1, Math.min(length - 1, first + this.distance));
    const row = before.rowAt(first);
    let any = false;
    for (let end = nextBit(ends, row, width, first); end >= 0; ) {
      const from = end + 1;
      let to = end + this.distance;
      // As long as another end lies within reach of the last, they reach on together.
      for (let next = end; to < length; to = next + this.distance) {
        const farther = lastBit(ends, row, width, to);
        if (farther <= next) break;
        next = farther;
      }
      any = this.join(words, from, Math.min(length - 1, to)) || any;
      end = nextBit(ends, row, width, to + 1);
    }
    return any;
  }

  /** Joins the words from one place to another, both included; whether there are any. */
  private join(words: Uint32Array, from: number, to: number): boolean {
    let any = 0;
    for (let word = from >> 5; word <= to >> 5 && from <= to; word += 1) {
      let bits = words[word] ?? 0;
      if (word === from >> 5) bits &= -1 << (from & 31);
      if (word === to >> 5) bits &= -1 >>> (31 - (to & 31));
      this.joined[word] = (this.joined[word] ?? 0) | bits;
      any |= bits;
    }
    return any !== 0;
  }

  /**
   * Goes through the places backwards. What begins within `distance` places behind one lies in two blocks of so many:
   * to the end of its own block (`fromHere`), and up to a place of the next (`upTo`).
   */
  private followedBySpans(before: Spans, after: Spans, into: Spans): void {
    const { length, width } = after;
    const { distance, fromHere } = this;
    const room = Math.min(distance, length) * width;
    if (this.upTo.length < room) this.upTo = new Uint32Array(room * 2);
    for (let place = length - 2; place >= 0; place -= 1) {
      const start = place + 1;
      if (start % distance === distance - 1 || start === length - 1) fromHere.fill(0, 0, width);
      orRow(fromHere, 0, after.ends, after.rowAt(start), width);
      const far = Math.min(length - 1, place + distance);
      // In another block only where it lies beyond this one's end.
      const next = far - (far % distance) > start ? (far % distance) * width : -1;
      this.budget.spend(width + 4);
      this.pairAt(before, place, next, into);
      if (start % distance === 0) this.fillBlock(after, start);
    }
  }

  /** Of a block, for each of its places, the ends of what begins from its first place up to there. */
  private fillBlock(after: Spans, first: number): void {
    const { length, width } = after;
    const { upTo } = this;
    this.budget.spend(Math.min(this.distance, length) * width);
    for (let at = 0; at < this.distance && first + at < length; at += 1) {
      if (at === 0) upTo.fill(0, 0, width);
      else upTo.copyWithin(at * width, (at - 1) * width, at * width);
      orRow(upTo, at * width, after.ends, after.rowAt(first + at), width);
    }
  }

  private pairAt(before: Spans, place: number, next: number, into: Spans): void {
    const { joined, fromHere, upTo } = this;
    const { width } = into;
    let any = 0;
    for (let word = 0; word < width; word += 1) {
      const bits = (fromHere[word] ?? 0) | (next < 0 ? 0 : (upTo[next + word] ?? 0));
      joined[word] = bits;
      any |= bits;
    }
    if (any === 0) return;
    const word = place >> 5;
    const bit = 1 << (place & 31);
    if (before.areWords) {
      if (((before.starts[word] ?? 0) & bit) !== 0) into.addEnds(place, joined);
      return;
    }
    const { starts, ends } = before;
    for (let first = nextBit(starts, 0, width, 0); first >= 0 && first <= place; ) {
      if (((ends[before.rowAt(first) + word] ?? 0) & bit) !== 0) into.addEnds(first, joined);
      this.budget.spend(width);
      first = nextBit(starts, 0, width, first + 1);
    }
  }
}

function orRow(into: Uint32Array, row: number, from: Uint32Array, fromRow: number, width: number): void {
  if (fromRow < 0) return;
  for (let word = 0; word < width; word += 1)
    into[row + word] = (into[row + word] ?? 0) | (from[fromRow + word] ?? 0);
}
