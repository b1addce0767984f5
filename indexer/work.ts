import type { Settings } from 'meilisearch';
import type { Archive } from '../src/archive/archive.ts';
import type { Progress } from '../src/screen.ts';
import type { EditionDocuments } from './documents.ts';
import type { Lease, LeaseTimes } from './lease.ts';
import type { Plan, WantedFacts } from './plan.ts';
import { IndexingFailed, type MeiliServer } from './server.ts';

interface AllOptions {
  readonly archive: Archive;
  readonly urls: readonly string[];
  readonly adminKey: string;
  /** Needed with several servers, which ask each other with it. */
  readonly searchKey: string | null;
  readonly index: string;
  /** On how many servers each Work is. */
  readonly replicas: number;
  readonly full: boolean;
  /** Says what would be done, and changes nothing. */
  readonly dryRun: boolean;
  /** What is being done, in a line. */
  readonly say: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Stops it, leaving nothing behind. */
  readonly signal: AbortSignal;
  readonly leaseTimes: LeaseTimes;
}

/** What one run is asked for. What is left out is done on one server, as little as is needed, in silence, to the end. */
export type IndexerOptions = Pick<AllOptions, 'archive' | 'urls' | 'adminKey' | 'index'> &
  Partial<AllOptions>;

/** What one run did, or with `dryRun` would do. Counts are clauses, each once however many replicas it has. */
export interface IndexerReport {
  readonly mode: Plan['mode'];
  /** Why the index was built anew; null otherwise. */
  readonly why: string | null;
  readonly index: string;
  /** Clauses of the archive that can be searched. */
  readonly clauses: number;
  readonly added: number;
  readonly replaced: number;
  readonly deleted: number;
  readonly servers: readonly { readonly url: string; readonly clauses: number }[];
  readonly root: string;
}

/** A run: its servers, the right to write on them, and what they are to hold. */
export interface IndexerRun extends AllOptions {
  readonly servers: readonly MeiliServer[];
  readonly leases: readonly Lease[];
  readonly settings: Settings;
  readonly editions: readonly EditionDocuments[];
  readonly wanted: WantedFacts;
  /** How many clauses each server is to have. */
  readonly counts: ReadonlyMap<MeiliServer, number>;
}

/** Lets heartbeats out; throws where the indexer was told to stop. */
export const pauseOf =
  ({ signal }: Pick<AllOptions, 'signal'>) =>
  async (): Promise<void> => {
    await new Promise((settle) => setImmediate(settle));
    if (signal.aborted) throw new IndexingFailed('Stopped: the index that readers use is as it was');
  };

/** All of them together; 0 of none. */
export const sum = (counts: Iterable<number>): number => [...counts].reduce((all, count) => all + count, 0);
