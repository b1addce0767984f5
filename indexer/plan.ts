import { type Facts, placeWork } from '../src/search/meilisearch/schema.ts';
import { type DocumentText, documentFor, type EditionDocuments } from './documents.ts';
import type { LiveIndex } from './live.ts';
import type { MeiliServer } from './server.ts';
import { SAMPLE } from './verifyIndex.ts';

/** What has to be done to a server's index. */
export interface Changes {
  /** Documents as they are sent. */
  readonly lines: string[];
  readonly sample: DocumentText[];
  added: number;
  replaced: number;
  /** Ids of documents that are no longer wanted. */
  gone: readonly string[];
}

/** `changes` holds, for each server, what its clauses lack or have too many; `none` where all hashes are equal. */
export type Plan =
  | { readonly mode: 'full'; readonly why: string }
  | { readonly mode: 'changes'; readonly byServer: ReadonlyMap<MeiliServer, Changes> }
  | { readonly mode: 'none' };

/** The facts that an index made now would have, but for `run`, `built` and its own `clauses`. */
export type WantedFacts = Omit<Facts, 'run' | 'built' | 'clauses'>;

/** Above this share of all clauses, or this much text, building anew costs no more than changing. */
const MOST_SHARE = 0.1;
const FEW = 1000;
/** One task that is applied as a whole is one request; servers take 100 MB unless told otherwise. Bytes. */
const MOST_BYTES = 32 * 1024 * 1024;

/** The servers that hold a Work, each with the names of those before it. */
export function holdersOf(
  work: string,
  servers: readonly MeiliServer[],
  replicas: number,
): readonly { readonly server: MeiliServer; readonly before: readonly string[] }[] {
  const names = placeWork(
    work,
    servers.map(({ name }) => name),
    replicas,
  );
  return names.flatMap((name, place) => {
    const server = servers.find((one) => one.name === name);
    return server === undefined ? [] : [{ server, before: names.slice(0, place) }];
  });
}

/** How many documents each server will have. */
export function countByServer(
  editions: readonly EditionDocuments[],
  servers: readonly MeiliServer[],
  replicas: number,
): ReadonlyMap<MeiliServer, number> {
  const counts = new Map(servers.map((server) => [server, 0]));
  for (const { work, size } of editions) {
    for (const { server } of holdersOf(work, servers, replicas))
      counts.set(server, (counts.get(server) ?? 0) + size);
  }
  return counts;
}

/** Why the index must be built anew whatever its documents are; null where comparing them will tell. */
export function whyFull(live: readonly (LiveIndex | null)[], wanted: WantedFacts): string | null {
  const placed = live.flatMap((index) => index?.facts ?? []);
  if (placed.some((facts) => placement(facts) !== placement(wanted))) return 'the servers are others';
  for (const index of live) {
    if (index === null) return 'there is no index yet';
    const { facts } = index;
    if (facts === null) return 'the index there was not made by this indexer';
    if (facts.format !== wanted.format) return `its documents have another shape (${facts.format})`;
    if (facts.settings !== wanted.settings || !index.hasItsSettings) return 'its settings are others';
  }
  return null;
}

const placement = ({ servers, replicas }: Pick<Facts, 'servers' | 'replicas'>): string =>
  `${replicas} ${servers.join()}`;

/** Compares every document with what the servers have by hash; builds anew where much changed. */
export async function planChanges(
  editions: readonly EditionDocuments[],
  live: ReadonlyMap<MeiliServer, { readonly shas: Map<string, string> }>,
  wanted: WantedFacts,
  isCurrent: boolean,
  pause: () => Promise<void>,
): Promise<Plan> {
  const most = Math.max(FEW, wanted.clausesOfAll * MOST_SHARE);
  const servers = [...live.keys()];
  const byServer = new Map(servers.map((server) => [server, noChanges()]));
  let bytes = 0;
  for (const { work, read } of editions) {
    const documents = read();
    for (const { server, before } of holdersOf(work, servers, wanted.replicas)) {
      const shas = live.get(server)?.shas;
      const changes = byServer.get(server);
      if (shas === undefined || changes === undefined) continue;
      for (const document of documents) bytes += note(changes, shas, document, before);
      if (changes.lines.length > most || bytes > MOST_BYTES)
        return { mode: 'full', why: 'much of it changed' };
    }
    await pause();
  }
  for (const [server, changes] of byServer) changes.gone = [...(live.get(server)?.shas.keys() ?? [])];
  const all = [...byServer.values()];
  if (all.some(({ gone, lines }) => gone.length + lines.length > most))
    return { mode: 'full', why: 'much of it changed' };
  const isSame = all.every(({ gone, lines }) => gone.length + lines.length === 0);
  return isSame && isCurrent ? { mode: 'none' } : { mode: 'changes', byServer };
}

const noChanges = (): Changes => ({ lines: [], sample: [], added: 0, replaced: 0, gone: [] });

/** Takes a wanted document off the ids that are held; how many bytes must be sent for it. */
function note(
  changes: Changes,
  shas: Map<string, string>,
  document: DocumentText,
  before: readonly string[],
): number {
  const held = shas.get(document.id);
  shas.delete(document.id);
  if (held === document.sha) return 0;
  if (held === undefined) changes.added += 1;
  else changes.replaced += 1;
  if (changes.sample.length < SAMPLE) changes.sample.push(document);
  const line = documentFor(document, before);
  changes.lines.push(line);
  return line.length;
}
