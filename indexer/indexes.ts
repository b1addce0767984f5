import { leasePrefix, leaseUid, nextUid } from '../src/search/meilisearch/schema.ts';
import { type MeiliServer, TaskFailed } from './server.ts';

/** All indexes of a server that the key may see. */
export async function indexUids(server: MeiliServer): Promise<readonly string[]> {
  const { results } = await server.ask((client) => client.getRawIndexes({ limit: 10_000 }));
  return results.map(({ uid }) => uid);
}

/** Deletes an index; one that is not there is no failure. */
export async function drop(server: MeiliServer, uid: string): Promise<void> {
  try {
    await server.run((client) => client.deleteIndex(uid));
  } catch (error) {
    if (!(error instanceof TaskFailed && error.code === 'index_not_found')) throw error;
  }
}

/** Indexes of an index that were being built. */
export async function leftovers(server: MeiliServer, index: string): Promise<readonly string[]> {
  return (await indexUids(server)).filter((uid) => uid.startsWith(nextUid(index, '')));
}

/** Deletes unfinished indexes, and first what is still to be done for them. */
export async function discard(server: MeiliServer, uids: readonly string[]): Promise<void> {
  if (uids.length === 0) return;
  await cancelWork(server, uids);
  for (const uid of uids) await drop(server, uid);
}

/** Takes back tasks that were not carried out yet; what is asked for next is done after it. */
export async function cancelWork(server: MeiliServer, uids: readonly string[]): Promise<void> {
  if (uids.length === 0) return;
  await server.ask((client) =>
    client.tasks.cancelTasks({ indexUids: [...uids], statuses: ['enqueued', 'processing'] }),
  );
}

/**
 * Settles when all that was asked for before is done or has failed. A key of one index never sees the task of a swap,
 * which belongs to none; so a task of the lease is waited for, which Meilisearch takes in its turn.
 */
export async function settled(server: MeiliServer, index: string): Promise<void> {
  const uid = leaseUid(index, await newestGeneration(server, index));
  await server.run((client) => client.updateIndex(uid, { primaryKey: 'id' }));
}

/** The highest generation of the lease; 0 where there never was one. */
export const newestGeneration = async (server: MeiliServer, index: string): Promise<number> =>
  Math.max(0, ...(await generations(server, index)));

/** Numbers of the leases that stand on the server, in its order; 0 for one whose name has none. */
export async function generations(server: MeiliServer, index: string): Promise<readonly number[]> {
  const prefix = leasePrefix(index);
  const uids = (await indexUids(server)).filter((uid) => uid.startsWith(prefix));
  return uids.map((uid) => Number(uid.slice(prefix.length)) || 0);
}
