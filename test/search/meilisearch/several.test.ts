import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { inEnglish } from '../../../src/render/sayReasons.ts';
import { type Embedded, openEmbedded } from '../../../src/search/embedded/index.ts';
import type { SearchEngine } from '../../../src/search/engine/port.ts';
import { openMeilisearch } from '../../../src/search/meilisearch/index.ts';
import { placeWork, remoteName } from '../../../src/search/meilisearch/schema.ts';
import { SearchParams } from '../../../src/search/read/request.ts';
import { createSearch } from '../../../src/search/search.ts';
import { FIXTURE } from '../../support/folder.ts';
import { indexArchive } from '../../support/meiliIndex.ts';
import { describeOnThreeMeili } from '../../support/onMeili.ts';
import { counts, unsigned } from './engines.ts';

const QUERIES = ['harbour', 'lantern', '"harbour master"', 'lantern* -green', 'the', 'фонарь', 'weather'];

describeOnThreeMeili('three servers', (servers) => {
  const archive = Archive.load(FIXTURE);
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await openEmbedded({ archive, dataDir: null, maxClauses: 50_000 });
  });

  async function open(index: string, commonFrom: number): Promise<SearchEngine> {
    const urls = servers.map(({ url }) => url);
    const engine = await openMeilisearch({
      archive: () => archive,
      words: embedded,
      urls,
      key: servers[0].key,
      index,
      commonFrom,
      budgetMs: 10_000,
    });
    onTestFinished(() => engine.close());
    return engine;
  }
  const ask = (engine: SearchEngine, q: string) =>
    createSearch({ archive: () => archive, engine }).search(SearchParams.parse({ q, limit: '50' }));
  /** Kills a server until the test ends, or until it is called back. */
  async function killed(at: number): Promise<() => Promise<void>> {
    await servers[at]?.kill();
    let back: Promise<void> | undefined;
    const callBack = async (): Promise<void> => {
      back ??= servers[at]?.start();
      await back;
    };
    onTestFinished(callBack);
    return callBack;
  }

  test.each([1, 2])(
    'with %i of each Work answer as one, nothing twice',
    async (replicas) => {
      const index = await indexArchive(archive, servers, { replicas });
      for (const from of [0, Number.POSITIVE_INFINITY]) {
        const engine = await open(index, from);
        expect(engine.status()).toMatchObject({ state: 'ready', why: [] });
        for (const query of QUERIES) {
          const answer = await ask(engine, query);
          expect(counts(answer)).toEqual(counts(await ask(embedded, query)));
          if (from > 0) expect(unsigned(answer)).toEqual(unsigned(await ask(embedded, query)));
        }
      }
    },
    60_000,
  );

  test('one killed: what it alone held is missing, and it is said', async () => {
    const index = await indexArchive(archive, servers);
    const names = servers.map(({ url }) => remoteName(url));
    const held = archive.editions.map(({ work }) => work);
    const dead = names.indexOf(placeWork(held[0] ?? '', names, 1)[0] ?? '');
    const lost = new Set(held.filter((work) => placeWork(work, names, 1)[0] === names[dead]));
    const engine = await open(index, Number.POSITIVE_INFINITY);
    await killed(dead);
    for (const query of QUERIES) {
      const all = await ask(embedded, query);
      const rest = all.hits
        .map(({ permalink, work }) => (lost.has(work.id) ? '' : permalink))
        .filter(Boolean);
      const answer = await ask(engine, query);
      if (answer.interpreted.relaxed === all.interpreted.relaxed && rest.length > 0)
        expect([query, answer.hits.map(({ permalink }) => permalink)]).toEqual([query, rest]);
      expect(inEnglish(answer.engineWhy, new Map())).toMatch(
        /server \d of 3: .*it alone holds is not found/u,
      );
    }
    expect(engine.status()).toMatchObject({
      state: 'ready',
      why: [{ why: 'server-fails', of: 3 }, { why: 'hits-missed' }],
    });
  }, 60_000);

  test('one killed, with two of each Work nothing is missing and nothing is twice', async () => {
    const index = await indexArchive(archive, servers, { replicas: 2 });
    for (const from of [0, Number.POSITIVE_INFINITY]) {
      const engine = await open(index, from);
      const callBack = await killed(1);
      for (const query of QUERIES)
        expect(counts(await ask(engine, query))).toEqual(counts(await ask(embedded, query)));
      expect(inEnglish(engine.status().why, new Map())).toMatch(/^server 2 of 3: [^;]*$/u);
      await callBack();
      await expect.poll(() => engine.status().why, { timeout: 10_000 }).toEqual([]);
    }
  }, 60_000);
});
