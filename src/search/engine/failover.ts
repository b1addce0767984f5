import type { Archive } from '../../archive/archive.ts';
import type { EngineReason } from '../../model/reason.ts';
import {
  type Answerer,
  type Common,
  type EngineStatus,
  type SearchEngine,
  type SearchIndex,
  SearchUnavailable,
} from './port.ts';

/**
 * Two engines over the same words as one: where the first gives no answer the second gives it, within the same
 * search. It is the first engine's part to notice when it can answer again.
 */
export function failOver(first: SearchEngine, second: SearchEngine): SearchEngine {
  return new Failover(first, second);
}

class Failover implements SearchEngine {
  private readonly first: SearchEngine;
  private readonly second: SearchEngine;

  constructor(first: SearchEngine, second: SearchEngine) {
    this.first = first;
    this.second = second;
  }

  get name(): string {
    return this.firstAnswers ? this.first.name : this.second.name;
  }

  private get firstAnswers(): boolean {
    const { state } = this.first.status();
    return state === 'ready' || state === 'stale';
  }

  status(): EngineStatus {
    const { first, second } = this;
    const engines = { [first.name]: first.status(), [second.name]: second.status() };
    const { name } = this;
    const status = (this.firstAnswers ? first : second).status();
    const failed = this.firstAnswers ? [] : [silent(first.name, first.status().why)];
    return { ...status, why: [...failed, ...status.why], engine: name, engines };
  }

  index(): SearchIndex {
    const instead = (error: unknown): { readonly index: SearchIndex; readonly by: Answerer } => {
      if (!(error instanceof SearchUnavailable)) throw error;
      const index = this.secondIndex(error);
      return { index, by: { ...index.answeredBy(), why: [silent(this.first.name, error.why)] } };
    };
    try {
      return followed(this.first.index(), instead);
    } catch (error) {
      const { index, by } = instead(error);
      return { ...index, answeredBy: () => by };
    }
  }

  /** Throws SearchUnavailable with both reasons. */
  private secondIndex(failure: SearchUnavailable): SearchIndex {
    try {
      return this.second.index();
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error;
      const why = [silent(this.first.name, failure.why), ...error.why];
      throw new SearchUnavailable(why, { cause: failure });
    }
  }

  async follow(archive: Archive): Promise<void> {
    await Promise.all([this.first.follow(archive), this.second.follow(archive)]);
  }

  async close(): Promise<void> {
    await Promise.all([this.first.close(), this.second.close()]);
  }
}

/** One engine of several does not answer: its own reasons stand within. */
const silent = (engine: string, because: readonly EngineReason[]): EngineReason => ({
  why: 'engine-silent',
  engine,
  because: because.flatMap((reason) => (reason.why === 'engine-silent' ? reason.because : [reason])),
});

/** The index for one search: as soon as it gives no answer, another one gives all that follow. */
function followed(
  index: SearchIndex,
  instead: (error: unknown) => { readonly index: SearchIndex; readonly by: Answerer },
): SearchIndex {
  let other: ReturnType<typeof instead> | null = null;
  const askCommon: Common['ask'] = async (ask, signal) => {
    if (other !== null) return null;
    try {
      return (await index.common?.ask(ask, signal)) ?? null;
    } catch (error) {
      other = instead(error);
      return null;
    }
  };
  return {
    ...index,
    answeredBy: () => other?.by ?? index.answeredBy(),
    ...(index.common === undefined ? {} : { common: { from: index.common.from, ask: askCommon } }),
    recall: async (ask, signal) => {
      if (other !== null) return other.index.recall(ask, signal);
      try {
        return await index.recall(ask, signal);
      } catch (error) {
        other = instead(error);
        return other.index.recall(ask, signal);
      }
    },
  };
}
