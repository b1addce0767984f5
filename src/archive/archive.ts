import { LRUCache } from 'lru-cache';
import { compareBytes } from '../model/hash.ts';
import { type Edition, type EditionText, readClauseWords, readEdition } from './edition.ts';
import { type Kept, NOTHING_KEPT } from './kept/kept.ts';
import { allEditions, loadSnapshot, type Snapshot, type WorkEntry } from './load.ts';

/** Texts kept parsed between requests, in clauses; a clause of words takes about a kilobyte. */
const PARSED_CLAUSES = 20_000;

/** A clause by where it stands. */
export interface ClauseRef {
  readonly edition: Edition;
  readonly position: number;
}

/** Answers from one snapshot of the documents; words are read from disk when asked for. */
export class Archive {
  readonly snapshot: Snapshot;
  readonly editions: readonly Edition[];
  private readonly texts = new LRUCache<string, EditionText>({
    maxSize: PARSED_CLAUSES,
    sizeCalculation: ({ edition }) => Math.max(1, edition.index.size),
  });
  private hashOrder: readonly ClauseRef[] | null = null;

  constructor(snapshot: Snapshot) {
    this.snapshot = snapshot;
    this.editions = [...snapshot.works.values()].flatMap(allEditions);
  }

  /** What an earlier run parsed of the same bytes is taken from `kept`. */
  static load(folder: string, kept: Kept = NOTHING_KEPT): Archive {
    return new Archive(loadSnapshot(folder, null, kept));
  }

  /** The archive as the folder is now; this one where nothing changed. */
  reloaded(): Archive {
    const next = loadSnapshot(this.snapshot.folder, this.snapshot);
    return sameFiles(next, this.snapshot) ? this : new Archive(next);
  }

  get works(): ReadonlyMap<string, WorkEntry> {
    return this.snapshot.works;
  }

  get clauseCount(): number {
    return this.editions.reduce((sum, { index }) => sum + index.size, 0);
  }

  /** The clause tree with its words. Throws TextChanged where the file was edited since loading. */
  text(edition: Edition): EditionText {
    const kept = this.texts.get(edition.name);
    if (kept !== undefined) return kept;
    const read = readEdition(this.snapshot.folder, edition);
    this.texts.set(edition.name, read);
    return read;
  }

  /** Own words of one clause, or null. Throws TextChanged where the file was edited since loading. */
  words({ edition, position }: ClauseRef): string | null {
    return readClauseWords(edition, position);
  }

  /** Clauses whose `c1` begins with these hex digits, in the order of their hashes; 200 at most. */
  byHash(prefix: string): readonly ClauseRef[] {
    this.hashOrder ??= this.orderByHash();
    const order = this.hashOrder;
    let from = lowerBound(order, (ref) => compareBytes(hashOf(ref), prefix) < 0);
    const found: ClauseRef[] = [];
    for (let ref = order[from]; ref !== undefined && found.length < 200; ref = order[++from]) {
      if (!hashOf(ref).startsWith(prefix)) break;
      found.push(ref);
    }
    return found;
  }

  private orderByHash(): readonly ClauseRef[] {
    const refs = this.editions.flatMap((edition) =>
      Array.from({ length: edition.index.size }, (_, position) => ({ edition, position })),
    );
    return refs
      .filter(({ edition, position }) => edition.index.hasWords(position))
      .map((ref) => ({ ref, hash: hashOf(ref) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0))
      .map(({ ref }) => ref);
  }
}

const hashOf = ({ edition, position }: ClauseRef): string => edition.index.c1At(position) ?? '';

/** First position for which `isBefore` no longer holds. */
function lowerBound(order: readonly ClauseRef[], isBefore: (ref: ClauseRef) => boolean): number {
  let low = 0;
  let high = order.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const ref = order[middle];
    if (ref !== undefined && isBefore(ref)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameFiles(a: Snapshot, b: Snapshot): boolean {
  if (a.read.size !== b.read.size) return false;
  for (const [file, read] of a.read) if (b.read.get(file)?.signature !== read.signature) return false;
  return true;
}
