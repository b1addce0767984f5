import type { Work } from '../model/work.ts';
import { Archive } from './archive.ts';
import type { Kept } from './kept/kept.ts';
import type { KeptWords } from './keptWords.ts';
import { loadSnapshot } from './load.ts';
import { AS_IT_IS } from './standing.ts';
import { steadySnapshot } from './steady.ts';
import { atOnce } from './steps.ts';

/** What another thread needs, besides the folder, to have the same archive. */
export interface Served {
  readonly folder: string;
  /** Null where everything is served as the folder holds it. */
  readonly otherwise: {
    readonly works: readonly Work[];
    /** `t1` of every text by name. */
    readonly texts: ReadonlyMap<string, string>;
    /** Files of the texts that are held, by name. */
    readonly held: ReadonlyMap<string, Uint8Array>;
  } | null;
}

/** For `loadServed` in another thread. */
export function servedBy(archive: Archive): Served {
  const { folder, standing } = archive.snapshot;
  if (standing === AS_IT_IS) return { folder, otherwise: null };
  const held = archive.editions.flatMap((edition) => {
    const bytes = archive.keptBytes(edition);
    return bytes === null ? [] : [[edition.name, bytes] as const];
  });
  const texts = new Map(archive.editions.map(({ name, t1 }) => [name, t1]));
  const works = [...archive.works.values()].map(({ work }) => work);
  return { folder, otherwise: { works, texts, held: new Map(held) } };
}

/** The folder loaded anew, with what is served otherwise than it holds. Its root tells whether it is the same archive. */
export function loadServed({ folder, otherwise }: Served, parsed: Kept): Archive {
  if (otherwise === null) return Archive.load(folder, parsed);
  const { works, texts, held } = otherwise;
  const disk = loadSnapshot(folder, { parsed });
  const entries = works.map((work) => [work.id, { work, expressions: [], leftOut: [] }] as const);
  const before = { ...disk, works: new Map(entries), unseen: new Map<string, string>() };
  const words: KeptWords = { put: () => undefined, get: ({ name }) => held.get(name) ?? null };
  const published = { texts, log: null, issues: [], signature: '' };
  const seen = { ...disk, unseen: new Map<string, string>() };
  return new Archive(atOnce(steadySnapshot({ disk: seen, before, published, words, now: 0 })), words);
}
