import type { Archive } from '../archive/archive.ts';
import type { Documents } from './documents.ts';
import type { Lexicon } from './lexicon.ts';

/** No search engine can answer words right now. Citations need none. */
export class SearchUnavailable extends Error {
  override readonly name = 'SearchUnavailable';
}

/** How an engine stands: `ready`, `stale` (answers from an older archive), `too-large` (will not be built). */
export interface EngineStatus {
  readonly state: 'ready' | 'stale' | 'too-large' | 'unavailable';
  /** Clauses with words of their own in the index. */
  readonly clauses: number;
  /** Root of the archive that the index was built from; null where there is none. */
  readonly root: string | null;
  /** What an operator should know or do; null where all is well. */
  readonly says: string | null;
}

/** Number as printed, label and heading of a clause. */
export interface ClauseMark {
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

/** One archive as it can be searched: its clauses, its words, each clause as rows of words, and the engine's recall. */
export interface SearchIndex {
  readonly documents: Documents;
  readonly lexicon: Lexicon;
  readonly rows: Rows;
  mark(clause: number): ClauseMark;
  /** Rejects with SearchUnavailable. */
  recall(ask: Ask, signal?: AbortSignal): Promise<Recall>;
}

/** What any engine does for the search room. */
export interface SearchEngine {
  readonly name: string;
  status(): EngineStatus;
  /** What is searched now. Throws SearchUnavailable. */
  index(): SearchIndex;
  /** The archive has changed: brings the index up to it, answering from the old one meanwhile. */
  follow(archive: Archive): Promise<void>;
  close(): Promise<void>;
}
