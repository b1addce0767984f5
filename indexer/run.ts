import { randomBytes } from 'node:crypto';
import type { Settings } from 'meilisearch';
import type { Archive } from '../src/archive/archive.ts';
import { FACTS_ID, type Facts, FORMAT, MIN_VERSION, nextUid } from '../src/search/meilisearch/schema.ts';
import { buildFresh, countByServer } from './build.ts';
import { applyChanges } from './change.ts';
import { recover, swapEverywhere } from './commit.ts';
import { documentsOf, type EditionDocuments } from './documents.ts';
import { discard, leftovers } from './indexes.ts';
import { LEASE_TIMES, type Lease, type LeaseTimes, takeLease } from './lease.ts';
import { type LiveIndex, lookAt, readShas } from './live.ts';
import { connectServers } from './network.ts';
import { type Changes, type Plan, planChanges, type WantedFacts, whyFull } from './plan.ts';
import { type Progress, watchProgress } from './progress.ts';
import { IndexingFailed, MeiliServer } from './server.ts';
import { namesOf, settingsFor, settingsHash } from './settings.ts';

export interface IndexerOptions {
  readonly archive: Archive;
  readonly urls: readonly string[];
  readonly adminKey: string;
  /** Needed with several servers, which ask each other with it. */
  readonly searchKey: string | null;
  readonly index: string;
  /** On how many servers each Work is. */
  readonly replicas: number;
  readonly full: boolean;
  /** Says what would be done, and changes nothing. */
  readonly dryRun: boolean;
  /** What is being done, in a line. */
  readonly say: (line: string) => void;
  readonly progress: (progress: Progress) => void;
  /** Stops it, leaving nothing behind. */
  readonly signal: AbortSignal;
  readonly leaseTimes?: LeaseTimes;
}

export interface IndexerReport {
  readonly mode: Plan['mode'];
  /** Why the index was built anew; null otherwise. */
  readonly why: string | null;
  readonly index: string;
  /** Clauses of the archive that can be searched. */
  readonly clauses: number;
  readonly added: number;
  readonly replaced: number;
  readonly deleted: number;
  readonly servers: readonly { readonly url: string; readonly clauses: number }[];
  readonly root: string;
}

/**
 * Brings the index on all servers up to the archive. Readers are answered from the old index until all of the new
 * one is there and verified. Throws IndexingFailed, after which the old one is as it was.
 */
export async function runIndexer(options: IndexerOptions): Promise<IndexerReport> {
  const { urls, adminKey, index, dryRun, say } = options;
  const servers = urls
    .map((url) => new MeiliServer(url, adminKey))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  await Promise.all(servers.map(checkVersion));
  const leases: Lease[] = [];
  try {
    for (const server of dryRun ? [] : servers)
      leases.push(await takeLease(server, index, options.leaseTimes ?? LEASE_TIMES));
    const left = dryRun ? 0 : await recover(servers, index);
    if (left > 0) say(`Cleaned up after an indexer that was stopped (${left} unfinished)`);
    return await bringUp({ ...options, servers, leases });
  } finally {
    await Promise.allSettled(leases.map((lease) => lease.release()));
  }
}

/** Asks the version where the key may: a key of one index may not. */
async function checkVersion(server: MeiliServer): Promise<void> {
  const version = await server.allowed((client) => client.getVersion());
  if (version === null) return;
  const [is, least] = [version.pkgVersion, MIN_VERSION].map((text) => text.split('.').map(Number));
  const place = least?.findIndex((part, at) => part !== is?.[at]) ?? -1;
  if (place >= 0 && (is?.[place] ?? 0) < (least?.[place] ?? 0))
    throw new IndexingFailed(
      `${server.url}: Meilisearch ${version.pkgVersion} is too old: ${MIN_VERSION} or later`,
    );
}

interface Work extends IndexerOptions {
  readonly servers: readonly MeiliServer[];
  readonly leases: readonly Lease[];
}

async function bringUp(work: Work): Promise<IndexerReport> {
  const { archive, servers, dryRun } = work;
  const settings = settingsFor(namesOf(archive));
  const editions = documentsOf(archive);
  const wanted = wantedFacts(work, settings, editions);
  const plan = await makePlan(work, settings, editions, wanted);
  const report = reportOf(work, plan, editions, wanted);
  if (dryRun) return report;
  await carryOut(work, plan, { settings, editions, wanted, report });
  // Also where nothing changed: the run before may have ended between the two.
  if (servers.length > 1) await connectServers(servers, work.searchKey ?? '');
  return report;
}

async function carryOut(
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
  if (plan.mode === 'full')
    await replaceIndex(work, { settings, editions, run, factsFor, total: wanted.clausesOfAll });
  else await changeIndex(work, plan.byServer, factsFor);
}

interface Planned {
  readonly settings: Settings;
  readonly editions: readonly EditionDocuments[];
  readonly wanted: WantedFacts;
  readonly report: IndexerReport;
}

function wantedFacts(work: Work, settings: Settings, editions: readonly EditionDocuments[]): WantedFacts {
  return {
    id: FACTS_ID,
    is: 'facts',
    format: FORMAT,
    root: work.archive.snapshot.root,
    settings: settingsHash(settings),
    clausesOfAll: editions.reduce((sum, { size }) => sum + size, 0),
    servers: work.servers.map(({ name }) => name),
    replicas: work.replicas,
  };
}

async function makePlan(
  work: Work,
  settings: Settings,
  editions: readonly EditionDocuments[],
  wanted: WantedFacts,
): Promise<Plan> {
  const { servers, index, full } = work;
  if (full) return { mode: 'full', why: 'asked for' };
  const live = await Promise.all(servers.map((server) => lookAt(server, index, settings)));
  const why = whyFull(live, wanted);
  if (why !== null) return { mode: 'full', why };
  const held = await Promise.all(
    servers.map(async (server) => [server, { shas: await readShas(server, index) }] as const),
  );
  return planChanges(editions, new Map(held), wanted, isCurrent(live, wanted), pauseOf(work));
}

const isCurrent = (live: readonly (LiveIndex | null)[], wanted: WantedFacts): boolean =>
  live.every((one) => one?.facts?.root === wanted.root && one.facts.clausesOfAll === wanted.clausesOfAll);

/** Lets heartbeats out; throws where the indexer was told to stop. */
const pauseOf =
  ({ signal }: Pick<IndexerOptions, 'signal'>) =>
  async (): Promise<void> => {
    await new Promise((settle) => setImmediate(settle));
    if (signal.aborted) throw new IndexingFailed('Stopped: the index that readers use is as it was');
  };

interface Replacement {
  readonly settings: Settings;
  readonly editions: readonly EditionDocuments[];
  readonly run: string;
  readonly factsFor: (server: MeiliServer) => Facts;
  readonly total: number;
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

function reportOf(
  { servers, replicas, index }: Work,
  plan: Plan,
  editions: readonly EditionDocuments[],
  wanted: WantedFacts,
): IndexerReport {
  const counts = countByServer(editions, servers, replicas);
  const changes = plan.mode === 'changes' ? [...plan.byServer.values()] : [];
  const sum = (of: (one: Changes) => number): number => changes.reduce((all, one) => all + of(one), 0);
  return {
    mode: plan.mode,
    why: plan.mode === 'full' ? plan.why : null,
    index,
    clauses: wanted.clausesOfAll,
    added:
      plan.mode === 'full'
        ? [...counts.values()].reduce((all, one) => all + one, 0)
        : sum(({ added }) => added),
    replaced: sum(({ replaced }) => replaced),
    deleted: sum(({ gone }) => gone.length),
    servers: servers.map((server) => ({ url: server.url, clauses: counts.get(server) ?? 0 })),
    root: wanted.root,
  };
}
