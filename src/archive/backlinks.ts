import { type Backlink, type Backlinks, gatherBacklinks } from '../cite/backlinks.ts';
import { onceFor } from '../kept.ts';
import { groupBy } from '../model/groups.ts';
import type { Archive } from './archive.ts';
import { libraryOf } from './library.ts';
import { shelfOf } from './names.ts';
import { inIdleTime } from './steps.ts';

const gathering = new WeakMap<Archive, Promise<Backlinks>>();
const gathered = new WeakMap<Archive, Backlinks>();

/**
 * Which clauses cite each Work and clause, by permalink. Gathered once per archive, clause by clause with other
 * work in between: about a millisecond a clause. Rejects with TextChanged where a file was edited meanwhile.
 */
export function backlinksOf(archive: Archive): Promise<Backlinks> {
  const known = gathering.get(archive);
  if (known !== undefined) return known;
  const found = gather(archive);
  gathering.set(archive, found);
  found.then(
    (links) => gathered.set(archive, links),
    // What asks learns of the failure; whoever asks later tries again.
    () => gathering.delete(archive),
  );
  return found;
}

/** The same where it is gathered; null before that. Never begins to gather. */
export const gatheredBacklinks = (archive: Archive): Backlinks | null => gathered.get(archive) ?? null;

/** What cites a Work and its clauses. */
export type GatheredOf = readonly (readonly [permalink: string, links: readonly Backlink[]])[];

/** One list, whichever Work nobody cites. */
const NONE: GatheredOf = [];

/** Those of one Work and its clauses, to be sent to another thread; null where they are not gathered. */
export function gatheredOf(archive: Archive, work: string): GatheredOf | null {
  const links = gatheredBacklinks(archive);
  return links === null ? null : (byWork(links).get(work) ?? NONE);
}

const byWork = onceFor(
  (links: Backlinks): ReadonlyMap<string, GatheredOf> =>
    groupBy(links, ([permalink]) => permalink.split('/')[2] ?? ''),
);

/** What another thread has gathered of the same archive, null for nothing yet; this one never gathers by itself. */
export function takeGathered(archive: Archive, entries: GatheredOf | null): void {
  const links = new Map(entries);
  gathering.set(archive, Promise.resolve(links));
  if (entries === null) gathered.delete(archive);
  else gathered.set(archive, links);
}

async function gather(archive: Archive): Promise<Backlinks> {
  const { library, names } = shelfOf(archive);
  const passed = archive.keepsAll ? library : libraryOf(archive, archive.inPassing());
  return inIdleTime(gatherBacklinks(passed, names));
}
