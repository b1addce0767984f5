import { Archive } from '../../archive/archive.ts';
import { type Kept, NOTHING_KEPT } from '../../archive/kept/kept.ts';
import { keptIn } from '../../archive/kept/pieces.ts';
import { loadInSteps } from '../../archive/load.ts';
import { NOTHING_PUBLISHED, type Published, readPublished } from '../../archive/published.ts';
import { steadySnapshot } from '../../archive/steady.ts';
import type { Steps } from '../../archive/steps.ts';
import { NO_PACKAGES } from '../../bulk/noPackages.ts';
import type { Services } from '../../http/services.ts';
import { timeless } from '../../model/budget.ts';
import { PressFailure } from '../../press/port.ts';
import { type BuiltIndex, buildIndex } from '../../search/embedded/build.ts';
import { embeddedInMemory } from '../../search/embedded/inMemory.ts';
import { joinIndexes } from '../../search/embedded/join.ts';
import { readSnapshot } from '../../search/embedded/snapshot.ts';
import { createSearch, type Search } from '../../search/search.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { DOCUMENTS, madeFile } from '../names.ts';
import type { FirstPack, TextPack } from '../pack.ts';
import { fileAt, filesAt } from './instead/files.ts';

/** What the routes of the pocket are given, and what its searches told. */
export interface PocketServices extends Services {
  /** Of the texts that are opened: the whole archive where all are. */
  readonly root: string;
  /** Opens the index, where its packs are here: else the first search does. */
  readonly openIndex: () => Steps<void>;
}

interface Setting {
  readonly first: FirstPack;
  /** Those that are opened. */
  readonly texts: readonly TextPack[];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Hears of each search. */
  readonly onAnswer: (answer: SearchAnswer) => void;
  /** Facets of which not all can be counted. */
  readonly uncounted: readonly (keyof SearchAnswer['facets'])[];
}

/** The archive of the files that were brought along, as a server has it: published words as they were published. */
export function* pocketServices(setting: Setting): Steps<PocketServices> {
  const archive = yield* openArchive(setting);
  const { engine, open } = embeddedInMemory(archive, () => builtOf(archive, setting));
  const search = createSearch({ archive: () => archive, engine });
  return {
    root: archive.snapshot.root,
    openIndex: open,
    archive: () => archive,
    refresh: async () => undefined,
    budget: timeless,
    search: { ...search, search: told(search, setting.onAnswer, setting.uncounted) },
    lane: null,
    packages: NO_PACKAGES,
    press: NO_PRESS,
    watch: null,
    engineStatus: engine.status,
    troubles: () => [],
    state: () => 'ready',
    workers: () => [],
  };
}

function* openArchive({ first, texts, now }: Setting): Steps<Archive> {
  const disk = yield* loadInSteps(DOCUMENTS, { parsed: parsedIn(first, texts) });
  const published = onlyOf(readPublished(DOCUMENTS, NOTHING_PUBLISHED), first, texts);
  const words = { put: () => undefined, get: () => null };
  return new Archive(yield* steadySnapshot({ disk, before: null, published, words, now }));
}

/** What was parsed beforehand, of facts and of texts. */
function parsedIn({ parsed }: FirstPack, texts: readonly TextPack[]): Kept {
  const kept = texts.flatMap(({ made }) => {
    const bytes = made === null ? null : fileAt(madeFile(made.parsed));
    return bytes === null ? [] : [keptIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))];
  });
  const find: Kept['find'] = (file) => {
    const content = parsed[file.file];
    if (content !== undefined) return { content, issues: [] };
    for (const one of kept) {
      const found = one.find(file);
      if (found !== null) return found;
    }
    return null;
  };
  return { ...NOTHING_KEPT, find };
}

/** A text whose pack is closed, or that is not handed on, is not lost. */
function onlyOf(published: Published, { notHere }: FirstPack, opened: readonly TextPack[]): Published {
  const languages: ReadonlySet<string> = new Set(opened.map(({ language }) => language));
  const isHere = (name: string): boolean =>
    languages.has(/\/([a-z]{3})/u.exec(name)?.[1] ?? '') && !notHere.includes(name);
  return { ...published, texts: new Map([...published.texts].filter(([name]) => isHere(name))) };
}

/** What was built beforehand for each language, as one; built here where nothing was. Throws NotOpened. */
function* builtOf(archive: Archive, { texts, first: { root } }: Setting): Steps<BuiltIndex> {
  const made = texts.flatMap(({ language, made }) => (made === null ? [] : [{ language, ...made }]));
  if (made.length < texts.length || made.length === 0) return buildIndex(archive);
  const parts = filesAt(made.map(({ index }) => madeFile(index))).map((bytes, at) => {
    const part = readSnapshot(bytes, root);
    const { language, index } = made[at] ?? {};
    if (typeof part === 'string' || language === undefined) throw new Error(`${index} is damaged`);
    return [language, part] as const;
  });
  yield;
  return yield* joinIndexes(new Map(parts), archive);
}

const told =
  (search: Search, hear: Setting['onAnswer'], uncounted: Setting['uncounted']): Search['search'] =>
  async (...asked) => {
    const answer = await search.search(...asked);
    hear(answer);
    const facets = { ...answer.facets };
    for (const name of uncounted) delete facets[name];
    return { ...answer, facets };
  };

const NO_PRESS: Services['press'] = {
  print: () => Promise.reject(new PressFailure('closed', 'No PDFs are made here')),
  warm: async () => undefined,
  close: async () => undefined,
};
