import type { Context } from 'hono';
import type { Archive } from '../archive/archive.ts';
import type { AppContext, AppEnvironment } from './context.ts';
import type { SizeOf } from './heavy/size.ts';
import type { Told } from './openapi/told.ts';
import type { Parameters } from './parameters.ts';

/** Kinds of time that requests take; each waits for its turn in a lane of its own at the gate. */
export type LaneName = 'reading' | 'asking' | 'making' | 'taking' | 'sending';

/** What decides a kept answer beside its address, the archive and the day. */
export interface Keeping {
  /** Parameters that the row does not have are as though they were not there, or are what is answered to. */
  readonly others: 'ignored' | 'refused';
  /** What of the reader: the language of the interface, all languages in their order, or nothing. */
  readonly reader: 'nobody' | 'language' | 'languages';
  /** Whether a search engine answers. */
  readonly searches: boolean;
}

/** What the names in the path of a route stand for in an address, with their escapes decoded. */
export type Named = Readonly<Record<string, string>>;

/** One route with all that anybody has to know of it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /**
   * `/t/{work}/{expression}`: a name stands for a segment or a part of one, `{+name}` for several as well (RFC 6570),
   * and `/*` at the end for whatever is below, or nothing.
   */
  readonly path: string;
  /** What `{format}` can be. */
  readonly formats: readonly string[];
  /** How the log calls it: all texts alike, so that a line tells nothing of what was read. */
  readonly logged: string;
  readonly parameters: Parameters;
  /** Null where each request is answered anew. */
  readonly keeping: Keeping | null;
  /** Null where it need not wait. */
  readonly lane: LaneName | null;
  /** How long the answer may take, where that is known before; null where it is no trouble. */
  readonly size: SizeOf | null;
  /** What `/openapi.json` says of it, if anything. */
  readonly told: Told | null;
  /**
   * Addresses of this row that a mirror keeps as files (`src/site`), without a language of the interface: pages are kept in
   * each. None where a server has to answer.
   */
  readonly mirrored: (archive: Archive) => Iterable<string>;
  readonly answer: (
    app: AppContext,
    c: Context<AppEnvironment>,
    named: Named,
  ) => Response | Promise<Response>;
}

/** What most routes have. */
const PLAIN = {
  method: 'GET',
  formats: [],
  parameters: {},
  keeping: null,
  lane: 'asking',
  size: null,
  told: null,
  mirrored: () => [],
} as const satisfies Partial<Route>;

/** A row of the table: what it does not say is as of most. */
export const route = (path: string, row: Partial<Route> & Pick<Route, 'answer'>): Route => ({
  ...PLAIN,
  logged: path,
  path,
  ...row,
});

/** Keeps a page for all readers of one interface language, a file for all, an answer of the API as it was asked. */
export const OF_PAGE: Keeping = { others: 'ignored', reader: 'language', searches: false };

/** For exports: the same for every reader, whatever else stands in the query. */
export const OF_FILE: Keeping = { others: 'ignored', reader: 'nobody', searches: false };

/**
 * For the API, where a parameter that the row has not is what is answered to (400): a misspelt filter must not look
 * like an answer.
 */
export const OF_API: Keeping = { others: 'refused', reader: 'nobody', searches: false };
