import { fileUnder } from '../model/groups.ts';
import { type FoldedWord, foldWords } from '../words/fold.ts';

/** No word of ours. */
export const FOREIGN = -1;

/** Where our words stand in a source, alone and in pairs. */
export class WordIndex {
  /** Words of the source as numbers; `FOREIGN` for those that no clause has. */
  readonly ids: Int32Array;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly places: readonly (readonly number[])[];
  private readonly pairs = new Map<number, number[]>();

  constructor(ours: readonly string[], words: readonly FoldedWord[]) {
    this.numbers = numbered(ours.flatMap((text) => foldWords(text)));
    this.ids = Int32Array.from(words, ({ word }) => this.numbers.get(word) ?? FOREIGN);
    const places: number[][] = Array.from(this.numbers, () => []);
    for (const [at, id] of this.ids.entries()) {
      places[id]?.push(at);
      const next = this.ids[at + 1] ?? FOREIGN;
      if (id !== FOREIGN && next !== FOREIGN) fileUnder(this.pairs, this.pairOf(id, next), at);
    }
    this.places = places;
  }

  /** A text of ours as numbers. */
  idsOf(text: string): Int32Array {
    return Int32Array.from(foldWords(text), (word) => this.numbers.get(word) ?? FOREIGN);
  }

  /** Where a word stands, in order. */
  placesOf(id: number): readonly number[] {
    return this.places[id] ?? [];
  }

  /** Where two words stand beside each other, in order. */
  pairsOf(id: number, next: number): readonly number[] {
    return this.pairs.get(this.pairOf(id, next)) ?? [];
  }

  private pairOf(id: number, next: number): number {
    return id * this.numbers.size + next;
  }
}

function numbered(words: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const word of words) if (!numbers.has(word)) numbers.set(word, numbers.size);
  return numbers;
}
