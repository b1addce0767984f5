import { openEmbedded } from '../../src/search/embedded/index.ts';
import { openMeilisearch } from '../../src/search/meilisearch/index.ts';
import { indexArchive } from '../support/meiliIndex.ts';
import { describeOnMeili } from '../support/onMeili.ts';
import { describeEngine } from './searchEngine.ts';

describeOnMeili('on a real Meilisearch', (server) => {
  describeEngine('the Meilisearch engine', async (archive) => {
    const index = await indexArchive(archive, [server]);
    const words = await openEmbedded({ archive, dataDir: null, maxClauses: 0, keepsWords: true });
    const { url, key } = server;
    return openMeilisearch({ archive: () => archive, words, urls: [url], key, index });
  });
});
