import type { Archive } from '../archive/archive.ts';
import type { Completions, SearchAnswer } from './answer.ts';
import { type SearchEngine, SearchUnavailable } from './port.ts';
import type { SearchRequest } from './request.ts';

export interface SearchParts {
  /** The archive as it is now: asked anew for each search. */
  readonly archive: () => Archive;
  readonly engine: SearchEngine;
}

export interface Search {
  /** Throws SearchUnavailable where words are asked for and no engine answers. */
  search(request: SearchRequest, signal?: AbortSignal): Promise<SearchAnswer>;
  /** Completions of the last word of `q`, 10 at most. */
  complete(q: string): Promise<Completions>;
}

export function createSearch({ engine }: SearchParts): Search {
  return {
    search: async () => {
      throw new SearchUnavailable(`${engine.name} has no index yet`);
    },
    complete: async (query) => ({ query, completions: [] }),
  };
}
