import type { Archive } from '../../archive/archive.ts';
import type { EngineReason } from '../../model/reason.ts';
import {
  type Ask,
  type EngineStatus,
  type Recall,
  type SearchEngine,
  type SearchIndex,
  SearchUnavailable,
} from '../engine/port.ts';
import { askCommon, type CommonIndex } from './common.ts';
import { recallFilter } from './filter.ts';
import { Places } from './places.ts';
import { Pool, type PoolOptions } from './pool.ts';
import { conceptsHash } from './schema.ts';

interface MeilisearchOptions extends Omit<PoolOptions, 'budgetMs'> {
  /** The archive as it is now. */
  readonly archive: () => Archive;
  /** Words of the archive, which every candidate is verified on. */
  readonly words: Words;
  readonly budgetMs?: number;
  /** Likely clauses from which on Meilisearch itself ranks and counts plain words. */
  readonly commonFrom?: number;
}

/** Words of the archive as it changes. */
export interface Words {
  /** Throws SearchUnavailable while they are read. */
  words(): SearchIndex;
  follow(archive: Archive): Promise<void>;
  close(): Promise<void>;
}

/** An answer that takes longer is of no use to a reader who can have one from the embedded engine. */
const BUDGET_MS = 1000;

/** Fewer are recalled and verified in less time than Meilisearch needs to rank them. */
const COMMON_FROM = 100;

/**
 * Up to so many clauses, all are verified where more may match than Meilisearch names at once (10,000): that takes
 * some tenths of a second and is exact. Above, the answer says "at least".
 */
const MOST_SCANNED = 200_000;

/** Looks at the servers once; one that does not answer now is tried again and again. */
export async function openMeilisearch(options: MeilisearchOptions): Promise<SearchEngine> {
  const engine = new MeilisearchEngine(options);
  await engine.look();
  return engine;
}

/** Candidates from Meilisearch, verified on the archive's words by the search room. */
class MeilisearchEngine implements SearchEngine {
  readonly name = 'meilisearch';
  private readonly options: MeilisearchOptions;
  private readonly pool: Pool;
  private known: { readonly words: SearchIndex; readonly index: SearchIndex } | null = null;

  constructor(options: MeilisearchOptions) {
    this.options = options;
    this.pool = new Pool({ budgetMs: BUDGET_MS, ...options });
  }

  look(): Promise<void> {
    return this.pool.lookAtAll();
  }

  status(): EngineStatus {
    const { facts, isDown, why } = this.pool;
    const root = facts?.root ?? null;
    const clauses = facts?.clausesOfAll ?? 0;
    if (isDown || facts === null)
      return {
        state: 'unavailable',
        clauses,
        root,
        why: why.length === 0 ? [{ why: 'no-answer-yet' }] : why,
      };
    const isStale = root !== this.options.archive().snapshot.root;
    const older: readonly EngineReason[] = isStale ? [{ why: 'index-older' }] : [];
    const missed: readonly EngineReason[] =
      facts.replicas > 1 || why.length === 0 ? [] : [{ why: 'hits-missed' }];
    return { state: isStale ? 'stale' : 'ready', clauses, root, why: [...older, ...why, ...missed] };
  }

  index(): SearchIndex {
    const words = this.options.words.words();
    if (this.pool.isDown) throw new SearchUnavailable(this.status().why);
    if (this.known?.words !== words) this.known = { words, index: this.over(words) };
    return this.known.index;
  }

  /** Everything of the words but who recalls, ranks and counts. */
  private over(words: SearchIndex): SearchIndex {
    const { lexicon, documents } = words;
    const places = new Places(documents);
    const inIndex: CommonIndex = {
      lexicon,
      documents,
      places,
      isCurrent: ({ missing }) => missing.length === 0 && this.isCurrent(this.options.archive()),
      ask: (questions, signal) => this.pool.ask(questions, signal),
    };
    const { commonFrom: from = COMMON_FROM } = this.options;
    return {
      ...words,
      recall: (ask, signal) => this.recall(words, places, ask, signal),
      common: { from, ask: (wanted, signal) => askCommon(inIndex, wanted, signal) },
      answeredBy: () => ({ engine: this.name, why: this.status().why }),
    };
  }

  private isCurrent({ snapshot, topics }: Archive): boolean {
    const { facts } = this.pool;
    return facts?.root === snapshot.root && facts.concepts === conceptsHash(topics);
  }

  /** The words are brought up to the archive; the index is, by the indexer. */
  follow(archive: Archive): Promise<void> {
    return this.options.words.follow(archive);
  }

  async close(): Promise<void> {
    this.pool.close();
    await this.options.words.close();
  }

  private async recall(words: SearchIndex, places: Places, ask: Ask, signal?: AbortSignal): Promise<Recall> {
    const filter = recallFilter(words.lexicon, ask);
    if (filter === null) return words.recall(ask, signal);
    const { replies } = await this.pool.ask([{ filter, facets: ['at'] }], signal);
    const [reply] = replies;
    const found = Object.keys(reply?.facets.at ?? {});
    const complete = found.length >= (reply?.total ?? 0);
    return complete || words.documents.withWords > MOST_SCANNED
      ? { clauses: places.clausesAt(found), complete }
      : words.recall({ ...ask, match: 'everything' }, signal);
  }
}
