import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { Archive } from '../../src/archive/archive.ts';
import { openEmbedded } from '../../src/search/embedded/index.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { createSearch } from '../../src/search/search.ts';
import { warmDictionaries, warmSearch } from '../../src/search/warm.ts';
import { gathered, pageIn } from './load/known.ts';
import type { SearchMeasured } from './search.ts';
import { request, serveArchive } from './served.ts';
import { openSqlite } from './sqlite.ts';

// Run in a process of its own by search.ts: one archive, our search over HTTP and bare MiniSearch, as JSON.
const [folder = ''] = process.argv.slice(2);
const queries: Record<string, string[]> = JSON.parse(readFileSync(0, 'utf8'));
const dataDir = mkdtempSync(join(tmpdir(), 'search-data-'));
const maxClauses = 1_000_000;

const timed = async <T>(run: () => T | Promise<T>): Promise<[T, number]> => {
  const start = performance.now();
  const result = await run();
  return [result, performance.now() - start];
};
const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss;
};
const quantiles = (times: readonly number[]) => ({ p50: quantile(times, 0.5), p99: quantile(times, 0.99) });
const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const [archive, load] = await timed(() => Archive.load(folder));
const [first, build] = await timed(() => openEmbedded({ archive, dataDir, maxClauses }));
await first.close();
const before = memory();
const [engine, open] = await timed(() => openEmbedded({ archive, dataDir, maxClauses }));
const rss = memory() - before;
const served = await serveArchive({
  DOCUMENTS: folder,
  DATA_DIR: dataDir,
  EMBEDDED_MAX_CLAUSES: String(maxClauses),
});
// Also where something fails below: who waits for this process waits for all it started.
process.once('exit', () => served.stop());
// What the server does by itself after its start would take its turns between the questions.
await gathered(served.url + pageIn(archive));
/** Each time with one more blank, at another address: whole answers are kept by address, and their time is no search's. */
const asking = new Map<string, number>();
const ask = (q: string) => {
  const before = asking.get(q) ?? 0;
  asking.set(q, before + 1);
  return request(`${served.url}/api/v1/search?q=${encodeURIComponent(q + ' '.repeat(before))}`);
};

// As warm as the server is when it says that it is ready.
for (const steps of [warmSearch(engine.index(), archive), warmDictionaries()]) Array.from(steps);
const search = createSearch({ archive: () => archive, engine });
const call = (q: string) => search.search(SearchParams.parse({ q }));

const bareBefore = memory();
const bare = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
const texts = archive.editions.flatMap((edition) =>
  Array.from(
    { length: edition.index.size },
    (_, position) => archive.words({ edition, position }) ?? '',
  ).filter((text) => text !== ''),
);
const [, bareBuild] = await timed(() => bare.addAll(texts.map((text, id) => ({ id, text }))));
const bareRss = memory() - bareBefore;
const sqlite = openSqlite(texts);

type Asked = keyof SearchMeasured['classes'][string];

const classes: Record<string, SearchMeasured['classes'][string]> = {};
for (const [kind, list] of Object.entries(queries)) {
  const fuzzy = kind === 'typo' ? 0.2 : false;
  const askers: readonly (readonly [Asked, (q: string) => unknown])[] = [
    ['called', call],
    ['overHttp', ask],
    ['bare', (q) => bare.search(q, { combineWith: 'AND', fuzzy })],
    ['sqlite', sqlite],
  ];
  const times: Record<Asked, number[]> = { called: [], overHttp: [], bare: [], sqlite: [] };
  // Queries of their own warm all up, as a server that runs is warm; a short list is asked more often.
  const isShort = list.length < 100;
  const warming = isShort ? list : list.slice(0, list.length / 2);
  const asked = isShort ? list : list.slice(list.length / 2);
  const rounds = Math.ceil(100 / list.length);
  // One after the other: a server that waits for the other's search to end has to be woken, which costs about 1 ms.
  for (let round = 0; round < rounds * 2; round += 1) {
    const isWarm = round >= rounds;
    for (const [who, asker] of askers) {
      for (const q of isWarm ? asked : warming) {
        const [, time] = await timed(() => asker(q));
        if (isWarm) times[who].push(time);
      }
    }
  }
  classes[kind] = {
    called: quantiles(times.called),
    overHttp: quantiles(times.overHttp),
    bare: quantiles(times.bare),
    sqlite: quantiles(times.sqlite),
  };
}
const measured: SearchMeasured = {
  clauses: texts.length,
  load,
  build,
  open,
  rss,
  classes,
  bareBuild,
  bareRss,
};

served.stop();
rmSync(dataDir, { recursive: true });
await engine.close();
process.stdout.write(JSON.stringify(measured), () => process.exit(0));
