import { languagesHeld } from '../src/archive/languagesHeld.ts';
import { conceptsHash, FACTS_ID, FORMAT, MIN_VERSION } from '../src/search/meilisearch/schema.ts';
import { carryOut } from './carryOut.ts';
import { recover } from './commit.ts';
import { documentsOf } from './documents.ts';
import { LEASE_TIMES, type Lease, takeLease } from './lease.ts';
import { type LiveIndex, lookAt, readShas } from './live.ts';
import { connectServers } from './network.ts';
import { type Changes, countByServer, type Plan, planChanges, type WantedFacts, whyFull } from './plan.ts';
import { IndexingFailed, MeiliServer } from './server.ts';
import { namesOf, settingsFor, settingsHash } from './settings.ts';
import { type IndexerOptions, type IndexerReport, type IndexerRun, pauseOf, sum } from './work.ts';

/**
 * Brings the index on all servers up to the archive. Readers are answered from the old index until all of the new
 * one is there and verified. Throws IndexingFailed, after which the old one is as it was.
 */
export async function runIndexer(given: IndexerOptions): Promise<IndexerReport> {
  const options = { ...DEFAULTS, ...given };
  const { urls, adminKey, index, dryRun, say } = options;
  const servers = urls
    .map((url) => new MeiliServer(url, adminKey))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  await Promise.all(servers.map(checkVersion));
  const leases: Lease[] = [];
  try {
    for (const server of dryRun ? [] : servers)
      leases.push(await takeLease(server, index, options.leaseTimes, options));
    const left = dryRun ? 0 : await recover(servers, index);
    if (left > 0) say(`Cleaned up after an indexer that was stopped (${left} unfinished)`);
    return await bringUp({ ...options, servers, leases, ...wantedOf(options, servers) });
  } finally {
    const released = await Promise.allSettled(leases.map((lease) => lease.release()));
    for (const one of released)
      if (one.status === 'rejected')
        say(`The lease is left to run out, the next run waits for it: ${one.reason.message}`);
  }
}

const DEFAULTS = {
  searchKey: null,
  replicas: 1,
  full: false,
  dryRun: false,
  say: () => undefined,
  progress: () => undefined,
  signal: new AbortController().signal,
  leaseTimes: LEASE_TIMES,
};

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

async function bringUp(work: IndexerRun): Promise<IndexerReport> {
  const { servers, searchKey } = work;
  const plan = await makePlan(work);
  if (!work.dryRun) {
    await carryOut(work, plan);
    // Also where nothing changed: the run before may have ended between the two.
    if (servers.length > 1) await connectServers(servers, searchKey ?? '');
  }
  return reportOf(work, plan);
}

type Wanted = Pick<IndexerRun, 'settings' | 'editions' | 'wanted' | 'counts'>;

function wantedOf(
  { archive, replicas }: Pick<IndexerRun, 'archive' | 'replicas'>,
  servers: readonly MeiliServer[],
): Wanted {
  const settings = settingsFor(namesOf(archive), languagesHeld(archive.works));
  const editions = documentsOf(archive);
  const wanted: WantedFacts = {
    id: FACTS_ID,
    is: 'facts',
    format: FORMAT,
    root: archive.snapshot.root,
    concepts: conceptsHash(archive.topics),
    settings: settingsHash(settings),
    clausesOfAll: sum(editions.map(({ size }) => size)),
    servers: servers.map(({ name }) => name),
    replicas,
  };
  return { settings, editions, wanted, counts: countByServer(editions, servers, replicas) };
}

async function makePlan(work: IndexerRun): Promise<Plan> {
  const { servers, index, full, settings, editions, wanted } = work;
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
  live.every(
    (one) =>
      one?.facts?.root === wanted.root &&
      one.facts.concepts === wanted.concepts &&
      one.facts.clausesOfAll === wanted.clausesOfAll,
  );

function reportOf({ servers, index, counts, wanted }: IndexerRun, plan: Plan): IndexerReport {
  const changes = plan.mode === 'changes' ? [...plan.byServer.values()] : [];
  const all = (of: (one: Changes) => number): number => sum(changes.map(of));
  return {
    mode: plan.mode,
    why: plan.mode === 'full' ? plan.why : null,
    index,
    clauses: wanted.clausesOfAll,
    added: plan.mode === 'full' ? sum(counts.values()) : all(({ added }) => added),
    replaced: all(({ replaced }) => replaced),
    deleted: all(({ gone }) => gone.length),
    servers: servers.map((server) => ({ url: server.url, clauses: counts.get(server) ?? 0 })),
    root: wanted.root,
  };
}
