import { Archive } from '../../../src/archive/archive.ts';
import { openEmbedded } from '../../../src/search/embedded/index.ts';
import type { SearchEngine } from '../../../src/search/engine/port.ts';
import { openMeilisearch } from '../../../src/search/meilisearch/index.ts';
import { SearchParams } from '../../../src/search/read/request.ts';
import { createSearch } from '../../../src/search/search.ts';
import type { SearchAnswer } from '../../../src/search/show/answer.ts';
import { indexArchive } from '../../support/meiliIndex.ts';
import type { MeiliServer } from '../../support/meilisearch.ts';

export type Asking = (q: string, more?: Readonly<Record<string, string>>) => Promise<SearchAnswer>;

/** The same archive searched by the embedded engine and by Meilisearch. */
export interface Engines {
  readonly archive: Archive;
  readonly embedded: Asking;
  /** Candidates by filters, verified here; used where there are few. */
  readonly recalled: Asking;
  /** Plain words found, ranked and counted by Meilisearch; used where there are many. */
  readonly counted: Asking;
  close(): Promise<void>;
}

/** No answer may come late on a busy machine: what is slow is tested elsewhere. */
const PATIENT_MS = 10_000;

export async function openEngines(folder: string, server: MeiliServer): Promise<Engines> {
  const archive = Archive.load(folder);
  const index = await indexArchive(archive, [server]);
  const embedded = await openEmbedded({ archive, dataDir: null, maxClauses: 50_000 });
  const { url, key } = server;
  const open = (commonFrom: number) =>
    openMeilisearch({
      archive: () => archive,
      words: embedded,
      urls: [url],
      key,
      index,
      budgetMs: PATIENT_MS,
      commonFrom,
    });
  const [recalling, counting] = [await open(Number.POSITIVE_INFINITY), await open(0)];
  const asking = (engine: SearchEngine): Asking => {
    const { search } = createSearch({ archive: () => archive, engine });
    return (q, more = {}) => search(SearchParams.parse({ q, limit: '50', ...more }));
  };
  return {
    archive,
    embedded: asking(embedded),
    recalled: asking(recalling),
    counted: asking(counting),
    close: async () => {
      await Promise.all([recalling.close(), counting.close()]);
    },
  };
}

/** An answer without who gave it. */
export const unsigned = ({ engine: _, engineWhy: __, ...answer }: SearchAnswer) => answer;

/** Total and facets, without labels and the order of equal counts. */
export const counts = ({ total, totalIs, facets }: SearchAnswer) => ({
  total,
  totalIs,
  facets: Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [
      facet,
      values.map(({ value, count }) => [value, count]),
    ]),
  ),
});
