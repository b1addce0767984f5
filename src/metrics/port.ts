import type { HearRequest } from '../http/log.ts';

/** What is heard of an answered search: never its words. */
export interface AnsweredSearch {
  readonly engine: string;
  readonly outcome: 'found' | 'nothing' | 'failed';
  readonly ms: number;
}

/** How the archive stands when it is asked. */
export interface Standing {
  readonly root: string;
  readonly state: string;
  readonly works: number;
  readonly texts: number;
  readonly clauses: number;
  /** Files that are served otherwise than the folder holds them. */
  readonly stale: number;
  readonly errors: number;
  readonly troubles: readonly string[];
  readonly engines: readonly EngineStanding[];
}

export interface EngineStanding {
  readonly engine: string;
  readonly state: string;
  readonly clauses: number;
  /** Whether its index was built from the archive that is served. */
  readonly isFresh: boolean;
}

/** Figures of this process for whoever runs the archive. */
export interface Metrics {
  readonly request: HearRequest;
  search(answered: AnsweredSearch): void;
  /** All of them, as text in the format of Prometheus 0.0.4. */
  text(): Promise<string>;
  /** The same as values, to be added to those of other processes. */
  values(): Promise<readonly object[]>;
}
