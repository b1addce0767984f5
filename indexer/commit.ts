import { nextUid } from '../src/search/meilisearch/schema.ts';
import { discard, indexUids, leftovers, settled } from './indexes.ts';
import { factsOf } from './live.ts';
import { IndexingFailed, type MeiliServer } from './server.ts';

/**
 * The fresh indexes of a run take the place of those that readers are answered from: on every server, or on none.
 * Each must hold the run's facts. Where one server fails, the others are swapped back; where this process is killed
 * between two swaps, `recover` of the next run completes them.
 */
export async function swapEverywhere(
  servers: readonly MeiliServer[],
  index: string,
  run: string,
): Promise<void> {
  const done = await Promise.allSettled(servers.map((server) => swap(server, index, run)));
  const failure = done.find(({ status }) => status === 'rejected');
  if (failure?.status !== 'rejected') return;
  const undo = done.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  await Promise.allSettled(undo.map((back) => back()));
  throw failure.reason;
}

/** Swaps on one server; what it gives back swaps back. */
async function swap(server: MeiliServer, index: string, run: string): Promise<() => Promise<void>> {
  const next = nextUid(index, run);
  const rename = !(await indexUids(server)).includes(index);
  const turn = async (indexes: [string, string]): Promise<void> => {
    await server.askOnce((client) => client.swapIndexes([{ indexes, rename }]));
    await settled(server, index);
  };
  await turn([next, index]);
  if ((await factsOf(server, index))?.run === run) return () => turn([index, next]);
  throw new IndexingFailed(`${server.url}: ${next} could not take the place of ${index}`);
}

/**
 * What an indexer that was killed left behind: swaps begun on some servers are completed on the others, where all
 * was ready; then every unfinished index is deleted.
 */
export async function recover(servers: readonly MeiliServer[], index: string): Promise<number> {
  const left = await Promise.all(
    servers.map(async (server) => ({ server, uids: await leftovers(server, index) })),
  );
  const live = await Promise.all(servers.map(async (server) => (await factsOf(server, index))?.run));
  for (const { server, uids } of left) {
    for (const uid of uids) {
      const run = (await factsOf(server, uid))?.run;
      const isBegun = run !== undefined && uid === nextUid(index, run) && live.includes(run);
      if (isBegun) await swap(server, index, run);
    }
  }
  for (const { server, uids } of left) await discard(server, uids);
  return left.reduce((sum, { uids }) => sum + uids.length, 0);
}
