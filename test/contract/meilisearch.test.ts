import { afterAll, beforeAll, describe } from 'vitest';
import { openEmbedded } from '../../src/search/embedded/index.ts';
import { openMeilisearch } from '../../src/search/meilisearch/index.ts';
import { indexArchive } from '../support/meiliIndex.ts';
import { hasMeili, type MeiliServer, meiliSkipped, openMeili } from '../support/meilisearch.ts';
import { describeEngine } from './searchEngine.ts';

describe.skipIf(!hasMeili)(`on a real Meilisearch${meiliSkipped}`, () => {
  let server: MeiliServer;
  beforeAll(async () => {
    server = await openMeili();
  }, 60_000);
  afterAll(() => server?.stop());

  describeEngine('the Meilisearch engine', async (archive) => {
    const index = await indexArchive(archive, [server]);
    const words = await openEmbedded({ archive, dataDir: null, maxClauses: 0, keepsWords: true });
    const { url, key } = server;
    return openMeilisearch({ archive: () => archive, words, urls: [url], key, index });
  });
});
