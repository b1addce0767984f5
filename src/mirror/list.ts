import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import type { Finding } from './finding.ts';
import { isUnread, type Place } from './place.ts';

/** The file in which a mirror says what it holds (docs/mirror.md). */
export const LIST_FILE = 'archive.json';

const Hash = z.string().regex(/^[0-9a-f]{64}$/u);

const ListSchema = z.object({
  root: Hash,
  log: z.object({ entries: z.number(), hash: Hash }).nullable(),
  texts: z.array(
    z.object({
      text: z.string().max(300),
      t1: Hash,
      clauses: z.array(z.object({ eId: z.string().max(300), c1: z.string().nullable(), t1: Hash })),
    }),
  ),
});

export type MirrorList = z.infer<typeof ListSchema>;

/** What the mirror says of itself; null with the reason where nothing can be read of it. */
export async function readList(place: Place): Promise<MirrorList | string> {
  const read = await place.read(LIST_FILE);
  if (isUnread(read)) return read.why === 'missing' ? 'it is not there' : read.says;
  try {
    const list = ListSchema.safeParse(JSON.parse(Buffer.from(read).toString('utf8')));
    return list.success ? list.data : 'it is none of the kind that docs/mirror.md describes';
  } catch {
    return 'it is no JSON';
  }
}

/** Which version of this archive the list is of. */
export function sayVersion({ snapshot }: Archive, { root, log }: MirrorList): string {
  if (root === snapshot.root) return 'it says that it holds the same version as this archive';
  const at = snapshot.log.findIndex(({ hash }) => hash === log?.hash);
  if (at < 0) return `it says that it holds root t1:${root}, which this archive does not know`;
  const behind = snapshot.log.length - 1 - at;
  return behind === 0
    ? `it says that it holds root t1:${root}: this archive has other texts that are not in its log`
    : `it says that it holds an older version: ${behind} entries of the log came later`;
}

/** Texts and clauses of which the list has other hashes than are published here. */
export function compareList(archive: Archive, list: MirrorList): readonly Finding[] {
  const finding = (text: string, eId: string | null, says: string): Finding => ({
    kind: 'list',
    text,
    eId,
    file: LIST_FILE,
    says,
  });
  const listed = new Map(list.texts.map((text) => [text.text, text]));
  const known = new Set(archive.editions.map(({ name }) => name));
  return [
    ...archive.editions.flatMap(({ name, t1, index }): readonly Finding[] => {
      const there = listed.get(name);
      if (there === undefined) return [finding(name, null, 'the text is not in the list')];
      const clauses = new Map(there.clauses.map((one) => [one.eId, one]));
      const others = Array.from({ length: index.size }, (_, at) => ({
        eId: index.eIdAt(at),
        c1: index.c1At(at),
      }))
        .filter(({ eId, c1 }) => clauses.get(eId)?.c1 !== c1)
        .map(({ eId }) => finding(name, eId, 'the list has another hash for it, or none'));
      return there.t1 === t1 || others.length > 0
        ? others
        : [finding(name, null, 'the list has another hash for it')];
    }),
    ...[...listed.keys()]
      .filter((name) => !known.has(name))
      .map((name) => ({ ...finding(name, null, 'no such text is published here'), kind: 'extra' as const })),
  ];
}
