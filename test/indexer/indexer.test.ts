import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runIndexer } from '../../indexer/run.ts';
import { DOCUMENTS, folderOf, writeFiles } from '../support/folder.ts';
import { freshIndexName } from '../support/meilisearch.ts';
import { describeOnMeili } from '../support/onMeili.ts';
import { clientOf, expected, indexFolder, inventedFiles, lookInto, optionsFor, sentence } from './support.ts';

describeOnMeili('the indexer over a real Meilisearch', (server) => {
  const uids = async (index: string): Promise<readonly string[]> => {
    const { results } = await clientOf(server).getRawIndexes({ limit: 1000 });
    return results.map(({ uid }) => uid).filter((uid) => uid.startsWith(index));
  };

  test('brings every clause with words of the published documents into a new index, and leaves no other', async () => {
    const index = freshIndexName();
    const report = await indexFolder(server, index, DOCUMENTS);
    const { words, root } = await lookInto(clientOf(server), index);
    expect(words).toEqual(expected(DOCUMENTS).words);
    expect(root).toBe(expected(DOCUMENTS).root);
    expect(report).toMatchObject({ mode: 'full', why: 'there is no index yet', clauses: words.size });
    expect(await uids(index)).toEqual([index, `${index}--lease-1`]);
  });

  test('finds nothing to do where nothing changed', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(2, 5));
    await indexFolder(server, index, folder);
    expect(await indexFolder(server, index, folder)).toMatchObject({
      mode: 'none',
      added: 0,
      replaced: 0,
      deleted: 0,
    });
  });

  test('adds, replaces and deletes just what changed', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(3, 10));
    await indexFolder(server, index, folder);
    const edited = (work: number, article: number): string | null => {
      if (work !== 2) return sentence(work, article);
      if (article === 10) return null;
      return article === 3 ? 'Lantern 3 is kept dark.' : sentence(work, article);
    };
    writeFiles(folder, { ...inventedFiles(3, 10, edited), ...renamed(inventedFiles(1, 1), 'tides-9') });
    expect(await indexFolder(server, index, folder)).toMatchObject({
      mode: 'changes',
      added: 1,
      replaced: 1,
      deleted: 1,
    });
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
    const { numberOfDocuments } = await clientOf(server).index(index).getStats();
    expect(numberOfDocuments).toBe(expected(folder).words.size + 1);
  });

  test('takes up a text that was left out, and forgets a Work that is gone', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(3, 4));
    await indexFolder(server, index, folder);
    rmSync(join(folder, 'tides-2'), { recursive: true });
    expect(await indexFolder(server, index, folder)).toMatchObject({ mode: 'changes', deleted: 4 });
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
  });

  test('says what it would do with --dry-run, and touches nothing', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(1, 3));
    expect(await indexFolder(server, index, folder, { dryRun: true })).toMatchObject({
      mode: 'full',
      added: 3,
    });
    expect(await uids(index)).toEqual([]);
    await indexFolder(server, index, folder);
    writeFiles(folder, inventedFiles(1, 4));
    expect(await indexFolder(server, index, folder, { dryRun: true })).toMatchObject({
      mode: 'changes',
      added: 1,
    });
    expect((await lookInto(clientOf(server), index)).words.size).toBe(3);
  });

  test.each([
    ['asked for', async () => undefined, { full: true }],
    [
      'its settings are others',
      async (index: string) => {
        await clientOf(server).index(index).updateStopWords(['the']).waitTask();
      },
      {},
    ],
    [
      'the index there was not made by this indexer',
      async (index: string) => {
        await clientOf(server).index(index).deleteDocument('archive').waitTask();
      },
      {},
    ],
    [
      'its documents have another shape (treaty-clauses 0)',
      async (index: string) => {
        const old = [{ id: 'archive', format: 'treaty-clauses 0' }];
        await clientOf(server).index(index).updateDocuments(old).waitTask();
      },
      {},
    ],
  ])('builds anew where %s', async (why, spoil, more) => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(1, 3));
    await indexFolder(server, index, folder);
    await spoil(index);
    expect(await indexFolder(server, index, folder, more)).toMatchObject({ mode: 'full', why });
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
    expect(await indexFolder(server, index, folder)).toMatchObject({ mode: 'none' });
  });

  test('lets one indexer work at a time: the second says so and stops, and the first goes on', async () => {
    const index = freshIndexName();
    // Enough for a sign of life before it is done.
    const folder = folderOf(inventedFiles(8, 100));
    const [first, second] = await Promise.allSettled([
      indexFolder(server, index, folder),
      indexFolder(server, index, folder),
    ]);
    const outcomes = [first, second].map((one) => one.status).sort();
    expect(outcomes).toEqual(['fulfilled', 'rejected']);
    const refused = [first, second].find((one) => one.status === 'rejected');
    expect(String(refused?.status === 'rejected' ? refused.reason : '')).toMatch(
      /another indexer (?:is at work|has just begun)/u,
    );
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
  });

  test('stops when it is told to, and leaves nothing behind', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(2, 5));
    await indexFolder(server, index, folder);
    writeFiles(folder, inventedFiles(2, 6));
    const stop = new AbortController();
    const say = (line: string): void => {
      if (line.startsWith('Building')) stop.abort();
    };
    const stopped = runIndexer(optionsFor([server], index, folder, { full: true, signal: stop.signal, say }));
    await expect(stopped).rejects.toThrow('Stopped: the index that readers use is as it was');
    expect((await lookInto(clientOf(server), index)).words.size).toBe(10);
    expect((await uids(index)).filter((uid) => uid.includes('--next-'))).toEqual([]);
    expect(await indexFolder(server, index, folder)).toMatchObject({ mode: 'changes', added: 2 });
  });

  test('keeps readers on the old index while the new one is not what it should be', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(1, 5));
    await indexFolder(server, index, folder);
    const before = await lookInto(clientOf(server), index);
    writeFiles(folder, inventedFiles(1, 6));
    const options = optionsFor([server], index, folder, { full: true });
    // Somebody takes a document out of the new index before it is verified.
    let isOver = false;
    const steal = async (): Promise<void> => {
      while (!isOver) {
        const { results } = await clientOf(server).getRawIndexes({ limit: 1000 });
        const next = results.find(({ uid }) => uid.startsWith(`${index}--next-`))?.uid;
        // The index may be gone again by now.
        if (next !== undefined)
          await clientOf(server)
            .index(next)
            .deleteAllDocuments()
            .catch(() => undefined);
        await new Promise((settle) => setTimeout(settle, 5));
      }
    };
    const thief = steal();
    await expect(
      runIndexer(options).finally(() => {
        isOver = true;
      }),
    ).rejects.toThrow(/instead of 6/u);
    await thief;
    expect(await lookInto(clientOf(server), index)).toEqual(before);
  });
});

const renamed = (files: Readonly<Record<string, string>>, work: string): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [name.replace(/^[^/]+/u, work), text]));
