import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { fileUnder } from '../model/groups.ts';

/** Hashes of words that clauses of a text had before: in its other editions and versions, and by the log. */
export function earlierIn(archive: Archive, edition: Edition): (eId: string) => ReadonlySet<string> {
  const hashes = new Map<string, string[]>();
  for (const other of archive.editions)
    if (other !== edition && other.work === edition.work && other.key.language === edition.key.language)
      for (let at = 0; at < other.index.size; at += 1)
        fileUnder(hashes, other.index.eIdAt(at) as string, other.index.c1At(at) ?? '');
  for (const { text, clauses } of archive.snapshot.log)
    if (text.replace(/_r\d+$/u, '') === edition.name.replace(/_r\d+$/u, ''))
      for (const { clause, old } of clauses) fileUnder(hashes, clause, old ?? '');
  return (eId) => new Set(hashes.get(eId));
}
