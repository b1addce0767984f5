/** Pairs of neighbouring words, sorted, each as often as it occurs. */
export interface Profile {
  readonly pairs: Int32Array;
  readonly total: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Words beyond these are not looked at: likeness of such lengths shows long before. */
const MAX_WORDS = 5000;
const EDGE = 0;
/** Pairs are told apart for certain among 65,535 different words; beyond, some would count as one. */
const WORD_BITS = 16;

/** Makes profiles whose pairs can be compared with each other. */
export class Profiler {
  private readonly ids = new Map<string, number>();

  /** Words of a text as numbers, equal for equal words of all texts; the first 5000. */
  wordsOf(text: string): Int32Array {
    const words = text.toLowerCase().match(WORDS) ?? [];
    const numbers = new Int32Array(Math.min(words.length, MAX_WORDS));
    for (let place = 0; place < numbers.length; place += 1) numbers[place] = this.idOf(words[place] ?? '');
    return numbers;
  }

  private idOf(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.ids.size + 1;
    this.ids.set(word, id);
    return id;
  }
}

/** Of words as `Profiler.wordsOf` numbers them. */
export function profileOf(words: Int32Array): Profile {
  const count = Math.min(words.length, MAX_WORDS);
  const pairs = new Int32Array(count === 0 ? 0 : count + 1);
  let before = EDGE;
  for (let place = 0; place < pairs.length; place += 1) {
    const id = place < count ? (words[place] ?? EDGE) : EDGE;
    pairs[place] = (before << WORD_BITS) ^ id;
    before = id;
  }
  pairs.sort();
  return { pairs, total: pairs.length };
}

/**
 * Dice's coefficient of word pairs: 0 nothing in common, 1 the same words in the same order. What is less than
 * `least` may come out as 0.
 */
export function likeness(a: Profile, b: Profile, least = 0): number {
  const both = a.total + b.total;
  return both === 0 ? 1 : (2 * common(a, b, (least * both) / 2)) / both;
}

/** How much of `part` stands in `whole`, 0 to 1. */
export const containment = (part: Profile, whole: Profile): number =>
  part.total === 0 ? 0 : common(part, whole, 0) / part.total;

/** Pairs of both, each as often as the side that has it less often; 0 as soon as `least` is out of reach. */
function common({ pairs: a }: Profile, { pairs: b }: Profile, least: number): number {
  let [i, j, sum] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) sum += 1;
    else if (sum + Math.min(a.length - i, b.length - j) < least) return 0;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return sum;
}

/** Which of many things have word pairs of a text: those that share most, without comparing each. */
export class PairIndex<T extends object> {
  private readonly holders = new Map<number, T[]>();
  private readonly most: number;

  /** Pairs that more than `most` things have are left out: they tell nothing about which it is. */
  constructor(things: readonly T[], profile: (thing: T) => Profile, most: number) {
    this.most = most;
    for (const thing of things) for (const pair of profile(thing).pairs) this.add(pair, thing);
  }

  /** Things that share pairs, with how many times one has a pair of the text: never less than they have in common. */
  sharing({ pairs }: Profile): ReadonlyMap<T, number> {
    const shared = new Map<T, number>();
    for (const pair of pairs) {
      const holders = this.holders.get(pair);
      if (holders === undefined || holders.length > this.most) continue;
      for (const thing of holders) shared.set(thing, (shared.get(thing) ?? 0) + 1);
    }
    return shared;
  }

  private add(pair: number, thing: T): void {
    const holders = this.holders.get(pair);
    if (holders === undefined) this.holders.set(pair, [thing]);
    else if (holders.length <= this.most && holders.at(-1) !== thing) holders.push(thing);
  }
}

/** Characters that two texts have in common at their beginnings and ends together. */
export function sharedEnds(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end))
    end += 1;
  return start + end;
}
