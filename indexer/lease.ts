import { leaseUid } from '../src/search/meilisearch/schema.ts';
import { cancelWork, drop, generations, leftovers, newestGeneration } from './indexes.ts';
import { IndexingFailed, type MeiliServer, TaskFailed } from './server.ts';
import { type IndexerRun, pauseOf } from './work.ts';

/** How often a holder says that it lives, and how long after its last word it counts as dead. Milliseconds. */
export interface LeaseTimes {
  readonly beatMs: number;
  readonly expiryMs: number;
}

/** A holder that has been silent for four beats counts as dead. */
export const LEASE_TIMES: LeaseTimes = { beatMs: 5000, expiryMs: 20_000 };

/** The right to write an index; one indexer at a time has it. */
export interface Lease {
  /** Throws IndexingFailed where another has taken it: this process stood still for too long. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/** How often a lease that is held is looked at, at most. Milliseconds. */
const LOOK_MS = 1000;
const SAY_EVERY_S = 5;

/**
 * Takes the lease of an index on a server: waits out one whose holder may have been killed, and throws IndexingFailed
 * where the holder gives a sign of life meanwhile.
 *
 * The lease is an empty index `<index>--lease-<n>`: creating an index succeeds for exactly one. Its holder enqueues
 * an update of it now and then; the server's own clock dates these, also while it is busy indexing. A deletion of its
 * documents means released. A dead holder's lease is succeeded by the next number, never deleted before: so that of
 * two that succeed it only one can.
 */
export async function takeLease(
  server: MeiliServer,
  index: string,
  times: LeaseTimes,
  run: Pick<IndexerRun, 'say' | 'signal'>,
): Promise<Lease> {
  const newest = await newestGeneration(server, index);
  if (newest > 0) await waitWhileHeld(server, leaseUid(index, newest), times, run);
  // What a dead indexer asked for and is not yet done would have to be waited for.
  await cancelWork(server, await leftovers(server, index));
  const uid = leaseUid(index, newest + 1);
  try {
    await server.run((client) => client.createIndex(uid, { primaryKey: 'id' }));
  } catch (error) {
    if (error instanceof TaskFailed && error.code === 'index_already_exists')
      throw new IndexingFailed(`${server.url}: another indexer has just begun: wait until it is done`);
    throw error;
  }
  for (const old of await generations(server, index))
    if (old <= newest) await drop(server, leaseUid(index, old));
  return hold(server, index, newest + 1, times);
}

function hold(server: MeiliServer, index: string, generation: number, { beatMs }: LeaseTimes): Lease {
  const uid = leaseUid(index, generation);
  let beating: Promise<unknown> | null = null;
  const beat = setInterval(() => {
    // One at a time, and a beat that is lost is no matter: `check` asks before anything is changed.
    beating ??= server
      .ask((client) => client.updateIndex(uid, { primaryKey: 'id' }))
      .catch(() => undefined)
      .finally(() => {
        beating = null;
      });
  }, beatMs);
  return {
    check: async () => {
      if ((await newestGeneration(server, index)) === generation) return;
      throw new IndexingFailed(
        `${server.url}: another indexer took over, since this one stood still too long`,
      );
    },
    release: async () => {
      clearInterval(beat);
      // A beat after the release would look like life.
      await beating;
      await server.ask((client) => client.index(uid).deleteAllDocuments());
    },
  };
}

/** Settles when a lease is released or its holder silent for long enough; throws where the holder lives. */
export async function waitWhileHeld(
  server: MeiliServer,
  uid: string,
  { beatMs, expiryMs }: LeaseTimes,
  { say, signal }: Pick<IndexerRun, 'say' | 'signal'>,
): Promise<void> {
  const pause = pauseOf({ signal });
  let saidLeft = Number.POSITIVE_INFINITY;
  const first = await lastSign(server, uid);
  for (let sign = first; sign !== null && sign.silentMs <= expiryMs; sign = await lastSign(server, uid)) {
    if (sign.task !== first?.task)
      throw new IndexingFailed(`${server.url}: another indexer is at work: wait until it is done`);
    const left = seconds(expiryMs - sign.silentMs);
    // The last line stands until it is five seconds old.
    if (left <= saidLeft - SAY_EVERY_S) {
      saidLeft = left;
      say(
        `${server.url}: another indexer gave its last sign of life ${Math.floor(Math.max(0, sign.silentMs) / 1000)} s ago: ` +
          `waiting ${left} s; if it was killed, this one goes on then`,
      );
    }
    await new Promise((settle) => setTimeout(settle, Math.min(beatMs, LOOK_MS)));
    await pause();
  }
}

const seconds = (ms: number): number => Math.max(1, Math.ceil(ms / 1000));

interface Sign {
  readonly task: number;
  readonly silentMs: number;
}

/** The holder's last sign of life; null where the lease was released, or its history deleted, which nobody does soon. */
async function lastSign(server: MeiliServer, uid: string): Promise<Sign | null> {
  const { results } = await server.ask((client) => client.tasks.getTasks({ indexUids: [uid], limit: 1 }));
  const [last] = results;
  if (last === undefined || last.type === 'documentDeletion') return null;
  return { task: last.uid, silentMs: (await serverNow(server)) - Date.parse(last.enqueuedAt) };
}

/** The server's clock, from the header that every answer carries; milliseconds since 1970, exact to a second. */
async function serverNow({ url }: MeiliServer): Promise<number> {
  const { headers } = await fetch(`${url}/health`);
  return Date.parse(headers.get('date') ?? '') || Date.now();
}
