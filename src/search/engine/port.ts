import type { Archive } from '../../archive/archive.ts';
import type { EngineReason } from '../../model/reason.ts';
import type { Documents } from './documents.ts';
import type { FacetName } from './facet.ts';
import type { Lexicon } from './lexicon.ts';

/** No search engine can answer words right now. Citations need none. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
  readonly why: readonly EngineReason[];

  constructor(why: readonly EngineReason[], options?: ErrorOptions) {
    super(why.map((reason) => reason.why).join(', '), options);
    this.why = why;
  }
}

/** How an engine stands: `ready`, `stale` (answers from an older archive), `too-large` (will not be built). */
export interface EngineStatus {
  readonly state: 'ready' | 'stale' | 'too-large' | 'unavailable';
  /** Clauses with words of their own in the index. */
  readonly clauses: number;
  /** Root of the archive that the index was built from; null where there is none. */
  readonly root: string | null;
  /** What an operator should know or do; none where all is well. */
  readonly why: readonly EngineReason[];
  /** Which engine answers now, and how the others stand; only where there are several. */
  readonly engine?: string;
  readonly engines?: Readonly<Record<string, EngineStatus>>;
}

/** Number as printed, label and heading of a clause. */
export interface Caption {
  readonly number: string | null;
  readonly label: string | null;
  readonly heading: string | null;
}

/** Which keys (`keyOf` of a word in the clause's language) a clause must be filed under. */
export type KeyQuery =
  | { readonly key: string }
  | { readonly all: readonly KeyQuery[] }
  | { readonly any: readonly KeyQuery[] }
  | 'everything';

/** Candidates for words: an engine may answer too many, never too few but for `limit`. */
export interface Ask {
  readonly match: KeyQuery;
  /** Where the keys may stand: in the clause's own words, or also in its label, its heading and what lies above. */
  readonly where: 'own' | 'anywhere';
  /** Most candidates that are wanted. */
  readonly limit: number;
}

/**
 * Numbers of clauses with words of their own, ascending: every one that matches and perhaps others, since the
 * search room verifies each candidate on its words. Not `complete`: the best `limit` of more.
 */
export interface Recall {
  readonly clauses: Uint32Array;
  readonly complete: boolean;
}

/**
 * The words of all clauses, one row after the other, as places in `lexicon.data.surfaces`. Clause n has two rows:
 * 2n holds its label and heading, 2n + 1 its own words in order.
 */
export interface Rows {
  readonly words: Uint32Array;
  /** Where each row begins in `words`; one more at the end. */
  readonly starts: Uint32Array;
}

/** A reader's choice: clauses with one of the values, of any of the fields. */
export interface Condition {
  /** The facet that is counted without it. */
  readonly facet: FacetName;
  /** Clauses with none of them instead. */
  readonly negated: boolean;
  readonly any: Readonly<Partial<Record<FacetName, readonly string[]>>>;
}

/** Plain words that very many clauses have. */
export interface CommonAsk {
  /** Each word as it is best ranked by, and the keys of which a clause or its context must have one. */
  readonly words: readonly { readonly best: string; readonly keys: readonly string[] }[];
  readonly conditions: readonly Condition[];
  /** Days of Works, both included, and whether only latest versions are wanted. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly latest: boolean;
  /** Places of the hits that are wanted: half-open, from 0. */
  readonly first: number;
  readonly end: number;
}

/** What an engine finds and counts by itself. Clauses of one Work and language with the same words count once. */
export interface CommonAnswer {
  readonly total: number;
  /** Hits by value, each facet without its own conditions. */
  readonly facets: Readonly<Partial<Record<FacetName, ReadonlyMap<string, number>>>>;
  /** The wanted hits in the engine's order. */
  readonly clauses: readonly number[];
}

/** Finds, ranks and counts what so many clauses have that looking at each would take long. */
export interface Common {
  /** Clauses that are likely to match, from which on it is worth asking. */
  readonly from: number;
  /** Null where it cannot be said exactly. Rejects with SearchUnavailable. */
  ask(ask: CommonAsk, signal?: AbortSignal): Promise<CommonAnswer | null>;
}

/** Who answered a search. */
export interface Answerer {
  readonly engine: string;
  /** What a reader should know of it, such as why another engine did not answer; none where all is well. */
  readonly why: readonly EngineReason[];
}

/** One archive as it can be searched: its clauses, its words, each clause as rows of words, and the engine's recall. */
export interface SearchIndex {
  readonly documents: Documents;
  readonly lexicon: Lexicon;
  readonly rows: Rows;
  caption(clause: number): Caption;
  /** Rejects with SearchUnavailable. */
  recall(ask: Ask, signal?: AbortSignal): Promise<Recall>;
  /** Absent where the engine only recalls. */
  readonly common?: Common;
  /** To be asked when the search is over. */
  answeredBy(): Answerer;
}

/** What any engine does for the search room. */
export interface SearchEngine {
  readonly name: string;
  status(): EngineStatus;
  /** What is searched now; asked for once a search. Throws SearchUnavailable. */
  index(): SearchIndex;
  /** The archive has changed: brings the index up to it, answering from the old one meanwhile. */
  follow(archive: Archive): Promise<void>;
  close(): Promise<void>;
}
