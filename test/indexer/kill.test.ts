import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { builtOf } from '../support/built.ts';
import { folderOf } from '../support/folder.ts';
import { freshIndexName, type MeiliServer } from '../support/meilisearch.ts';
import { describeOnOwnMeili } from '../support/onMeili.ts';
import { clientOf, expected, indexFolder, inventedFiles, lookInto, sentence } from './support.ts';

const PROBE = builtOf('test/indexer/killProbe.ts');

/** An indexer in a process of its own. */
interface Started {
  readonly child: ChildProcess;
  /** Settles when it has loaded and begins to index. */
  readonly begun: Promise<void>;
  readonly ended: Promise<void>;
}

function startIndexer(server: MeiliServer, index: string, folder: string, how: string): Started {
  const args = [PROBE, server.url, server.key, index, folder, how];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    child,
    begun: new Promise((settle) => child.stdout?.once('data', () => settle())),
    ended: new Promise((settle) => child.once('exit', () => settle())),
  };
}

/** How long an indexer works that nobody stops. Milliseconds. */
async function timed({ child, begun, ended }: Started): Promise<number> {
  await begun;
  const start = performance.now();
  await ended;
  expect(child.exitCode).toBe(0);
  return performance.now() - start;
}

const wait = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));

describeOnOwnMeili('an indexer that is killed (kill -9)', (server) => {
  test.each([
    [10, 'while it builds anew', 'full succeed'],
    [5, 'while it changes the live index', 'succeed'],
  ])(
    'at %i random moments, %s, never leaves readers a wrong or empty index',
    async (kills, _, how) => {
      const index = freshIndexName();
      const client = clientOf(server);
      const edited = (work: number, article: number) =>
        article % 7 === work ? null : sentence(work, article).replace('dusk', article % 2 ? 'dusk' : 'dawn');
      const folders = [folderOf(inventedFiles(6, 30)), folderOf(inventedFiles(6, 30, edited))];
      const states = folders.map(expected);
      const run = (place: number) => startIndexer(server, index, folders[place % 2] ?? '', how);
      await indexFolder(server, index, folders[0] ?? '');
      const longestMs = await timed(run(1));
      const random = createRandom(how.length);
      let reading = true;
      const looks = { count: 0, killed: 0 };
      // A reader who never stops: each look is one of the two whole states, never another.
      const reader = (async () => {
        while (reading) {
          expect(states).toContainEqual(await lookInto(client, index));
          looks.count += 1;
        }
      })();
      try {
        for (let kill = 1; kill <= kills; kill += 1) {
          const { child, begun, ended } = run(kill);
          await begun;
          await wait(random() * longestMs);
          child.kill('SIGKILL');
          await ended;
          if (child.signalCode === 'SIGKILL') looks.killed += 1;
        }
      } finally {
        reading = false;
      }
      await reader;
      expect(looks.count).toBeGreaterThan(kills);
      expect(looks.killed).toBeGreaterThan(kills / 2);
      await timed(run(1));
      expect(await lookInto(client, index)).toEqual(states[1]);
      const { results } = await client.getRawIndexes({ limit: 1000 });
      const left = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${index}--`));
      expect(left).toEqual([expect.stringMatching(/--lease-\d+$/u)]);
    },
    300_000,
  );

  test('is not taken for alive for long: the next one waits out its lease, then cleans up after it', async () => {
    const index = freshIndexName();
    const folder = folderOf(inventedFiles(6, 30));
    const indexer = startIndexer(server, index, folder, 'full');
    while (
      (await clientOf(server).getRawIndexes({ limit: 1000 })).results.every(
        ({ uid }) => uid !== `${index}--lease-1`,
      )
    )
      await wait(5);
    indexer.child.kill('SIGKILL');
    await indexer.ended;
    const said: string[] = [];
    await indexFolder(server, index, folder, { say: (line) => said.push(line) });
    expect(said[0]).toMatch(/waiting [123] s; if it was killed, this one goes on then/u);
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
  });
});
