/**
 * Bounds of connections. None is per address: behind a proxy all readers have one, behind a carrier thousands share
 * one. What an address asks for in a minute is bounded beside them, far above what readers ask (`rate.ts`).
 */
export const CONNECTIONS = {
  /** Of the waiting room of the kernel: a crowd is refused by us, with words, not by a lost packet. */
  backlog: 2048,
  /** All that are open. Each takes some 20 kB; one more than this is closed unheard. */
  most: 4000,
  /** Beyond this the quietest gives way to each that comes, so that those who hold many keep nobody out. */
  crowded: 2000,
  /** Requests of one connection in our hands at once: browsers send one, proxies a few. */
  requests: 16,
} as const;

/** What a reader may take to ask. Milliseconds and bytes. */
export const ASKING = {
  /** A head is one packet; the slowest phone sends it in less. */
  headersTimeout: 10_000,
  /** The whole request with a pasted text of a megabyte, over a line of 35 kB a second. */
  requestTimeout: 30_000,
  /** Longer than a page is looked at for its next link to come; shorter than proxies keep theirs would close under them. */
  keepAliveTimeout: 65_000,
  /** An address of 8,000 characters and all that browsers send beside it. */
  maxHeaderSize: 16_384,
  /** How often the first two are looked after; Node's 30 s would triple them. */
  connectionsCheckingInterval: 2000,
} as const;

/** Requests on one connection before it is closed: so that the readers of a proxy spread anew over several servers. */
export const MOST_REQUESTS_OF_A_CONNECTION = 10_000;

/** What a reader may take to read. A line of 10 kB a second gets the longest text whole. */
export const READING = {
  /** Answers that were given and not yet read, of all readers. */
  answers: 256,
  /** Their bytes: what the slow may hold of our memory. */
  bytes: 64 * 1024 * 1024,
  /** A reader who takes nothing for so long is gone; Node sees it by what the system took of a piece. */
  silentMs: 15_000,
  /** And one who takes crumbs, after this. */
  longestMs: 600_000,
  lookMs: 500,
} as const;

/** Once told to stop. Milliseconds. Container platforms kill after 10 s. */
export const STOPPING = {
  /** Requests that wait are answered so long, then told to come again. */
  answerMs: 4000,
  /** Then connections are cut. */
  cutMs: 6000,
  /** Then nothing is waited for. */
  graceMs: 7000,
} as const;
