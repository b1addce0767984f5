import { LEVELS, type Level, type LevelTable } from '../model/attestation.ts';
import type { EId } from '../model/eid.ts';
import type { HashedClause } from '../model/hash.ts';
import { type ClauseKind, KINDS } from '../model/kind.ts';

const KIND_NAMES = Object.keys(KINDS) as readonly ClauseKind[];
const NO_LEVEL = LEVELS.length;
const GAP_FLAG = 0x80;
const WORDS_FLAG = 0x40;
/** A gap has no words to hash. */
const NO_DIGEST = '0'.repeat(64);

/** What a `ClauseIndex` is made of: ids one a line, then one block of bytes. Kept on disk as it is. */
export interface ClauseColumns {
  readonly size: number;
  readonly ids: string;
  /** `BYTES_A_CLAUSE` for each clause, at the start of an ArrayBuffer of its own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Two offsets, a parent, two digests, facts and a kind. */
export const BYTES_A_CLAUSE = 8 + 4 + 64 + 1 + 1;

/** Columns of a block of bytes; those of four bytes first, so that they are aligned. */
function columnsIn(size: number, { buffer }: Uint8Array<ArrayBuffer>) {
  return {
    spans: new Uint32Array(buffer, 0, size * 2),
    parents: new Int32Array(buffer, size * 8, size),
    digests: Buffer.from(buffer, size * 12, size * 64),
    facts: new Uint8Array(buffer, size * 76, size),
    kinds: new Uint8Array(buffer, size * 77, size),
  };
}

/** `byteOffset` turns UTF-16 offsets of the source, asked for in ascending order, into bytes of the file. */
export function fillColumns(
  tree: readonly HashedClause[],
  levels: LevelTable,
  byteOffsets: (offsets: readonly number[]) => readonly number[],
): ClauseColumns {
  const flat = flatten(tree);
  const bytes = new Uint8Array(flat.length * BYTES_A_CLAUSE);
  const { spans, parents, digests, facts, kinds } = columnsIn(flat.length, bytes);
  spans.set(byteOffsets(flat.flatMap(({ hashed }) => hashed.clause.span)));
  for (const [position, { hashed, parent }] of flat.entries()) {
    const { clause, c1, t1 } = hashed;
    const level = levels.clauses.get(clause.eId);
    const flags = (clause.gap === null ? 0 : GAP_FLAG) | (clause.words === null ? 0 : WORDS_FLAG);
    facts[position] = flags | (level === undefined ? NO_LEVEL : LEVELS.indexOf(level));
    kinds[position] = KIND_NAMES.indexOf(clause.kind);
    parents[position] = parent;
    if (c1 !== null && c1 !== 'gap') digests.write(c1, position * 64, 'hex');
    digests.write(t1, position * 64 + 32, 'hex');
  }
  return { size: flat.length, ids: flat.map(({ hashed }) => hashed.clause.eId).join('\n'), bytes };
}

/**
 * What the archive keeps of each clause while its words stay on disk: ids, kinds, levels, hashes and where its
 * words lie. Some 100 bytes a clause, so that 100,000 clauses are cheap to hold; ids are taken apart when asked for.
 */
export class ClauseIndex {
  readonly columns: ClauseColumns;
  private readonly facts: Uint8Array;
  private readonly kinds: Uint8Array;
  private readonly parents: Int32Array;
  private readonly spans: Uint32Array;
  private readonly digests: Buffer;
  private eIds: readonly string[] | null = null;
  private positions: ReadonlyMap<string, number> | null = null;

  constructor(columns: ClauseColumns) {
    this.columns = columns;
    const { spans, parents, digests, facts, kinds } = columnsIn(columns.size, columns.bytes);
    this.facts = facts;
    this.kinds = kinds;
    this.parents = parents;
    this.spans = spans;
    this.digests = digests;
  }

  get size(): number {
    return this.columns.size;
  }

  /** Position in reading order, or -1. */
  positionOf(eId: string): number {
    this.positions ??= new Map(this.allEIds().map((own, position) => [own, position]));
    return this.positions.get(eId) ?? -1;
  }

  eIdAt(position: number): EId {
    const eId = this.allEIds()[position];
    if (eId === undefined) throw new RangeError(`No clause at position ${position}`);
    return eId as EId;
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

  /** `c1` of words that may no longer be shown; null of all others. */
  withdrawnAt(position: number): string | null {
    const digest = this.isGap(position) ? this.digest(position * 64) : NO_DIGEST;
    return digest === NO_DIGEST ? null : digest;
  }

  /** What was published: `c1At`, and of withdrawn words their hash as well. */
  publishedAt(position: number): string | 'gap' | null {
    return this.withdrawnAt(position) ?? this.c1At(position);
  }

  t1At(position: number): string {
    return this.digest(position * 64 + 32);
  }

  /** Where its own words lie in the file, in bytes. */
  spanAt(position: number): readonly [number, number] {
    return [this.spans[position * 2] ?? 0, this.spans[position * 2 + 1] ?? 0];
  }

  private digest(offset: number): string {
    return this.digests.toString('hex', offset, offset + 32);
  }

  private allEIds(): readonly string[] {
    this.eIds ??= this.size === 0 ? [] : this.columns.ids.split('\n');
    return this.eIds;
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
