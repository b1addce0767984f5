import type { Facts, GoneDocument } from '../src/search/meilisearch/schema.ts';
import type { Changes } from './plan.ts';
import type { MeiliServer } from './server.ts';
import { verifyIndex } from './verifyIndex.ts';

/**
 * Changes the index that readers are answered from, in one task, which Meilisearch applies as a whole or not at all:
 * new and changed documents, the facts, and `gone` in place of each that is to go. Only then are those deleted, which
 * no search can tell.
 */
export async function applyChanges(
  server: MeiliServer,
  index: string,
  { lines, gone, sample }: Changes,
  facts: Facts,
): Promise<void> {
  const tombstones = gone.map((id): GoneDocument => ({ id, is: 'gone' }));
  const text = [...lines, ...[...tombstones, facts].map((document) => JSON.stringify(document))].join('\n');
  await server.run((client) =>
    client.index(index).addDocumentsFromString(text, 'application/x-ndjson', { primaryKey: 'id' }),
  );
  if (gone.length > 0) await server.run((client) => client.index(index).deleteDocuments([...gone]));
  await verifyIndex(server, index, facts.clauses + 1, sample);
}
