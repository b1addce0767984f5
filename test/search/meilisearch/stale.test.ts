import { rmSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { startApp } from '../../support/app.ts';
import { textFile, writeFiles } from '../../support/folder.ts';
import { indexArchive } from '../../support/meiliIndex.ts';
import { describeOnMeili } from '../../support/onMeili.ts';
import { inventedFolder } from '../invented.ts';

const FARES = '# Article 1. Fares\n\nFares are set by the pilot.\n\nA whistle is blown.\n';

describeOnMeili('an index older than the documents', (server) => {
  test('answers with the words of the archive, and page and /readyz say that it is stale until it is indexed', async () => {
    const folder = inventedFolder();
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const work = 'type: agreement\nnature: treaty\ntitle: { eng: Fares }\ndate: 2020-02-02\n';
    const file = 'fares-2020/eng@2020-02-02.md';
    writeFiles(folder, { 'fares-2020/work.yaml': work, [file]: textFile(FARES) });
    const index = await indexArchive(Archive.load(folder), [server]);
    const app = startApp(folder, true, {
      MEILI_URLS: [server.url],
      MEILI_SEARCH_KEY: server.key,
      MEILI_INDEX: index,
    });
    onTestFinished(() => app.stop());
    await app.services.opened;
    const ask = async (query: string) => Object(await app.json(`/api/v1/search?q=${query}`));
    const state = async () => Object(await app.json('/readyz')).search.engines.meilisearch.state;
    const snippets = async (query: string) =>
      (await ask(query)).hits.map(({ snippet }: { snippet: string }) => snippet);
    expect(await snippets('%22by+the+pilot%22')).toEqual(['Fares are set by the pilot.']);

    writeFiles(folder, { [file]: textFile(FARES.replace('the pilot', 'the harbour pilot of the day')) });
    await app.services.refresh();
    await expect
      .poll(() => snippets('%22of+the+day%22+OR+pilot'), { timeout: 20_000 })
      .toEqual(['Fares are set by the harbour pilot of the day.']);
    expect(await snippets('%22by+the+pilot%22')).toEqual([]);
    const { engine, engineSays } = await ask('pilot+fares');
    expect([engine, engineSays]).toEqual([
      'meilisearch',
      expect.stringContaining('older than the documents'),
    ]);
    expect(await state()).toBe('stale');
    expect(await (await app.get('/search?q=pilot')).text()).toContain('older than the documents');

    await indexArchive(Archive.load(folder), [server], { index });
    await expect.poll(state, { timeout: 10_000 }).toBe('ready');
    expect((await ask('pilot+fares')).engineSays).toBeNull();
  }, 60_000);
});
