import { randomBytes } from 'node:crypto';
import type { Settings } from 'meilisearch';
import { type Facts, nextUid } from '../src/search/meilisearch/schema.ts';
import { buildFresh, countByServer } from './build.ts';
import { applyChanges } from './change.ts';
import { swapEverywhere } from './commit.ts';
import type { EditionDocuments } from './documents.ts';
import { discard, leftovers } from './indexes.ts';
import type { Changes, Plan, WantedFacts } from './plan.ts';
import { watchProgress } from './progress.ts';
import type { MeiliServer } from './server.ts';
import { type IndexerReport, pauseOf, type Work } from './work.ts';

/** What the archive wants, and what was found that this takes. */
export interface Planned {
  readonly settings: Settings;
  readonly editions: readonly EditionDocuments[];
  readonly wanted: WantedFacts;
  readonly report: IndexerReport;
}

/** Does what was planned. Throws IndexingFailed, after which the index of readers is as it was. */
export async function carryOut(
  work: Work,
  plan: Plan,
  { settings, editions, wanted, report }: Planned,
): Promise<void> {
  const { say } = work;
  if (plan.mode === 'none') return;
  if (plan.mode === 'full') say(`Building anew: ${plan.why}`);
  const run = `${Date.now().toString(36)}-${randomBytes(3).toString('hex')}`;
  const factsFor = (server: MeiliServer): Facts => ({
    ...wanted,
    run,
    clauses: report.servers.find(({ url }) => url === server.url)?.clauses ?? 0,
    built: new Date().toISOString(),
  });
  if (plan.mode === 'full') await replaceIndex(work, { settings, editions, run, factsFor });
  else await changeIndex(work, plan.byServer, factsFor);
}

interface Replacement {
  readonly settings: Settings;
  readonly editions: readonly EditionDocuments[];
  readonly run: string;
  readonly factsFor: (server: MeiliServer) => Facts;
}

/** Builds on all servers, then swaps on all. */
async function replaceIndex(work: Work, { settings, editions, run, factsFor }: Replacement): Promise<void> {
  const { servers, index, replicas, say } = work;
  const uid = nextUid(index, run);
  const expected = [...countByServer(editions, servers, replicas).values()];
  const total = expected.reduce((sum, count) => sum + count, 0);
  const watch = watchProgress(servers, uid, total, work.progress);
  try {
    const counts = await buildFresh({
      editions,
      servers,
      replicas,
      index,
      run,
      settings,
      pause: pauseOf(work),
    });
    await watch.stop();
    for (const server of servers)
      await server.run((client) => client.index(uid).addDocuments([factsFor(server)]));
    say(`Verified ${[...counts.values()].reduce((sum, count) => sum + count, 0)} documents`);
    await Promise.all(work.leases.map((lease) => lease.check()));
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

async function changeIndex(
  { index, leases }: Work,
  byServer: ReadonlyMap<MeiliServer, Changes>,
  factsFor: (server: MeiliServer) => Facts,
): Promise<void> {
  await Promise.all(leases.map((lease) => lease.check()));
  await Promise.all(
    [...byServer].map(([server, changes]) => applyChanges(server, index, changes, factsFor(server))),
  );
}
