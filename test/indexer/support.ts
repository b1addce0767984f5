import { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import { runIndexer } from '../../indexer/run.ts';
import type { IndexerOptions, IndexerReport } from '../../indexer/work.ts';
import { Archive } from '../../src/archive/archive.ts';
import { FactsSchema } from '../../src/search/meilisearch/schema.ts';
import { textFile, workFile } from '../support/folder.ts';
import type { MeiliServer } from '../support/meilisearch.ts';

/** Times of a lease that let a test see one run out. */
export const SHORT_LEASE = { beatMs: 100, expiryMs: 1500 };

/** Options of an indexer over a documents folder that says nothing. */
export const optionsFor = (
  servers: readonly MeiliServer[],
  index: string,
  folder: string,
  more: Partial<IndexerOptions> = {},
): IndexerOptions => ({
  archive: Archive.load(folder),
  urls: servers.map(({ url }) => url),
  adminKey: servers[0]?.key ?? '',
  searchKey: servers[0]?.key ?? '',
  index,
  leaseTimes: SHORT_LEASE,
  ...more,
});

export const indexFolder = (
  server: MeiliServer,
  index: string,
  folder: string,
  more: Partial<IndexerOptions> = {},
): Promise<IndexerReport> => runIndexer(optionsFor([server], index, folder, more));

export const clientOf = ({ url, key }: MeiliServer): Meilisearch =>
  new Meilisearch({
    host: url,
    apiKey: key,
    requestInit: { headers: { 'accept-encoding': 'identity' } },
  });

/** What a reader of the index can see at one moment: its clauses' words by id, and the root it says it is of. */
export interface Seen {
  readonly root: string;
  readonly words: ReadonlyMap<string, string>;
}

const Document = z.object({ id: z.string(), is: z.string(), words: z.string().optional() });

/** All of a small index in one search, which Meilisearch answers from one state. */
export async function lookInto(client: Meilisearch, index: string): Promise<Seen> {
  const { hits } = await client.index(index).search('', { limit: 1000 });
  const documents = hits.map((hit) => Document.parse(hit));
  const facts = FactsSchema.parse(hits.find((hit) => hit['is'] === 'facts'));
  const clauses = documents.filter(({ is }) => is === 'clause');
  if (clauses.length !== facts.clauses)
    throw new Error(`${clauses.length} clauses are seen, and ${facts.clauses} are said to be there`);
  return { root: facts.root, words: new Map(clauses.map(({ id, words = '' }) => [id, words])) };
}

/** What the index of a folder must hold. */
export function expected(folder: string): Seen {
  const archive = Archive.load(folder);
  const words = archive.editions.flatMap((edition) =>
    Array.from({ length: edition.index.size }, (_, position) => position).flatMap((position) => {
      const own = archive.words({ edition, position });
      const id = `${edition.name.replace(/[/@]/gu, '_')}_${edition.index.eIdAt(position)}`;
      return own === null ? [] : [[id, own] as const];
    }),
  );
  return { root: archive.snapshot.root, words: new Map(words) };
}

/** Files of invented Works, each with so many articles of one clause; `edit` may change an article or leave it out. */
export function inventedFiles(
  works: number,
  articles: number,
  edit: (work: number, article: number) => string | null = sentence,
): Record<string, string> {
  const files: Record<string, string> = {};
  for (let work = 1; work <= works; work += 1) {
    const body = Array.from({ length: articles }, (_, at) => at + 1).flatMap((article) => {
      const words = edit(work, article);
      return words === null ? [] : [`## Article ${article}\n\n${words}`];
    });
    files[`tides-${work}/work.yaml`] = workFile();
    files[`tides-${work}/eng@1999-09-09.md`] = textFile(body.join('\n\n'));
  }
  return files;
}

export const sentence = (work: number, article: number): string =>
  `The keeper of lock ${work} lights lantern ${article} at dusk.`;
