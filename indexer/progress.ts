import { setTimeout } from 'node:timers/promises';
import type { Progress } from '../src/screen.ts';
import type { MeiliServer } from './server.ts';

const EVERY_MS = 500;

/** Asks Meilisearch now and then how far it is with an index, until it is stopped. */
export function watchProgress(
  servers: readonly MeiliServer[],
  uid: string,
  total: number,
  tell: (progress: Progress) => void,
): { readonly stop: () => Promise<void> } {
  const begun = performance.now();
  let most = 0;
  const stop = new AbortController();
  const watching = (async () => {
    while (!stop.signal.aborted) {
      await wait(EVERY_MS, stop.signal);
      if (stop.signal.aborted) return;
      // A question that goes unanswered is no failure of the work itself.
      const parts = await Promise.all(servers.map((server) => indexed(server, uid).catch(() => null)));
      if (parts.includes(null)) continue;
      const counted = Math.round(parts.reduce<number>((sum, part) => sum + (part ?? 0), 0));
      // A batch that just ended may be counted in neither for a moment.
      most = Math.max(most, Math.min(total, counted));
      const done = most;
      const perSecond = done / ((performance.now() - begun) / 1000);
      tell({ done, total, perSecond, secondsLeft: done === 0 ? null : (total - done) / perSecond });
    }
  })();
  return {
    stop: () => {
      stop.abort();
      return watching;
    },
  };
}

/** Documents in the index, and of the batch under way as many as its progress says. */
async function indexed(server: MeiliServer, uid: string): Promise<number> {
  const { results } = await server.ask((client) =>
    client.batches.getBatches({ indexUids: [uid], statuses: ['processing'], limit: 1 }),
  );
  const stats = await server.find((client) => client.index(uid).getStats());
  const [batch] = results;
  const share = (batch?.progress?.percentage ?? 0) / 100;
  return (stats?.numberOfDocuments ?? 0) + (batch?.details.receivedDocuments ?? 0) * share;
}

/** Settles after so long, or at once when it is stopped. */
const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  setTimeout(ms, undefined, { signal }).catch(() => undefined);
