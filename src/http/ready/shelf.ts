import { LRUCache } from 'lru-cache';
import type { Archive } from '../../archive/archive.ts';
import type { Sendable } from '../sendable.ts';

/** Bytes of answers kept for the next reader, compressed forms included; in memory alone. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** What an answer takes beside its bytes: key, headers, tags. */
const OVERHEAD_BYTES = 1000;

/** An answer with what the log says of it. */
export interface Kept {
  readonly answer: Sendable;
  /** Pattern of the route that made it. */
  readonly route: string;
}

/** All that every kept answer depends on. As soon as any of it changes, all are made anew. */
export interface Grounds {
  readonly archive: Archive;
  /** Days since 1970 in Greenwich: pages tell how long ago a status was checked. */
  readonly day: number;
  /** Whether the clauses that cite each other are known, which pages show. */
  readonly isGathered: boolean;
}

/** Answers that stand on the same grounds, the least recently asked for out first. */
export class Shelf {
  readonly grounds: Grounds;
  private readonly answers: LRUCache<string, Kept>;

  constructor(grounds: Grounds, maxBytes = KEPT_BYTES) {
    this.grounds = grounds;
    this.answers = new LRUCache<string, Kept>({
      maxSize: maxBytes,
      sizeCalculation: ({ answer }, key) => answer.size + key.length * 2 + OVERHEAD_BYTES,
    });
  }

  standsOn({ archive, day, isGathered }: Grounds): boolean {
    const own = this.grounds;
    return own.archive === archive && own.day === day && own.isGathered === isGathered;
  }

  /** Bytes held. */
  get size(): number {
    return this.answers.calculatedSize;
  }

  get(key: string): Kept | undefined {
    return this.answers.get(key);
  }

  set(key: string, kept: Kept): void {
    this.answers.set(key, kept);
  }
}
