import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Backlinks, gatherBacklinks } from '../cite/backlinks.ts';
import type { Archive } from './archive.ts';
import { shelfOf } from './names.ts';

const gathering = new WeakMap<Archive, Promise<Backlinks>>();
const gathered = new WeakMap<Archive, Backlinks>();

/**
 * Which clauses cite each Work and clause, by permalink. Gathered once per archive, article by article with other
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

async function gather(archive: Archive): Promise<Backlinks> {
  const { library, names } = shelfOf(archive);
  const articles = gatherBacklinks(library, names);
  for (;;) {
    const { done, value } = articles.next();
    if (done === true) return value;
    await nextTurn();
  }
}
