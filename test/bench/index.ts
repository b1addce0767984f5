import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { documentFor, documentsOf } from '../../indexer/documents.ts';
import { runIndexer } from '../../indexer/run.ts';
import { namesOf, settingsFor } from '../../indexer/settings.ts';
import { Archive } from '../../src/archive/archive.ts';
import { languagesHeld } from '../../src/archive/languagesHeld.ts';
import { canStartMeili, type OwnMeili, startMeili } from '../support/meilisearch.ts';
import { generateArchive } from './generate.ts';
import { table } from './report.ts';

/** Documents that the bare client sends at a time, one batch after the other. */
const BATCH = 5000;
const INDEX = 'clauses';

/**
 * The indexer from the archive to the swapped index (documents made, verified by count and sample), beside the bare
 * official client that only adds the same documents, made before, with the same settings; each on a new server.
 */
export async function benchIndex(clauses: number): Promise<string> {
  if (!canStartMeili) return '(left out: no meilisearch program on the PATH)';
  const folder = mkdtempSync(join(tmpdir(), 'index-bench-'));
  try {
    generateArchive(folder, { clauses, seed: 1 });
    const archive = Archive.load(folder);
    const bare = await onNewServer((server) => addBare(server, archive));
    const { first, again } = await onNewServer(async (server) => ({
      first: await indexArchive(server, archive),
      again: await indexArchive(server, archive),
    }));
    const rows = [
      rowOf('bare client', bare),
      rowOf('indexer', first),
      rowOf('indexer, nothing changed', again),
    ];
    const ratio = first.count / first.seconds / (bare.count / bare.seconds);
    const head = ['run', 'documents', 'seconds', 'documents/s'];
    return `${table(head, rows)}\n\nindexer / bare client: ${ratio.toFixed(2)} (wanted: 0.90)`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Run {
  readonly count: number;
  readonly seconds: number;
}

const rowOf = (name: string, { count, seconds }: Run): string[] => [
  name,
  String(count),
  seconds.toFixed(1),
  (count / seconds).toFixed(0),
];

/** With the memory and threads that servers have by themselves. */
async function onNewServer<T>(measure: (server: OwnMeili) => Promise<T>): Promise<T> {
  const server = await startMeili([]);
  try {
    return await measure(server);
  } finally {
    await server.stop();
  }
}

async function addBare({ url, key }: OwnMeili, archive: Archive): Promise<Run> {
  const documents = documentsOf(archive).flatMap(({ read }) =>
    read().map((document): Record<string, unknown> => JSON.parse(documentFor(document, []))),
  );
  const client = new Meilisearch({ host: url, apiKey: key });
  const index = client.index(INDEX);
  await client.createIndex(INDEX, { primaryKey: 'id' }).waitTask();
  await index.updateSettings(settingsFor(namesOf(archive), languagesHeld(archive.works))).waitTask();
  return timed(async () => {
    let last = 0;
    for (let at = 0; at < documents.length; at += BATCH)
      last = (await index.addDocuments(documents.slice(at, at + BATCH))).taskUid;
    await client.tasks.waitForTask(last, { timeout: 0 });
    return documents.length;
  });
}

const indexArchive = ({ url, key }: OwnMeili, archive: Archive): Promise<Run> =>
  timed(async () => (await runIndexer({ archive, urls: [url], adminKey: key, index: INDEX })).clauses);

async function timed(run: () => Promise<number>): Promise<Run> {
  const start = performance.now();
  const count = await run();
  return { count, seconds: (performance.now() - start) / 1000 };
}
