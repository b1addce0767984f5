/** What is heard of an answered request: nothing of who asked, and of what was asked the pattern of its route alone. */
export interface AnsweredRequest {
  readonly method: string;
  /** Pattern of the route; `-` where it was refused before a route was found. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
}

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
  request(answered: AnsweredRequest): void;
  search(answered: AnsweredSearch): void;
  /** All of them, as text in the format of Prometheus 0.0.4. */
  text(): Promise<string>;
  /** The same as values, to be added to those of other processes. */
  values(): Promise<readonly object[]>;
}
