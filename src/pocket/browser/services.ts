import { Archive } from '../../archive/archive.ts';
import { NOTHING_KEPT, type ParsedFile } from '../../archive/kept/kept.ts';
import { loadSnapshot } from '../../archive/load.ts';
import { NOTHING_PUBLISHED, type Published, readPublished } from '../../archive/published.ts';
import { steadySnapshot } from '../../archive/steady.ts';
import { atOnce } from '../../archive/steps.ts';
import type { Services } from '../../http/services.ts';
import { timeless } from '../../model/budget.ts';
import { PressFailure } from '../../press/port.ts';
import { buildIndex } from '../../search/embedded/build.ts';
import { openIndex } from '../../search/embedded/open.ts';
import type { SearchEngine, SearchIndex } from '../../search/engine/port.ts';
import { createSearch, type Search } from '../../search/search.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { DOCUMENTS } from '../names.ts';
import type { FirstPack } from '../pack.ts';

/** What the routes of the pocket are given, and what its searches told. */
export interface PocketServices extends Services {
  /** Of the texts that are opened: the whole archive where all are. */
  readonly root: string;
}

interface Setting {
  /** What files hold that are read already. */
  readonly parsed: FirstPack['parsed'];
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Whether texts of this file's language are among those that were opened. */
  readonly isOpened: (name: string) => boolean;
  /** Hears of each search. */
  readonly onAnswer: (answer: SearchAnswer) => void;
  /** Facets of which not all can be counted. */
  readonly uncounted: readonly (keyof SearchAnswer['facets'])[];
}

/**
 * The archive of the files that were brought along, as a server has it: published words as they were published. Words are
 * filed when a search first needs them.
 */
export function pocketServices({ parsed, now, isOpened, onAnswer, uncounted }: Setting): PocketServices {
  const archive = openArchive(parsed, now, isOpened);
  const engine = embeddedIn(archive);
  const search = createSearch({ archive: () => archive, engine });
  return {
    root: archive.snapshot.root,
    archive: () => archive,
    refresh: async () => undefined,
    budget: timeless,
    search: { ...search, search: told(search, onAnswer, uncounted) },
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

function openArchive(parsed: Setting['parsed'], now: number, isOpened: Setting['isOpened']): Archive {
  const disk = loadSnapshot(DOCUMENTS, {
    parsed: { ...NOTHING_KEPT, find: ({ file }) => foundIn(parsed, file) },
  });
  const published = withoutUnopened(readPublished(DOCUMENTS, NOTHING_PUBLISHED), isOpened);
  const words = { put: () => undefined, get: () => null };
  return new Archive(atOnce(steadySnapshot({ disk, before: null, published, words, now })));
}

function foundIn(parsed: Setting['parsed'], file: string): ParsedFile | null {
  const content = parsed[file];
  return content === undefined ? null : { content, issues: [] };
}

/** A text whose pack is closed is not lost. */
const withoutUnopened = (published: Published, isOpened: Setting['isOpened']): Published => ({
  ...published,
  texts: new Map([...published.texts].filter(([name]) => isOpened(name))),
});

/** The embedded engine without threads and files of its own. */
function embeddedIn(archive: Archive): SearchEngine {
  let opened: SearchIndex | null = null;
  const { root } = archive.snapshot;
  return {
    name: 'embedded',
    status: () => ({ state: 'ready', clauses: archive.clauseCount, root, why: [] }),
    index: () => {
      opened ??= openIndex(buildIndex(archive), archive);
      return opened;
    },
    follow: async () => undefined,
    close: async () => undefined,
  };
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

/** Whoever has this has the archive already. */
const NO_PACKAGES: Services['packages'] = {
  list: () => [],
  settled: async () => undefined,
  file: async () => null,
  close: async () => undefined,
};

const NO_PRESS: Services['press'] = {
  print: () => Promise.reject(new PressFailure('closed', 'No PDFs are made here')),
  warm: async () => undefined,
  close: async () => undefined,
};
