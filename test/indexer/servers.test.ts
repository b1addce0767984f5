import { expect, test } from 'vitest';
import { runIndexer } from '../../indexer/run.ts';
import { remoteName } from '../../src/search/meilisearch/schema.ts';
import { folderOf, writeFiles } from '../support/folder.ts';
import { freshIndexName, type OwnMeili } from '../support/meilisearch.ts';
import { describeOnThreeMeili } from '../support/onMeili.ts';
import { clientOf, expected, inventedFiles, lookInto, optionsFor, type Seen } from './support.ts';

describeOnThreeMeili('the indexer over three servers', (servers) => {
  const index = (uid: string, folder: string, replicas = 1, of: readonly OwnMeili[] = servers) =>
    runIndexer(optionsFor(of, uid, folder, { replicas }));
  const look = (uid: string): Promise<readonly Seen[]> =>
    Promise.all(servers.map((server) => lookInto(clientOf(server), uid)));
  const all = (seen: readonly Seen[]) => new Map(seen.flatMap(({ words }) => [...words]));
  const works = ({ words }: Seen) => new Set([...words.keys()].map((id) => id.split('_')[0]));

  test('places each Work whole on one of them, and a search of any one finds the clauses of all', async () => {
    const uid = freshIndexName();
    // Ports are free ones and decide who holds what: of a dozen Works one server now and then gets none.
    const folder = folderOf(inventedFiles(60, 3));
    const report = await index(uid, folder);
    const seen = await look(uid);
    expect(all(seen)).toEqual(expected(folder).words);
    expect(seen.map(({ words }) => words.size).reduce((sum, size) => sum + size)).toBe(180);
    expect(report.servers.every(({ clauses }) => clauses > 0 && clauses % 3 === 0)).toBe(true);
    for (const server of servers) {
      const answer = await search(server, uid);
      expect(answer.total).toBe(180);
      expect(answer.unreachable).toEqual([]);
    }
  });

  test('with --replicas 2 each Work is on two, so that any one may die and every clause still answers once', async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(12, 3));
    await index(uid, folder, 2);
    const seen = await look(uid);
    expect(seen.map((one) => works(one).size).reduce((sum, size) => sum + size)).toBe(24);
    const [dead] = servers;
    await dead?.kill();
    try {
      const alive = servers.filter((server) => server !== dead);
      const names = alive.map(({ url }) => JSON.stringify(remoteName(url)));
      for (const server of alive) {
        const answer = await search(server, uid, `is = clause AND before NOT IN [${names.join()}]`);
        expect(answer.ids.sort()).toEqual([...expected(folder).words.keys()].sort());
        expect(answer.unreachable).toEqual([remoteName(dead?.url ?? '')]);
      }
    } finally {
      await dead?.start();
    }
  });

  test('swaps nowhere while one of them is dead: the others stay as they were', async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(6, 3));
    await index(uid, folder);
    const before = await look(uid);
    writeFiles(folder, inventedFiles(9, 4));
    await servers[1]?.kill();
    await expect(index(uid, folder)).rejects.toThrow(`${servers[1]?.url}: does not answer`);
    await servers[1]?.start();
    expect(await look(uid)).toEqual(before);
    await index(uid, folder);
    expect(all(await look(uid))).toEqual(expected(folder).words);
  });

  test('swaps nowhere where one dies just before the swap', async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(6, 3));
    await index(uid, folder);
    const before = await look(uid);
    writeFiles(folder, inventedFiles(9, 4));
    const killed: Promise<void>[] = [];
    const say = (line: string): void => {
      if (line.startsWith('Verified')) killed.push(servers[2]?.kill() ?? Promise.resolve());
    };
    await expect(runIndexer(optionsFor(servers, uid, folder, { full: true, say }))).rejects.toThrow(
      'does not answer',
    );
    await Promise.all(killed);
    await servers[2]?.start();
    expect(await look(uid)).toEqual(before);
  });

  // The theft has to come between two requests of the indexer: now and then it comes too late, and nothing is swapped back.
  test('swaps back where one of them cannot swap', { retry: 5 }, async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(6, 3));
    await index(uid, folder);
    const before = await look(uid);
    writeFiles(folder, inventedFiles(9, 4));
    const [, , third] = servers;
    const deleted: Promise<unknown>[] = [];
    const say = (line: string): void => {
      if (line.startsWith('Verified')) deleted.push(deleteUnfinished(third, uid));
    };
    const run = runIndexer(optionsFor(servers, uid, folder, { full: true, say }));
    await expect(run).rejects.toThrow(/could not take the place of/u);
    await Promise.all(deleted);
    expect(await look(uid)).toEqual(before);
  });

  test('completes the swap that a killed indexer had begun on some of them', async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(6, 3));
    await index(uid, folder);
    const old = expected(folder);
    writeFiles(folder, inventedFiles(9, 4));
    await index(uid, folder);
    // As it stands between two swaps: one server has the new index, the others have it ready beside the old one.
    const [, ...others] = servers;
    await Promise.all(others.map((server) => stepBack(server, uid, old.root)));
    const seen = await look(uid);
    expect(seen.map(({ root }) => root)).toEqual([expected(folder).root, old.root, old.root]);
    const said: string[] = [];
    await runIndexer(optionsFor(servers, uid, folder, { say: (line) => said.push(line) }));
    expect(said).toEqual(['Cleaned up after an indexer that was stopped (2 unfinished)']);
    expect(all(await look(uid))).toEqual(expected(folder).words);
  });

  test('moves Works to a server that is added, and forgets one that is taken away', async () => {
    const uid = freshIndexName();
    const folder = folderOf(inventedFiles(12, 3));
    const [one, two] = servers;
    await index(uid, folder, 1, [one, two]);
    const [was] = await look(uid).catch(async () => [await lookInto(clientOf(one), uid)]);
    const report = await index(uid, folder);
    expect(report.why).toBe('the servers are others');
    const [is] = await look(uid);
    // Rendezvous hashing: the first server keeps what it has but for what the new one takes.
    expect([...works(is as Seen)].every((work) => works(was as Seen).has(work))).toBe(true);
    await index(uid, folder, 1, [one, two]);
    expect((await search(one, uid)).total).toBe(36);
    const { remotes = {} } = await clientOf(one).getNetwork();
    expect(Object.keys(remotes).sort()).toEqual([remoteName(one.url), remoteName(two.url)].sort());
  });
});

/** One search of one server that asks them all. */
async function search({ url, key }: OwnMeili, index: string, filter = 'is = clause') {
  const query = { indexUid: index, q: '', filter, useNetwork: true };
  const answer = await fetch(`${url}/multi-search`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ federation: { page: 1, hitsPerPage: 500 }, queries: [query] }),
  });
  const { hits = [], totalHits, remoteErrors = {} } = JSON.parse(await answer.text());
  const ids: string[] = hits.map((hit: { id: string }) => hit.id);
  return { ids, total: totalHits, unreachable: Object.keys(remoteErrors) };
}

async function deleteUnfinished(server: OwnMeili, index: string): Promise<void> {
  const client = clientOf(server);
  const { results } = await client.getRawIndexes({ limit: 1000 });
  const uid = results.find((one) => one.uid.startsWith(`${index}--next-`))?.uid ?? '';
  await client.deleteIndex(uid).waitTask();
}

/** Makes a server's index that of `oldRoot` again, and the present one ready to be swapped in. */
async function stepBack(server: OwnMeili, index: string, oldRoot: string): Promise<void> {
  const client = clientOf(server);
  const facts = await client.index(index).getDocument('archive');
  const next = `${index}--next-${facts['run']}`;
  await client.createIndex(next, { primaryKey: 'id' }).waitTask();
  const old = { ...facts, root: oldRoot, run: 'an-older-run', clauses: 0 };
  await client.index(next).updateFilterableAttributes(['is']).waitTask();
  await client.index(next).addDocuments([old]).waitTask();
  await client.swapIndexes([{ indexes: [next, index], rename: false }]).waitTask();
}
