import cluster from 'node:cluster';

/** How one worker stands. */
export interface WorkerStanding {
  /** As its `/readyz` would say. */
  readonly state: string;
  /** Root of the archive that it serves. */
  readonly root: string;
}

/** What the process that started the workers tells one of them. */
export type ToWorker =
  /** End as at a signal; `lingerMs`: be heard so long that no reader meets a closed connection. */
  | { readonly tell: 'stop'; readonly lingerMs: number }
  /** Another worker has read changed documents. */
  | { readonly tell: 'refresh' }
  /** How all workers stand. */
  | { readonly tell: 'workers'; readonly workers: readonly WorkerStanding[] }
  | { readonly tell: 'figures'; readonly asked: number };

/** What a worker tells the process that started it. */
export type FromWorker =
  /** It takes connections. */
  | { readonly told: 'listening' }
  | { readonly told: 'standing'; readonly standing: WorkerStanding }
  /** Its metrics, in the JSON of their library. */
  | { readonly told: 'figures'; readonly asked: number; readonly figures: readonly object[] };

/** In the environment of a worker: the first listens at once, each later one when its searches answer. */
export const MEMBER = 'TREATY_ARCHIVE_WORKER';
export type MemberKind = 'first' | 'later';

/** Whether this process is one of several that serve one archive. */
export const isMember = (): boolean => cluster.isWorker && process.env[MEMBER] !== undefined;
export const isFirst = (): boolean => process.env[MEMBER] === ('first' satisfies MemberKind);

/** How long a worker that is replaced is heard. Milliseconds: kept connections end with their next answer. */
export const LINGER_MS = 3000;
