import type { Archive } from '../archive/archive.ts';
import { inIdleTime, inSlices, whileWanted } from '../archive/steps.ts';
import type { ArchiveStore } from '../archive/store.ts';
import type { Config } from '../config.ts';
import type { HearTrouble } from '../log/troubles.ts';
import { unbounded } from '../model/budget.ts';
import type { EngineReason } from '../model/reason.ts';
import { openEmbedded } from '../search/embedded/index.ts';
import { failOver } from '../search/engine/failover.ts';
import { type EngineStatus, type SearchEngine, SearchUnavailable } from '../search/engine/port.ts';
import { openMeilisearch } from '../search/meilisearch/index.ts';
import { createSearch, type Search } from '../search/search.ts';
import { warmDictionaries, warmSearch } from '../search/warm.ts';

/** Settings of the search: without the last ones it is answered by the embedded engine. */
export type SearchConfig = Pick<Config, 'EMBEDDED_MAX_CLAUSES'> &
  Partial<Pick<Config, 'SEARCH_ENGINE' | 'MEILI_URLS' | 'MEILI_SEARCH_KEY' | 'MEILI_INDEX'>>;

/** Where the engine says why its index is not kept, and why one that was kept is not used. */
interface Said {
  readonly hearTrouble: HearTrouble;
  readonly warn: (says: string) => void;
}

/** The search service while its engine opens: early searches wait for it, later ones go straight to it. */
export class SearchRoom implements Search {
  private engine: SearchEngine | null = null;
  private service: Search | null = null;
  private failure: EngineReason | null = null;
  private opening: Promise<void> = Promise.resolve();
  private readonly store: ArchiveStore;

  constructor(store: ArchiveStore) {
    this.store = store;
  }

  open(dataDir: string | null, config: SearchConfig, said: Said): Promise<void> {
    this.opening = openEngine(() => this.store.current, dataDir, config, said)
      .then((engine) => {
        this.engine = engine;
        this.service = createSearch({ archive: () => this.store.current, engine });
        this.store.onChange((archive) => this.follow(archive));
      })
      .catch((error: unknown) => this.fail(error));
    return this.opening;
  }

  /** So that the first search of a kind costs what later ones do. Searches are answered meanwhile. */
  async warm(isOver: () => boolean): Promise<void> {
    if (this.engine === null || this.engine.status().state !== 'ready') return;
    await inSlices(whileWanted(warmSearch(this.engine.index(), this.store.current), () => !isOver()));
  }

  /** What is left to be warmed once searches answer. */
  async warmRest(isOver: () => boolean): Promise<void> {
    if (this.engine !== null) await inIdleTime(whileWanted(warmDictionaries(), () => !isOver()));
  }

  async search(...[request, budget = unbounded('search')]: Parameters<Search['search']>) {
    return (await budget.awaiting(this.ready())).search(request, budget);
  }

  async complete(...[query, budget = unbounded('search')]: Parameters<Search['complete']>) {
    return (await budget.awaiting(this.ready())).complete(query, budget);
  }

  async topics() {
    return (await this.ready()).topics();
  }

  async onTopic(...[id, code]: Parameters<Search['onTopic']>) {
    return (await this.ready()).onTopic(id, code);
  }

  async index() {
    return (await this.ready()).index();
  }

  status(): EngineStatus {
    if (this.engine !== null && this.failure === null) return this.engine.status();
    return {
      state: 'unavailable',
      clauses: 0,
      root: null,
      why: [this.failure ?? { why: 'index-opening' }],
    };
  }

  async close(): Promise<void> {
    await this.engine?.close();
  }

  private async ready(): Promise<Search> {
    if (this.service === null) await this.opening;
    if (this.service === null) throw new SearchUnavailable([this.failure ?? { why: 'index-opening' }]);
    return this.service;
  }

  private follow(archive: Archive): void {
    this.engine?.follow(archive).catch((error: unknown) => this.fail(error));
  }

  private fail(error: unknown): void {
    this.failure = { why: 'index-failed', error: error instanceof Error ? error.message : String(error) };
  }
}

/** The engines that the settings name, as one. */
async function openEngine(
  archive: () => Archive,
  dataDir: string | null,
  config: SearchConfig,
  said: Said,
): Promise<SearchEngine> {
  const {
    SEARCH_ENGINE: wanted = 'auto',
    MEILI_URLS = [],
    MEILI_SEARCH_KEY,
    MEILI_INDEX = 'clauses',
  } = config;
  const urls = wanted === 'embedded' ? [] : MEILI_URLS;
  const maxClauses = wanted === 'meilisearch' ? 0 : config.EMBEDDED_MAX_CLAUSES;
  const embedding = openEmbedded({
    archive: archive(),
    dataDir,
    maxClauses,
    keepsWords: urls.length > 0,
    ...said,
  });
  if (urls.length === 0) return embedding;
  const embedded = await embedding;
  const options = { urls, key: MEILI_SEARCH_KEY, index: MEILI_INDEX, archive, words: embedded };
  const meilisearch = await openMeilisearch(options);
  return wanted === 'meilisearch' ? meilisearch : failOver(meilisearch, embedded);
}
