import type { SearchIndex } from '../engine/port.ts';
import { ownLength, ownStart } from '../engine/rows.ts';
import type { QueryWords } from '../mean/queryWords.ts';
import type { Spans } from './spans.ts';

/** One clause's own words at a time, read once however often the query looks at them. */
export class Row {
  readonly index: SearchIndex;
  clause = -1;
  length = 0;
  private readonly queryWords: QueryWords;
  /** Of each word of the query, the clause it was seen in last, and where it stood there first. */
  private readonly seenIn: Int32Array;
  private readonly firstAt: Int32Array;
  private from = 0;

  constructor(index: SearchIndex, queryWords: QueryWords) {
    this.index = index;
    this.queryWords = queryWords;
    this.seenIn = new Int32Array(queryWords.size).fill(-1);
    this.firstAt = new Int32Array(queryWords.size);
  }

  read(clause: number): this {
    const { rows } = this.index;
    const { words } = rows;
    const { listed, lists } = this.queryWords;
    this.clause = clause;
    this.from = ownStart(rows, clause);
    this.length = ownLength(rows, clause);
    // Backwards, so that what is kept at last is the first place.
    for (let at = this.length - 1; at >= 0; at -= 1) {
      const list = listed[words[this.from + at] ?? 0] ?? 0;
      if (list !== 0) for (const number of lists[list] ?? []) this.note(number, at);
    }
    return this;
  }

  private note(number: number, at: number): void {
    this.seenIn[number] = this.clause;
    this.firstAt[number] = at;
  }

  has(number: number): boolean {
    return this.seenIn[number] === this.clause;
  }

  /** Adds where the words stand one after the other; whether they do. Of several places `most` at most. */
  addRuns(numbers: readonly number[], into: Spans | null): boolean {
    const [first = -1] = numbers;
    if (!numbers.every((number) => this.has(number))) return false;
    const last = this.length - numbers.length;
    let found = false;
    for (let at = this.firstAt[first] ?? 0; at <= last && !(found && into === null); at += 1) {
      if (!numbers.every((number, ahead) => this.isAt(number, at + ahead))) continue;
      found = true;
      into?.add(at, at + numbers.length - 1);
    }
    return found;
  }

  /** The list of words of the query that the word at a place may be, by its number in `QueryWords.lists`. */
  listAt(at: number): number {
    return this.queryWords.listed[this.index.rows.words[this.from + at] ?? 0] ?? 0;
  }

  private isAt(number: number, at: number): boolean {
    const list = this.listAt(at);
    return list !== 0 && this.queryWords.lists[list]?.includes(number) === true;
  }
}
