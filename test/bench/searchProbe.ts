import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { Archive } from '../../src/archive/archive.ts';
import { openEmbedded } from '../../src/search/embedded/index.ts';
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
const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

const [archive, load] = await timed(() => Archive.load(folder));
const [first, build] = await timed(() => openEmbedded({ archive, dataDir, maxClauses }));
await first.close();
const before = memory();
const [engine, open] = await timed(() => openEmbedded({ archive, dataDir, maxClauses }));
const rss = memory() - before;
await engine.close();
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

const classes: Record<string, SearchMeasured['classes'][string]> = {};
for (const [kind, list] of Object.entries(queries)) {
  const ours: number[] = [];
  const theirs: number[] = [];
  const sqlites: number[] = [];
  // Queries of their own warm all up, as a server that runs is warm; a short list is asked more often.
  const isShort = list.length < 100;
  const warming = isShort ? list : list.slice(0, list.length / 2);
  const asked = isShort ? list : list.slice(list.length / 2);
  const rounds = Math.ceil(100 / list.length);
  // One after the other: a server that waits for the other's search to end has to be woken, which costs about 1 ms.
  for (let round = 0; round < rounds * 2; round += 1) {
    const isWarm = round >= rounds;
    const [own, bareOwn, sqliteOwn] = isWarm ? [ours, theirs, sqlites] : [[], [], []];
    const now = isWarm ? asked : warming;
    for (const q of now) own.push((await timed(() => ask(q)))[1]);
    const fuzzy = kind === 'typo' ? 0.2 : false;
    for (const q of now) bareOwn.push((await timed(() => bare.search(q, { combineWith: 'AND', fuzzy })))[1]);
    for (const q of now) sqliteOwn.push((await timed(() => sqlite(q)))[1]);
  }
  classes[kind] = {
    p50: quantile(ours, 0.5),
    p99: quantile(ours, 0.99),
    bare50: quantile(theirs, 0.5),
    bare99: quantile(theirs, 0.99),
    sqlite50: quantile(sqlites, 0.5),
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
process.stdout.write(JSON.stringify(measured), () => process.exit(0));
