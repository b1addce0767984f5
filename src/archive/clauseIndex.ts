import { LEVELS, type Level, type LevelTable } from '../model/attestation.ts';
import type { EId } from '../model/eid.ts';
import type { HashedClause } from '../model/hash.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';

const KIND_NAMES = Object.keys(KINDS) as readonly ClauseKind[];
const NO_LEVEL = LEVELS.length;
const GAP_FLAG = 0x80;
const WORDS_FLAG = 0x40;

/**
 * What the archive keeps of each clause while its words stay on disk: ids, kinds, levels, hashes and where its
 * words lie. Some 150 bytes a clause, in typed arrays, so that 100,000 clauses are cheap to hold.
 */
export class ClauseIndex {
  private readonly eIds: EId[] = [];
  private readonly positions = new Map<string, number>();
  private readonly facts: Uint8Array;
  private readonly kinds: Uint8Array;
  private readonly parents: Int32Array;
  private readonly spans: Uint32Array;
  private readonly digests: Uint8Array;

  /** `byteOffset` turns UTF-16 offsets of the source, asked for in ascending order, into bytes of the file. */
  constructor(
    tree: readonly HashedClause[],
    levels: LevelTable,
    byteOffsets: (offsets: readonly number[]) => readonly number[],
  ) {
    const flat = flatten(tree);
    this.facts = new Uint8Array(flat.length);
    this.kinds = new Uint8Array(flat.length);
    this.parents = new Int32Array(flat.length);
    this.spans = Uint32Array.from(byteOffsets(flat.flatMap(({ hashed }) => hashed.clause.span)));
    this.digests = new Uint8Array(flat.length * 64);
    for (const [position, { hashed, parent }] of flat.entries()) this.add(position, hashed, parent, levels);
  }

  private add(position: number, { clause, c1, t1 }: HashedClause, parent: number, levels: LevelTable): void {
    this.eIds.push(clause.eId);
    this.positions.set(clause.eId, position);
    const level = levels.clauses.get(clause.eId);
    const flags = (clause.gap === null ? 0 : GAP_FLAG) | (clause.words === null ? 0 : WORDS_FLAG);
    this.facts[position] = flags | (level === undefined ? NO_LEVEL : LEVELS.indexOf(level));
    this.kinds[position] = KIND_NAMES.indexOf(clause.kind);
    this.parents[position] = parent;
    if (c1 !== null && c1 !== 'gap') this.digests.set(Buffer.from(c1, 'hex'), position * 64);
    this.digests.set(Buffer.from(t1, 'hex'), position * 64 + 32);
  }

  get size(): number {
    return this.eIds.length;
  }

  /** Position in reading order, or -1. */
  positionOf(eId: string): number {
    return this.positions.get(eId) ?? -1;
  }

  eIdAt(position: number): EId {
    const eId = this.eIds[position];
    if (eId === undefined) throw new RangeError(`No clause at position ${position}`);
    return eId;
  }

  kindAt(position: number): ClauseKind {
    return KIND_NAMES[this.kinds[position] ?? -1] ?? 'p';
  }

  /** Position of the clause around; -1 at the top. */
  parentAt(position: number): number {
    return this.parents[position] ?? -1;
  }

  isGap(position: number): boolean {
    return ((this.facts[position] ?? 0) & GAP_FLAG) !== 0;
  }

  hasWords(position: number): boolean {
    return ((this.facts[position] ?? 0) & WORDS_FLAG) !== 0;
  }

  /** Level of the words here and below; null where there are none. */
  levelAt(position: number): Level | null {
    return LEVELS[(this.facts[position] ?? NO_LEVEL) & 0x3f] ?? null;
  }

  /** Hash of own words as bare hex; `gap` where not held; null where it has none. */
  c1At(position: number): string | 'gap' | null {
    if (this.isGap(position)) return 'gap';
    return this.hasWords(position) ? this.digest(position * 64) : null;
  }

  t1At(position: number): string {
    return this.digest(position * 64 + 32);
  }

  /** Where its own words lie in the file, in bytes. */
  spanAt(position: number): readonly [number, number] {
    return [this.spans[position * 2] ?? 0, this.spans[position * 2 + 1] ?? 0];
  }

  private digest(offset: number): string {
    return Buffer.from(this.digests.buffer, offset, 32).toString('hex');
  }
}

function flatten(tree: readonly HashedClause[]): readonly { hashed: HashedClause; parent: number }[] {
  const flat: { hashed: HashedClause; parent: number }[] = [];
  const visit = (siblings: readonly HashedClause[], parent: number): void => {
    for (const hashed of siblings) {
      const position = flat.length;
      flat.push({ hashed, parent });
      visit(hashed.children, position);
    }
  };
  visit(tree, -1);
  return flat;
}
