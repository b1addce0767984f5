import { allEditions, type Snapshot } from './snapshot.ts';

/** Fewer than this many files gone at one look may be an editor at work. */
const MANY = 3;

/**
 * Whether what the folder no longer has was rather lost than deleted: a Work with published texts, every Work, or
 * half of all. Then nothing of what is gone is dropped, drafts and catalogued Works neither.
 */
export function isLoss(disk: Snapshot, before: Snapshot, published: ReadonlyMap<string, string>): boolean {
  const isThere = (id: string): boolean => disk.works.has(id) || disk.worksLeftOut.has(id);
  const gone = [...before.works.values()].filter(({ work }) => !isThere(work.id));
  if (gone.some((entry) => allEditions(entry).some(({ name }) => published.has(name)))) return true;
  if (gone.length > 0 && gone.length === before.works.size) return true;
  const texts = [...before.works.values()].flatMap(allEditions);
  const textsGone = texts.filter(({ file }) => !disk.read.has(file)).length;
  const lost = gone.length + textsGone;
  return lost >= MANY && lost * 2 >= before.works.size + texts.length;
}
