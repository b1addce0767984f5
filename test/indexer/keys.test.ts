import { expect, test } from 'vitest';
import { createKeys, INDEXING_ACTIONS } from '../../indexer/keys.ts';
import { nextUid } from '../../src/search/meilisearch/schema.ts';
import { startCli } from '../support/cli.ts';
import { DOCUMENTS, folderOf, writeFiles } from '../support/folder.ts';
import { freshIndexName, type OwnMeili } from '../support/meilisearch.ts';
import { describeOnOwnMeili } from '../support/onMeili.ts';
import { clientOf, expected, indexFolder, inventedFiles, lookInto } from './support.ts';

describeOnOwnMeili('keys with the least rights', (server) => {
  const withKey = (key: string) => ({ ...server, key });

  test('the search key searches its index, and can do nothing else', async () => {
    const index = freshIndexName();
    await indexFolder(server, index, DOCUMENTS);
    const keys = await createKeys([server.url], server.key, index);
    const client = clientOf(withKey(keys.MEILI_SEARCH_KEY));
    expect((await lookInto(client, index)).words.size).toBeGreaterThan(0);
    const refused = [
      () => client.index(index).getDocuments(),
      () => client.index(index).getSettings(),
      () => client.index(`${index}2`).search(''),
      () => client.index(nextUid(index, 'x')).search(''),
      () => client.index(index).addDocuments([{ id: 'x' }]),
      () => client.getKeys(),
      () => client.getStats(),
    ];
    for (const ask of refused) await expect(ask()).rejects.toThrow(/API key/u);
  });

  test('the indexing key does all that an indexer does, on its own index alone', async () => {
    const index = freshIndexName();
    const { MEILI_ADMIN_KEY } = await createKeys([server.url], server.key, index);
    const folder = folderOf(inventedFiles(2, 4));
    await everythingAnIndexerDoes(withKey(MEILI_ADMIN_KEY), index, folder);
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
    const client = clientOf(withKey(MEILI_ADMIN_KEY));
    await expect(client.index('clauses2').getDocuments()).rejects.toThrow(/API key/u);
    await expect(client.getKeys()).rejects.toThrow(/API key/u);
    await expect(client.index(index).search('')).rejects.toThrow(/API key/u);
  });

  const NEEDED = INDEXING_ACTIONS.filter((action) => action !== 'documents.delete');
  test.each(NEEDED)('an indexing key without %s cannot index', async (action) => {
    const index = freshIndexName();
    const actions = INDEXING_ACTIONS.filter((one) => one !== action);
    const master = clientOf(server);
    const { key } = await master.createKey({ actions, indexes: [`${index}*`], expiresAt: null });
    const folder = folderOf(inventedFiles(2, 4));
    const work = everythingAnIndexerDoes(withKey(key), index, folder);
    await expect(work).rejects.toThrow(/MEILI_ADMIN_KEY is not accepted/u);
  });

  test('an indexing key without documents.delete cannot release the lease: said, and the next run waits', async () => {
    const index = freshIndexName();
    const { key } = await clientOf(server).createKey({
      actions: NEEDED,
      indexes: [`${index}*`],
      expiresAt: null,
    });
    const folder = folderOf(inventedFiles(2, 4));
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await indexFolder(withKey(key), index, folder, { say });
    expect(said.join()).toMatch(/left to run out.*MEILI_ADMIN_KEY is not accepted/u);
    await indexFolder(withKey(server.key), index, folder, { say });
    expect(said.join()).toMatch(/if it was killed, this one goes on then/u);
  });

  test('are made once: the same call gives the same keys', async () => {
    const index = freshIndexName();
    const keys = await createKeys([server.url], server.key, index);
    expect(await createKeys([server.url], server.key, index)).toEqual(keys);
    expect(keys.MEILI_SEARCH_KEY).not.toBe(keys.MEILI_ADMIN_KEY);
    expect(Object.values(keys)).not.toContain(server.key);
  });

  test('archive index --create-keys prints them as lines of an environment file', async () => {
    const index = freshIndexName();
    const keys = await createKeys([server.url], server.key, index);
    const environment = { MEILI_URL: server.url, MEILI_ADMIN_KEY: server.key, MEILI_INDEX: index };
    const { out, code } = await startCli(['index', '--create-keys'], environment).ended;
    expect(code).toBe(0);
    expect(out).toBe(`MEILI_SEARCH_KEY=${keys.MEILI_SEARCH_KEY}\nMEILI_ADMIN_KEY=${keys.MEILI_ADMIN_KEY}\n`);
  });

  test.each([
    ['where all goes well', {}, 0],
    ['where the key is refused', { MEILI_ADMIN_KEY: 'a-wrong-key-that-nobody-may-see' }, 1],
    ['where no server answers', { MEILI_URL: 'http://127.0.0.1:9' }, 1],
    [
      'where the address holds a name and a password',
      { MEILI_URL: 'http://me:secret-in-url@127.0.0.1:9' },
      2,
    ],
  ])('never appear in what the indexer says: %s', async (_, more, exit) => {
    const environment = {
      MEILI_URL: server.url,
      MEILI_ADMIN_KEY: server.key,
      MEILI_SEARCH_KEY: 'a-search-key-that-nobody-may-see',
      MEILI_INDEX: freshIndexName(),
      DOCUMENTS: folderOf(inventedFiles(1, 2)),
      ...more,
    };
    const { out, err, code } = await startCli(['index', '--full'], environment).ended;
    expect(code).toBe(exit);
    expect(out + err).not.toBe('');
    for (const secret of [
      server.key,
      environment.MEILI_ADMIN_KEY,
      environment.MEILI_SEARCH_KEY,
      'secret-in-url',
    ])
      expect(out + err).not.toContain(secret);
  });
});

/** A first deploy, a change, a clean-up after a killed run, and a full build. */
async function everythingAnIndexerDoes(server: OwnMeili, index: string, folder: string): Promise<void> {
  await indexFolder(server, index, folder);
  writeFiles(
    folder,
    inventedFiles(2, 4, (work, article) => (article === 3 ? null : `Lock ${work}: ${article}.`)),
  );
  await indexFolder(server, index, folder);
  await clientOf(server).createIndex(nextUid(index, 'killed'), { primaryKey: 'id' }).waitTask();
  await indexFolder(server, index, folder, { full: true });
}
