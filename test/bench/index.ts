import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { documentFor, documentsOf } from '../../indexer/documents.ts';
import { runIndexer } from '../../indexer/run.ts';
import { namesOf, settingsFor } from '../../indexer/settings.ts';
import { Archive } from '../../src/archive/archive.ts';
import { canStartMeili, type OwnMeili, startMeili } from '../support/meilisearch.ts';
import { generateArchive } from './generate.ts';
import { table } from './report.ts';

const ROUNDS = 2;
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
    const rows: string[][] = [];
    const ratios: number[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const bare = await onNewServer((server) => addBare(server, archive));
      const ours = await onNewServer((server) => indexArchive(server, archive));
      rows.push(rowOf(`bare client ${round}`, bare), rowOf(`indexer ${round}`, ours));
      ratios.push(ours.count / ours.seconds / (bare.count / bare.seconds));
    }
    const again = await onNewServer((server) => indexTwice(server, archive));
    const head = ['run', 'documents', 'seconds', 'documents/s'];
    const best = Math.max(...ratios).toFixed(2);
    return [
      table(head, [...rows, rowOf('indexer, nothing changed', again)]),
      `indexer / bare client: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')} (best ${best}; wanted 0.90)`,
    ].join('\n\n');
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
async function onNewServer(measure: (server: OwnMeili) => Promise<Run>): Promise<Run> {
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
  await index.updateSettings(settingsFor(namesOf(archive))).waitTask();
  return timed(async () => {
    const tasks = await Promise.all(index.addDocumentsInBatches(documents, 5000));
    for (const task of tasks) await client.tasks.waitForTask(task, { timeout: 0 });
    return documents.length;
  });
}

const indexArchive = ({ url, key }: OwnMeili, archive: Archive): Promise<Run> =>
  timed(async () => {
    const report = await runIndexer({
      archive,
      urls: [url],
      adminKey: key,
      searchKey: null,
      index: INDEX,
      replicas: 1,
      full: false,
      dryRun: false,
      say: () => undefined,
      progress: () => undefined,
      signal: new AbortController().signal,
    });
    return report.clauses;
  });

async function indexTwice(server: OwnMeili, archive: Archive): Promise<Run> {
  await indexArchive(server, archive);
  return indexArchive(server, archive);
}

async function timed(run: () => Promise<number>): Promise<Run> {
  const start = performance.now();
  const count = await run();
  return { count, seconds: (performance.now() - start) / 1000 };
}
