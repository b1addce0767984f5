import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { builtOf } from '../support/built.ts';
import { folderOf } from '../support/folder.ts';
import { freshIndexName, type MeiliServer } from '../support/meilisearch.ts';
import { describeOnOwnMeili } from '../support/onMeili.ts';
import { clientOf, expected, indexFolder, inventedFiles, lookInto, sentence } from './support.ts';

/** Indexers that are killed in all: `KILLS=200` by night. */
const KILLS = Number(process.env['KILLS'] ?? 15);

const PROBE = builtOf('test/indexer/killProbe.ts');

/** An indexer in a process of its own. */
function startIndexer(
  server: MeiliServer,
  index: string,
  folder: string,
  ...how: readonly string[]
): ChildProcess {
  const args = [PROBE, server.url, server.key, index, folder, ...how];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** What it said before it ended. */
async function saidBy(child: ChildProcess): Promise<string> {
  let said = '';
  child.stdout?.on('data', (words) => {
    said += String(words);
  });
  await new Promise((settle) => child.once('close', settle));
  return said;
}

const wait = (ms: number): Promise<void> => new Promise((settle) => setTimeout(settle, ms));
/** Longest that one lives on behind the request at which it is to die: Meilisearch has done by then what was asked. */
const LIVES_ON_MS = 60;

describeOnOwnMeili('an indexer that is killed (kill -9)', (server) => {
  test.each([
    [Math.ceil(KILLS / 1.5), 'while it builds anew', 'full succeed'],
    [Math.floor(KILLS / 3), 'while it changes the live index', 'succeed'],
  ])(
    'at %i random moments, %s, never leaves readers a wrong or empty index',
    async (kills, _, how) => {
      const index = freshIndexName();
      const client = clientOf(server);
      const edited = (work: number, article: number) =>
        article % 7 === work ? null : sentence(work, article).replace('dusk', article % 2 ? 'dusk' : 'dawn');
      const folders = [folderOf(inventedFiles(6, 30)), folderOf(inventedFiles(6, 30, edited))];
      const states = folders.map(expected);
      const run = (place: number, ...dies: readonly string[]) =>
        startIndexer(server, index, folders[place % 2] ?? '', how, ...dies);
      await indexFolder(server, index, folders[0] ?? '');
      const writes = Number(await saidBy(run(1)));
      expect(writes).toBeGreaterThan(3);
      const random = createRandom(how.length);
      let reading = true;
      const looks = { count: 0, killed: 0 };
      // Each look is one of the two whole states, never another.
      const look = async (): Promise<void> => {
        expect(states).toContainEqual(await lookInto(client, index));
        looks.count += 1;
      };
      // A reader who never stops.
      const reader = (async () => {
        while (reading) {
          await look();
          await wait(5);
        }
      })();
      try {
        for (let kill = 1; kill <= kills; kill += 1) {
          const at = Math.ceil(random() * writes);
          const indexer = run(kill, String(at), String(Math.floor(random() * LIVES_ON_MS)));
          await saidBy(indexer);
          if (indexer.signalCode === 'SIGKILL') looks.killed += 1;
          await look();
        }
      } finally {
        reading = false;
      }
      await reader;
      expect(looks.count).toBeGreaterThan(kills);
      expect(looks.killed).toBeGreaterThan(kills / 2);
      const last = run(1);
      await saidBy(last);
      expect(last.exitCode).toBe(0);
      expect(await lookInto(client, index)).toEqual(states[1]);
      const { results } = await client.getRawIndexes({ limit: 1000 });
      const left = results.map(({ uid }) => uid).filter((uid) => uid.startsWith(`${index}--`));
      expect(left).toEqual([expect.stringMatching(/--lease-\d+$/u)]);
    },
    Math.max(300_000, KILLS * 10_000),
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
    indexer.kill('SIGKILL');
    await saidBy(indexer);
    const said: string[] = [];
    await indexFolder(server, index, folder, { say: (line) => said.push(line) });
    expect(said[0]).toMatch(/waiting [123] s; if it was killed, this one goes on then/u);
    expect(await lookInto(clientOf(server), index)).toEqual(expected(folder));
  });
});
