import { createHash } from 'node:crypto';
import { z } from 'zod';
import { onceFor } from '../../kept.ts';
import type { Concept } from '../../model/concept.ts';
import type { LanguageCode } from '../../model/language.ts';
import { FACET_NAMES, FACETS, type FacetName } from '../engine/facet.ts';

/**
 * What the indexer writes to Meilisearch and the adapter reads: names, the shape of documents, who holds what.
 * Everything that must change together is in one index, so that one swap (or one task) changes it.
 */

/** Raised with every change of the documents' shape that an older adapter could misread. */
export const FORMAT = 'treaty-clauses 4';

/** Oldest server that is known to have what is used here (swaps that rename, `/network`, batches). */
export const MIN_VERSION = '1.50.0';

type FacetAttributes = {
  readonly [Name in FacetName]: (typeof FACETS)[Name] extends { readonly isMany: true }
    ? z.ZodArray<z.ZodString>
    : z.ZodString;
};

/** Each facet is an attribute of its name, by which clauses are filtered and counted. */
const FACET_ATTRIBUTES = Object.fromEntries(
  FACET_NAMES.map((name) => [name, FACETS[name].isMany ? z.array(z.string()) : z.string()]),
) as FacetAttributes;

/** A clause with words of its own. The searched fields in the order in which they weigh, the first most. */
export const ClauseDocumentSchema = z.object({
  id: z.string(),
  is: z.literal('clause'),
  /** Own words, as the archive has them. */
  words: z.string(),
  /** The same in the archive's fold, words with spaces between them. */
  folded: z.string(),
  /** Label and heading of the clause, then label, heading and words of what lies above, from the nearest outwards. */
  above: z.string(),
  aboveFolded: z.string(),
  /** `keyValue` of each stem of its words, once: what the embedded engine files it under. */
  keys: z.array(z.string()),
  /** The same of `above`, without those in `keys`. */
  aboveKeys: z.array(z.string()),
  /** `clausePlace` of the clause. */
  at: z.string(),
  /** `work/key_rN`, as in `archive.lock`. */
  edition: z.string(),
  eId: z.string(),
  /** Place in its edition, in reading order. */
  place: z.number().int(),
  c1: z.string(),
  /** The same for clauses of one Work and language with the same words, which are one hit; absent where no other has them. */
  same: z.string().optional(),
  ...FACET_ATTRIBUTES,
  latest: z.boolean(),
  /** Date of the Work as a number, 20250808, for `from` and `to`. */
  date: z.number().int(),
  /** Numbers of the articles it stands in, in the form of `comparableNumber`. */
  article: z.array(z.string()),
  /** Hash of all of the above: whether the document is the same. */
  sha: z.string(),
  /** Servers (`remoteName`) that hold the same document and come before this one (`placeWork`). */
  before: z.array(z.string()),
});

/** A clause as Meilisearch keeps it: enough to recall it by, and where it stands. */
export type ClauseDocument = z.infer<typeof ClauseDocumentSchema>;

/** How a stem stands in `keys`: equal stems of two languages are two. */
export const keyValue = (lang: LanguageCode, key: string): string => `${lang} ${key}`;

/** Name of what clauses of one Work and language with the same words have in common. */
export const sameHash = (work: string, lang: LanguageCode, c1: string): string =>
  sha256(`${work} ${lang} ${c1}`).slice(0, 32);

/** Name of the concepts by which clauses have their topics: these are no part of the root. */
export const conceptsHash = onceFor((concepts: readonly Concept[]): string =>
  sha256(JSON.stringify(concepts)).slice(0, 32),
);

/** Short name of an edition (`work/key_rN`): 8 hex digits. */
export const editionTag = (edition: string): string => sha256(edition).slice(0, 8);

/** Which clause it is, in few bytes. */
export const clausePlace = (tag: string, eId: string): string => `${tag}.${eId}`;

/** Id of the facts document; no clause has it, since theirs have a date. */
export const FACTS_ID = 'archive';

/** What an index is made of. One document of this kind is in every index; it has no words and no facets. */
export const FactsSchema = z.object({
  id: z.literal(FACTS_ID),
  is: z.literal('facts'),
  format: z.string(),
  /** Root of the archive that was indexed, bare hex. */
  root: z.string(),
  /** `conceptsHash` of the archive that was indexed. */
  concepts: z.string(),
  /** Hash of the settings that it was made with. */
  settings: z.string(),
  /** Name of the indexer's run that wrote it. */
  run: z.string(),
  /** Clauses in this server's index, and in all servers' together, each counted once. */
  clauses: z.number().int(),
  clausesOfAll: z.number().int(),
  /** Names of all servers (`remoteName`) that Works were placed on, sorted, and on how many of them each Work is. */
  servers: z.array(z.string()),
  replicas: z.number().int(),
  /** ISO 8601. */
  built: z.string(),
});

/** What an index says of itself, in a document of its own. */
export type Facts = z.infer<typeof FactsSchema>;

/** In place of a clause that is no longer in the archive, until it is deleted. */
export interface GoneDocument {
  readonly id: string;
  readonly is: 'gone';
}

/** Finds the facts document; every query without words must ask for `CLAUSES_ONLY`. */
export const FACTS_ONLY = 'is = facts';

/** A filter: leaves out what an index says of itself. */
export const CLAUSES_ONLY = 'is = clause';

/** Longest id that Meilisearch takes, in bytes. */
const LONGEST_ID = 511;

/** Id of a clause's document: `work_key_rN_eId`, letters, digits, `-` and `_` alone; hashed where it is too long. */
export function documentId(edition: string, eId: string): string {
  const id = `${edition.replace(/[/@]/gu, '_')}_${eId}`;
  return id.length <= LONGEST_ID ? id : `sha_${sha256(id)}`;
}

/** Index uids that belong to the index: what is being built, and who builds (see `indexer/lease.ts`). */
export const nextUid = (index: string, run: string): string => `${index}--next-${run}`;

/** Leases of one index; no other index may begin so. */
export const leasePrefix = (index: string): string => `${index}--lease-`;

/** An empty index, whose creation is the lease. */
export const leaseUid = (index: string, generation: number): string => `${leasePrefix(index)}${generation}`;

/** Name of a server in `/network`: stays the same whatever other servers there are. */
export const remoteName = (url: string): string => `s${sha256(url.replace(/\/+$/u, '')).slice(0, 12)}`;

/**
 * The servers (`remoteName`) that hold a Work: the `replicas` with the highest rank for it (rendezvous hashing), so
 * that one server more or less moves only the Works that it takes or held.
 */
export function placeWork(work: string, servers: readonly string[], replicas: number): readonly string[] {
  const ranked = servers.map((server) => ({ server, rank: sha256(`${server} ${work}`) }));
  return ranked
    .sort((a, b) => (a.rank < b.rank ? 1 : -1))
    .slice(0, replicas)
    .map(({ server }) => server);
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
