import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Meilisearch } from 'meilisearch';
import { Archive } from '../../src/archive/archive.ts';
import { FACET_NAMES } from '../../src/search/engine/facet.ts';
import { indexArchive } from '../support/meiliIndex.ts';
import { canStartMeili, type MeiliServer, startMeili } from '../support/meilisearch.ts';
import { generateArchive, QUERY_CLASSES, sampleQueries } from './generate.ts';
import { gathered, pageIn } from './load/known.ts';
import { table } from './report.ts';
import { request, serveArchive } from './served.ts';

const INDEX = 'bench';
/** Queries of each class in each of two turns; as many others warm all up. */
const QUERIES = 150;

type Ask = (query: string) => Promise<unknown>;

/**
 * Searches through the API, above EMBEDDED_MAX_CLAUSES, beside Meilisearch asked for ids and facets alone, and beside
 * the official client with its defaults; the three take turns within one run.
 */
export async function benchMeilisearch(clauses: number): Promise<string> {
  if (!canStartMeili) return '(skipped: put a meilisearch program on the PATH)';
  const folder = mkdtempSync(join(tmpdir(), 'meili-bench-'));
  const { samples } = generateArchive(folder, { clauses, seed: 1 });
  const server = await startMeili([]);
  try {
    const archive = Archive.load(folder);
    await indexArchive(archive, [server], { index: INDEX });
    const api = await serve(folder, server);
    try {
      // What the archive does by itself after its start would take a core from Meilisearch.
      await gathered(api.url + pageIn(archive));
      return await measure(sampleQueries(samples, QUERIES * 3), api.url, server);
    } finally {
      api.stop();
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  queries: Readonly<Record<string, readonly string[]>>,
  api: string,
  server: MeiliServer,
): Promise<string> {
  const client = new Meilisearch({ host: server.url, apiKey: server.key });
  const asks: Readonly<Record<string, Ask>> = {
    api: askNew(api),
    bare: (q) => request(`${server.url}/indexes/${INDEX}/search`, bareQuestion(q), server.key),
    client: (q) => client.index(INDEX).search(q, { facets: [...FACET_NAMES], hitsPerPage: 20 }),
  };
  const rows: string[][] = [];
  for (const kind of QUERY_CLASSES) {
    const times: Record<string, number[]> = { api: [], bare: [], client: [] };
    // One after the other, each warm: one that waits for the others' answers has to be woken, which costs about 1 ms.
    const [warming = [], ...turns] = [0, 1, 2].map((at) => part(queries[kind] ?? [], at));
    for (const ask of Object.values(asks)) for (const query of warming) await ask(query);
    for (const asked of turns) {
      for (const [name, ask] of Object.entries(asks)) {
        for (const query of asked) {
          const start = performance.now();
          await ask(query);
          times[name]?.push(performance.now() - start);
        }
      }
    }
    rows.push(rowOf(kind, times));
  }
  const head = [
    'class',
    'API p50',
    'p99',
    'bare p50',
    'p99',
    'client p50',
    'API/bare p50',
    'p99',
    'client/API p50',
  ];
  return table(head, rows);
}

/** Through the API, each time at another address: whole answers are kept by address, and their time is no search's. */
function askNew(api: string): Ask {
  let asked = 0;
  return (q) => {
    asked += 1;
    const blanks = ' '.repeat(asked % 100);
    return request(`${api}/api/v1/search?q=${encodeURIComponent(q + blanks)}`);
  };
}

const part = (list: readonly string[], at: number) => list.slice(at * QUERIES, (at + 1) * QUERIES);

/** Plain words as they are typed: what a caller asks who wants ids and facets and nothing else. */
const bareQuestion = (q: string) => ({
  q,
  filter: ['is = clause', 'latest = true'],
  facets: FACET_NAMES,
  hitsPerPage: 20,
  attributesToRetrieve: ['at'],
});

function rowOf(kind: string, { api = [], bare = [], client = [] }: Record<string, number[]>): string[] {
  const [p50, p99] = [quantile(api, 0.5), quantile(api, 0.99)];
  const [bare50, bare99, client50] = [quantile(bare, 0.5), quantile(bare, 0.99), quantile(client, 0.5)];
  return [
    kind,
    ...[p50, p99, bare50, bare99, client50, p50 / bare50, p99 / bare99, client50 / p50].map((value) =>
      value.toFixed(2),
    ),
  ];
}

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

/** The archive with Meilisearch as its only engine. */
async function serve(documents: string, server: MeiliServer): Promise<{ url: string; stop(): void }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'meili-bench-data-'));
  const served = await serveArchive({
    DOCUMENTS: documents,
    DATA_DIR: dataDir,
    EMBEDDED_MAX_CLAUSES: '1000',
    MEILI_URL: server.url,
    MEILI_SEARCH_KEY: server.key,
    MEILI_INDEX: INDEX,
  });
  return {
    url: served.url,
    stop: () => {
      served.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
