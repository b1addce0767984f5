import { randomBytes } from 'node:crypto';
import { type Facts, nextUid } from '../src/search/meilisearch/schema.ts';
import { buildFresh } from './build.ts';
import { applyChanges } from './change.ts';
import { swapEverywhere } from './commit.ts';
import { discard, leftovers } from './indexes.ts';
import type { Plan } from './plan.ts';
import { watchProgress } from './progress.ts';
import type { MeiliServer } from './server.ts';
import { type IndexerRun, pauseOf, sum } from './work.ts';

/** Does what was planned. Throws IndexingFailed, after which the index of readers is as it was. */
export async function carryOut(work: IndexerRun, plan: Plan): Promise<void> {
  if (plan.mode === 'none') return;
  const run = `${Date.now().toString(36)}-${randomBytes(3).toString('hex')}`;
  const factsFor = (server: MeiliServer): Facts => ({
    ...work.wanted,
    run,
    clauses: work.counts.get(server) ?? 0,
    built: new Date().toISOString(),
  });
  if (plan.mode === 'full') {
    work.say(`Building anew: ${plan.why}`);
    return replaceIndex(work, run, factsFor);
  }
  await holdLeases(work);
  const changed = [...plan.byServer].map(([server, changes]) =>
    applyChanges(server, work.index, changes, factsFor(server)),
  );
  await Promise.all(changed);
}

/** Builds on all servers, then swaps on all. */
async function replaceIndex(
  work: IndexerRun,
  run: string,
  factsFor: (server: MeiliServer) => Facts,
): Promise<void> {
  const { servers, index, say } = work;
  const uid = nextUid(index, run);
  const total = sum(work.counts.values());
  const watch = watchProgress(servers, uid, total, work.progress);
  try {
    await buildFresh(work, uid);
    await watch.stop();
    for (const server of servers)
      await server.run((client) => client.index(uid).addDocuments([factsFor(server)]));
    say(`Verified ${total} documents`);
    await holdLeases(work);
    await pauseOf(work)();
    await swapEverywhere(servers, index, run);
  } catch (error) {
    await Promise.allSettled(servers.map((server) => discard(server, [uid])));
    throw error;
  } finally {
    await watch.stop();
  }
  for (const server of servers) await discard(server, await leftovers(server, index));
}

const holdLeases = ({ leases }: IndexerRun) => Promise.all(leases.map((lease) => lease.check()));
