import { wordsHash } from '../src/model/hash.ts';
import { ClauseDocumentSchema } from '../src/search/meilisearch/schema.ts';
import type { DocumentText } from './documents.ts';
import { IndexingFailed, type MeiliServer } from './server.ts';

/** Clauses of an index that are compared with the archive, spread over all of it. */
export const SAMPLE = 200;

/** Throws IndexingFailed unless the index has so many documents, and those of the sample word for word. */
export async function verifyIndex(
  server: MeiliServer,
  uid: string,
  count: number,
  sample: readonly DocumentText[],
): Promise<void> {
  const { numberOfDocuments } = await server.ask((client) => client.index(uid).getStats());
  const wrong = (what: string): IndexingFailed =>
    new IndexingFailed(`${server.url}: ${uid} was not filled as it should: ${what}. Try again with --full`);
  if (numberOfDocuments !== count) throw wrong(`${numberOfDocuments} documents instead of ${count}`);
  if (sample.length === 0) return;
  const ids = sample.map(({ id }) => id);
  const { results } = await server.ask((client) =>
    client.index(uid).getDocuments({ ids, limit: ids.length }),
  );
  const found = new Map(
    results.map((result) => {
      const document = ClauseDocumentSchema.parse(result);
      return [document.id, document];
    }),
  );
  for (const { id, sha } of sample) {
    const document = found.get(id);
    if (document === undefined) throw wrong(`${id} is missing`);
    if (document.sha !== sha || wordsHash(document.words) !== document.c1)
      throw wrong(`${id} has other words`);
  }
}
