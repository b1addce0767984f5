import { countBits, lowestBit } from '../engine/bits.ts';
import type { Ask, KeyQuery } from '../engine/port.ts';
import type { PostingData } from './postings.ts';

/** One bit for each clause. */
type Bits = Uint32Array;

/**
 * Candidates by the keys they are filed under. Everything that is asked for is looked up, so that little is left to
 * verify; a set of clauses is one bit each, so that sets are joined and cut 32 clauses at a time.
 */
export class Postings {
  private readonly data: PostingData;
  private readonly ids: ReadonlyMap<string, number>;
  /** All clauses with words of their own, ascending. */
  private readonly everything: Uint32Array;
  private readonly size: number;

  constructor(data: PostingData, hasWords: Uint8Array) {
    this.data = data;
    this.ids = new Map(data.keys.map((key, id) => [key, id]));
    this.everything = Uint32Array.from(hasWords.keys()).filter((clause) => hasWords[clause] === 1);
    this.size = (hasWords.length + 31) >> 5;
  }

  recall({ match, where }: Ask): Uint32Array {
    const found = this.find(match, where === 'anywhere');
    return found === 'everything' ? this.everything : listOf(found);
  }

  private find(query: KeyQuery, isAnywhere: boolean): Bits | 'everything' {
    if (query === 'everything') return query;
    if ('key' in query) {
      const found = new Uint32Array(this.size);
      this.addKey(found, query.key, isAnywhere);
      return found;
    }
    return 'any' in query ? this.findAny(query.any, isAnywhere) : this.findAll(query.all, isAnywhere);
  }

  private findAny(queries: readonly KeyQuery[], isAnywhere: boolean): Bits | 'everything' {
    const found = new Uint32Array(this.size);
    for (const query of queries) {
      if (query !== 'everything' && 'key' in query) this.addKey(found, query.key, isAnywhere);
      else {
        const one = this.find(query, isAnywhere);
        if (one === 'everything') return one;
        for (let word = 0; word < found.length; word += 1)
          found[word] = (found[word] ?? 0) | (one[word] ?? 0);
      }
    }
    return found;
  }

  private findAll(queries: readonly KeyQuery[], isAnywhere: boolean): Bits | 'everything' {
    let found: Bits | 'everything' = 'everything';
    for (const query of queries) {
      const one = this.find(query, isAnywhere);
      if (one === 'everything') continue;
      if (found === 'everything') found = one;
      else
        for (let word = 0; word < one.length; word += 1) found[word] = (found[word] ?? 0) & (one[word] ?? 0);
    }
    return found;
  }

  private addKey(found: Bits, key: string, isAnywhere: boolean): void {
    const id = this.ids.get(key);
    if (id === undefined) return;
    const { own, ownStarts, around, aroundStarts } = this.data;
    addList(found, own, ownStarts, id);
    if (isAnywhere) addList(found, around, aroundStarts, id);
  }
}

function addList(found: Bits, clauses: Uint32Array, starts: Uint32Array, id: number): void {
  const end = starts[id + 1] ?? 0;
  for (let at = starts[id] ?? 0; at < end; at += 1) {
    const clause = clauses[at] ?? 0;
    found[clause >> 5] = (found[clause >> 5] ?? 0) | (1 << (clause & 31));
  }
}

function listOf(found: Bits): Uint32Array {
  let count = 0;
  for (let word = 0; word < found.length; word += 1) count += countBits(found[word] ?? 0);
  const list = new Uint32Array(count);
  let at = 0;
  for (let word = 0; word < found.length; word += 1) {
    for (let rest = found[word] ?? 0; rest !== 0; rest &= rest - 1) {
      list[at] = word * 32 + lowestBit(rest);
      at += 1;
    }
  }
  return list;
}
