import type { Archive } from '../../archive/archive.ts';
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
    const failed = this.firstAnswers ? null : `${first.name} does not answer: ${first.status().says}`;
    const says = [failed, status.says].flatMap((one) => one ?? []);
    return { ...status, says: says.length === 0 ? null : says.join('. '), engine: name, engines };
  }

  index(): SearchIndex {
    const instead = (error: unknown): { readonly index: SearchIndex; readonly by: Answerer } => {
      if (!(error instanceof SearchUnavailable)) throw error;
      const index = this.secondIndex(error);
      const says = `${this.first.name} does not answer (${error.message})`;
      return { index, by: { ...index.answeredBy(), says } };
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
      const says = `${this.first.name} does not answer (${failure.message}), and ${error.message}`;
      throw new SearchUnavailable(says, { cause: failure });
    }
  }

  async follow(archive: Archive): Promise<void> {
    await Promise.all([this.first.follow(archive), this.second.follow(archive)]);
  }

  async close(): Promise<void> {
    await Promise.all([this.first.close(), this.second.close()]);
  }
}

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
