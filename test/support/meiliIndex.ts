import { runIndexer } from '../../indexer/run.ts';
import type { Archive } from '../../src/archive/archive.ts';
import { freshIndexName, type MeiliServer } from './meilisearch.ts';

interface Wanted {
  readonly index?: string;
  readonly replicas?: number;
}

/** Indexes an archive on servers that share a key, and gives the index's name. */
export async function indexArchive(
  archive: Archive,
  servers: readonly MeiliServer[],
  { index = freshIndexName(), replicas = 1 }: Wanted = {},
): Promise<string> {
  const adminKey = servers[0]?.key ?? '';
  const urls = servers.map(({ url }) => url);
  await runIndexer({ archive, urls, adminKey, searchKey: adminKey, index, replicas });
  return index;
}
