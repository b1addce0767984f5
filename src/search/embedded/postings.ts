/** Which clauses are filed under each key, as arrays that can be written to a file. */
export interface PostingData {
  readonly keys: readonly string[];
  /** Clauses whose own words have the key, ascending, one list after the other; where the lists begin, one more at the end. */
  readonly own: Uint32Array;
  readonly ownStarts: Uint32Array;
  /** Clauses that have the key only in their label, their heading or what lies above. */
  readonly around: Uint32Array;
  readonly aroundStarts: Uint32Array;
}

/** Files clauses under keys while texts are read; clauses come in ascending order, the own words of each before the others. */
export class PostingWriter {
  private readonly ids = new Map<string, number>();
  private readonly own: number[][] = [];
  private readonly around: number[][] = [];

  /** Once for a key, however often it is given. */
  add(clause: number, id: number, isOwn: boolean): void {
    const own = this.own[id];
    if (own === undefined || own.at(-1) === clause) return;
    const list = isOwn ? own : this.around[id];
    if (list?.at(-1) !== clause) list?.push(clause);
  }

  /** The key's number. */
  idOf(key: string): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.own.length);
    this.around.push([]);
    return this.own.push([]) - 1;
  }

  finish(): PostingData {
    const [own, ownStarts] = pack(this.own);
    const [around, aroundStarts] = pack(this.around);
    return { keys: [...this.ids.keys()], own, ownStarts, around, aroundStarts };
  }
}

function pack(lists: readonly (readonly number[])[]): readonly [Uint32Array, Uint32Array] {
  const starts = new Uint32Array(lists.length + 1);
  for (const [id, { length }] of lists.entries()) starts[id + 1] = (starts[id] ?? 0) + length;
  const packed = new Uint32Array(starts[lists.length] ?? 0);
  for (const [id, list] of lists.entries()) packed.set(list, starts[id]);
  return [packed, starts];
}
