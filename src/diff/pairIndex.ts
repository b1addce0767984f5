import type { Profile } from './likeness.ts';

/** Profiles that share word pairs with a text; valid until the next question to the same index. */
export interface Sharing {
  /** Places of the profiles, in no order. */
  readonly places: Int32Array;
  /** By place: how many times one has a pair of the text; never less than both have in common. */
  readonly counts: Int32Array;
}

/** Which of many profiles have word pairs of a text, without comparing each. Built and asked in linear time. */
export class PairIndex {
  private readonly most: number;
  private readonly numberOfPair = new Map<number, number>();
  /** Places of the profiles that have a pair, one pair after another; `starts` says where each pair's begin. */
  private readonly holders: Int32Array;
  private readonly starts: Int32Array;
  private readonly found: Int32Array;
  private readonly counts: Int32Array;
  private foundCount = 0;

  /** Pairs that more than `most` profiles have are left out: they tell nothing about which it is. */
  constructor(profiles: readonly Profile[], most: number) {
    this.most = most;
    this.found = new Int32Array(profiles.length);
    this.counts = new Int32Array(profiles.length);
    const size = profiles.reduce((sum, { total }) => sum + total, 0);
    const [numbers, owners] = [new Int32Array(size), new Int32Array(size)];
    const entries = this.enter(profiles, numbers, owners);
    this.starts = new Int32Array(this.numberOfPair.size + 1);
    for (let entry = 0; entry < entries; entry += 1) bump(this.starts, (numbers[entry] ?? 0) + 1);
    for (let number = 1; number < this.starts.length; number += 1)
      this.starts[number] = (this.starts[number] ?? 0) + (this.starts[number - 1] ?? 0);
    const next = this.starts.slice();
    this.holders = new Int32Array(entries);
    for (let entry = 0; entry < entries; entry += 1)
      this.holders[bump(next, numbers[entry] ?? 0)] = owners[entry] ?? 0;
  }

  sharing({ pairs }: Profile): Sharing {
    const { counts, found } = this;
    for (let at = 0; at < this.foundCount; at += 1) counts[found[at] ?? 0] = 0;
    this.foundCount = 0;
    for (const pair of pairs) {
      const number = this.numberOfPair.get(pair);
      if (number === undefined) continue;
      const [from, to] = [this.starts[number] ?? 0, this.starts[number + 1] ?? 0];
      if (to - from > this.most) continue;
      for (let at = from; at < to; at += 1) {
        const place = this.holders[at] ?? 0;
        if (bump(counts, place) > 0) continue;
        found[this.foundCount] = place;
        this.foundCount += 1;
      }
    }
    return { places: found.subarray(0, this.foundCount), counts };
  }

  /** Numbers the pairs and notes who has them, each once for each profile. */
  private enter(profiles: readonly Profile[], numbers: Int32Array, owners: Int32Array): number {
    let entries = 0;
    for (const [place, { pairs }] of profiles.entries()) {
      let before: number | null = null;
      for (const pair of pairs) {
        if (pair === before) continue;
        before = pair;
        const number = this.numberOfPair.get(pair) ?? this.numberOfPair.size;
        if (number === this.numberOfPair.size) this.numberOfPair.set(pair, number);
        numbers[entries] = number;
        owners[entries] = place;
        entries += 1;
      }
    }
    return entries;
  }
}

/** Adds one; the count before. */
function bump(counts: Int32Array, at: number): number {
  const before = counts[at] ?? 0;
  counts[at] = before + 1;
  return before;
}
