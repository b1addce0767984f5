import type { Archive } from '../src/archive/archive.ts';
import type { Lease, LeaseTimes } from './lease.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { IndexingFailed, type MeiliServer } from './server.ts';

/** What one run is asked for; parsed once, from the environment and the command line. */
export interface IndexerOptions {
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
  readonly leaseTimes?: LeaseTimes;
}

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

/** A run, with its servers and the right to write on them. */
export interface Work extends IndexerOptions {
  readonly servers: readonly MeiliServer[];
  readonly leases: readonly Lease[];
}

/** Lets heartbeats out; throws where the indexer was told to stop. */
export const pauseOf =
  ({ signal }: Pick<IndexerOptions, 'signal'>) =>
  async (): Promise<void> => {
    await new Promise((settle) => setImmediate(settle));
    if (signal.aborted) throw new IndexingFailed('Stopped: the index that readers use is as it was');
  };
