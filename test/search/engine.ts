import { Archive } from '../../src/archive/archive.ts';
import { buildIndex } from '../../src/search/embedded/build.ts';
import { openIndex } from '../../src/search/embedded/open.ts';
import type { SearchEngine } from '../../src/search/engine/port.ts';
import { SearchParams } from '../../src/search/read/request.ts';
import { createSearch, type Search } from '../../src/search/search.ts';
import type { SearchAnswer } from '../../src/search/show/answer.ts';

export const DOCUMENTS = new URL('../../documents', import.meta.url).pathname;

/** The embedded engine built in this thread, over a documents folder. */
export async function engineOver(archive: Archive): Promise<SearchEngine> {
  const index = await openIndex(buildIndex(archive), archive);
  const { root } = archive.snapshot;
  return {
    name: 'embedded',
    status: () => ({ state: 'ready', clauses: index.documents.withWords, root, why: [] }),
    index: () => index,
    follow: async () => undefined,
    close: async () => undefined,
  };
}

/** Searches over a documents folder: the query, and other parameters as a query string has them. */
export interface Searcher {
  readonly archive: Archive;
  readonly service: Search;
  ask(q: string, parameters?: Readonly<Record<string, string | readonly string[]>>): Promise<SearchAnswer>;
}

export async function searchOver(folder: string): Promise<Searcher> {
  const { archive, engine } = await (folder === DOCUMENTS ? published() : indexed(folder));
  const service = createSearch({ archive: () => archive, engine });
  return {
    archive,
    service,
    ask: (q, parameters = {}) => service.search(SearchParams.parse({ q, ...parameters })),
  };
}

interface Indexed {
  readonly archive: Archive;
  readonly engine: SearchEngine;
}

async function indexed(folder: string): Promise<Indexed> {
  const archive = Archive.load(folder);
  return { archive, engine: await engineOver(archive) };
}

let ofPublished: Promise<Indexed> | null = null;

/** What this project publishes, indexed once for all files of a worker. */
async function published(): Promise<Indexed> {
  ofPublished ??= indexed(DOCUMENTS);
  const found = await ofPublished;
  // Each file of tests begins without the languages of any archive.
  new Archive(found.archive.snapshot);
  return found;
}

/** `work#eId` of the hits, in order. */
export const namesOf = (answer: SearchAnswer): readonly string[] =>
  answer.hits.map(({ work, eId }) => `${work.id}#${eId}`);
