import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Backlinks, gatherBacklinks } from '../cite/backlinks.ts';
import type { Archive } from './archive.ts';
import { shelfOf } from './names.ts';

const gathered = new WeakMap<Archive, Promise<Backlinks>>();

/**
 * Which clauses cite each Work and clause, by permalink. Gathered once per archive, article by article with other
 * work in between: about a millisecond a clause. Rejects with TextChanged where a file was edited meanwhile.
 */
export function backlinksOf(archive: Archive): Promise<Backlinks> {
  const known = gathered.get(archive);
  if (known !== undefined) return known;
  const found = gather(archive);
  gathered.set(archive, found);
  // What asks learns of the failure; whoever asks later tries again.
  found.catch(() => gathered.delete(archive));
  return found;
}

async function gather(archive: Archive): Promise<Backlinks> {
  const { library, names } = shelfOf(archive);
  const gathering = gatherBacklinks(library, names);
  for (;;) {
    const { done, value } = gathering.next();
    if (done === true) return value;
    await nextTurn();
  }
}
