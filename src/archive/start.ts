import type { Published } from './published.ts';
import type { Snapshot } from './snapshot.ts';

/** Why an archive is not served from the start, in one line; null where it is. A new archive may have no Works yet. */
export function refusal(disk: Snapshot, published: Published): string | null {
  const { folder, unseen, works, worksLeftOut, read } = disk;
  const code = unseen.get('.');
  if (code === 'ENOENT') return `${folder} is not there: set DOCUMENTS to the folder of the documents`;
  if (code !== undefined) return `${folder} cannot be read (${code}): nothing is served before it can`;
  if (works.size > 0 || worksLeftOut.size > 0) return null;
  if (published.texts.size > 0)
    return `${folder} has no Works, but its archive.lock names ${published.texts.size} published texts: bring them back`;
  if (read.has('archive.yaml')) return null;
  return `${folder} is empty: a new archive begins with archive.yaml or a folder with work.yaml`;
}
