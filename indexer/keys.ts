import { createHash } from 'node:crypto';
import type { KeyCreation } from 'meilisearch';
import { leasePrefix, nextUid } from '../src/search/meilisearch/schema.ts';
import { IndexingFailed, MeiliServer } from './server.ts';

/** Keys with the least rights: all that a search needs, and all that indexing needs. */
export interface CreatedKeys {
  readonly MEILI_SEARCH_KEY: string;
  readonly MEILI_ADMIN_KEY: string;
}

/** Found by taking each right away in turn on a real server: `test/indexer/keys.test.ts`. */
export const INDEXING_ACTIONS = [
  'documents.add',
  'documents.get',
  'documents.delete',
  'indexes.create',
  'indexes.get',
  'indexes.update',
  'indexes.delete',
  'indexes.swap',
  'settings.get',
  'settings.update',
  'stats.get',
  'tasks.get',
  'tasks.cancel',
] as const;

/** What several servers need besides, to be made known to each other. Meilisearch gives these to no key of one index. */
const NETWORK_ACTIONS = ['experimental.update', 'network.get', 'network.update'] as const;

/**
 * Makes both keys on every server with its master key, or finds them where they were made before. Servers with the
 * same master key have the same keys; others are refused, since one search asks them all.
 */
export async function createKeys(
  urls: readonly string[],
  masterKey: string,
  index: string,
): Promise<CreatedKeys> {
  const isNetwork = urls.length > 1;
  const actions = [...INDEXING_ACTIONS, ...(isNetwork ? NETWORK_ACTIONS : [])];
  const own = isNetwork ? ['*'] : [index, `${nextUid(index, '')}*`, `${leasePrefix(index)}*`];
  const search: KeyCreation = {
    name: `${index}: search`,
    actions: ['search'],
    indexes: [index],
    expiresAt: null,
  };
  const admin: KeyCreation = { name: `${index}: indexing`, actions, indexes: own, expiresAt: null };
  const made = await Promise.all(
    urls.map(async (url) => {
      const server = new MeiliServer(url, masterKey);
      return [await keyFor(server, search), await keyFor(server, admin)] as const;
    }),
  );
  const [first] = made;
  if (first === undefined) throw new IndexingFailed('No server is named: set MEILI_URL');
  if (made.some(([one, two]) => one !== first[0] || two !== first[1]))
    throw new IndexingFailed('The servers have different master keys: start them with the same');
  return { MEILI_SEARCH_KEY: first[0], MEILI_ADMIN_KEY: first[1] };
}

/** The key with these rights, made unless it is there. Its id says what it may do: other rights, another key. */
async function keyFor(server: MeiliServer, wanted: KeyCreation): Promise<string> {
  const uid = uuidOf(JSON.stringify([wanted.name, wanted.actions, wanted.indexes]));
  const known = await server.find((client) => client.getKey(uid));
  return (known ?? (await server.ask((client) => client.createKey({ ...wanted, uid })))).key;
}

/** A UUID (version 4 in form, as Meilisearch wants) that the same text always gives. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
