/** Pairs of neighbouring words with how often they occur. */
export interface Profile {
  readonly pairs: ReadonlyMap<number, number>;
  readonly total: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Words beyond these are not looked at: likeness of such lengths shows long before. */
const MAX_WORDS = 5000;
const EDGE = 0;
const WIDTH = 2 ** 21;

/** Makes profiles whose pairs can be compared with each other. */
export class Profiler {
  private readonly ids = new Map<string, number>();

  profile(text: string): Profile {
    const pairs = new Map<number, number>();
    let [before, total] = [EDGE, 0];
    const add = (id: number): void => {
      const pair = before * WIDTH + id;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      [before, total] = [id, total + 1];
    };
    for (const [word] of text.toLowerCase().matchAll(WORDS)) {
      if (total >= MAX_WORDS) break;
      add(this.idOf(word));
    }
    if (total > 0) add(EDGE);
    return { pairs, total };
  }

  private idOf(word: string): number {
    const id = this.ids.get(word) ?? this.ids.size + 1;
    this.ids.set(word, id);
    return id;
  }
}

/** Dice's coefficient of word pairs: 0 nothing in common, 1 the same words in the same order. */
export const likeness = (a: Profile, b: Profile): number =>
  a.total + b.total === 0 ? 1 : (2 * common(a, b)) / (a.total + b.total);

/** How much of `part` stands in `whole`, 0 to 1. */
export const containment = (part: Profile, whole: Profile): number =>
  part.total === 0 ? 0 : common(part, whole) / part.total;

function common(a: Profile, b: Profile): number {
  const [few, many] = a.pairs.size <= b.pairs.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [pair, count] of few.pairs) sum += Math.min(count, many.pairs.get(pair) ?? 0);
  return sum;
}
