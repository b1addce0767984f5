import type { Archive } from '../archive/archive.ts';
import { findReferences } from '../cite/reference.ts';
import { type Budget, unbounded } from '../model/budget.ts';
import type { Completions, SearchAnswer } from './answer.ts';
import { answerExact } from './answerExact.ts';
import { answerPlain } from './answerPlain.ts';
import { assemble } from './assemble.ts';
import { completeWord } from './complete.ts';
import { allowsEdition, makeFilter, splitRestrictions } from './filters.ts';
import { conditionsOf } from './narrow.ts';
import type { Outcome } from './outcome.ts';
import type { SearchEngine, SearchIndex } from './port.ts';
import { isNothing, isPlain, isWords, type Node, type Query } from './query/ast.ts';
import { parseQuery } from './query/parse.ts';
import { MAX_REACH, type SearchRequest } from './request.ts';

export interface SearchParts {
  /** The archive as it is now: asked anew for each search. */
  readonly archive: () => Archive;
  readonly engine: SearchEngine;
}

export interface Search {
  /**
   * Rejects with SearchUnavailable where words are asked for and no engine answers, with BudgetSpent where they are too
   * much work, with ReaderLeft where nobody waits. Without a budget it takes as long as it takes.
   */
  search(request: SearchRequest, budget?: Budget): Promise<SearchAnswer>;
  /** Completions of the last word of `q`, 10 at most. Throws SearchUnavailable. */
  complete(q: string, budget?: Budget): Promise<Completions>;
}

export function createSearch({ archive, engine }: SearchParts): Search {
  return {
    async search(request, budget = unbounded('search')) {
      await budget.breathe();
      const now = archive();
      const query = parseQuery(request.q);
      let opened: SearchIndex | null = null;
      const openIndex = (): SearchIndex => {
        opened ??= engine.index();
        return opened;
      };
      const outcome = await answer(now, openIndex, request, query, budget);
      const answerer = outcome.index?.answeredBy() ?? { engine: engine.name, says: null };
      return assemble({ archive: now, answerer, request, query, outcome, budget });
    },
    async complete(q, budget = unbounded('search')) {
      await budget.breathe();
      return { query: q, completions: [...(await completeWord(engine.index(), q, budget))] };
    },
  };
}

/** The same as the filter says, in values; null where these cannot. */
function narrow({ documents }: SearchIndex, request: SearchRequest, restrictions: readonly Node[]) {
  const conditions = conditionsOf(documents, request, restrictions);
  const { from, to, versions, page, limit } = request;
  const first = Math.min(MAX_REACH, (page - 1) * limit);
  const end = Math.min(MAX_REACH, page * limit);
  return conditions === null ? null : { conditions, from, to, latest: versions === 'latest', first, end };
}

async function answer(
  archive: Archive,
  openIndex: () => SearchIndex,
  request: SearchRequest,
  { root, text }: Query,
  budget: Budget,
): Promise<Outcome> {
  const { rest, restrictions } = splitRestrictions(root);
  const filterFor = (index: SearchIndex) => makeFilter(index.documents, archive, request, restrictions);
  // Citations are recognised first: the AND of "ARTICLES 5 AND 6" is none of the query's operators.
  const isCited = isWords(rest) && findReferences(text).length > 0;
  if (!(isPlain(rest) || isCited) || isNothing(rest)) {
    const index = openIndex();
    // Nothing but restrictions asks for all that they leave; nothing at all asks for nothing.
    const nothing = isNothing(rest) && restrictions.length === 0;
    return answerExact(index, rest, nothing ? () => null : filterFor(index), budget);
  }
  return answerPlain({
    archive,
    text,
    languages: request.lang,
    allows: (edition, entry) => allowsEdition(edition, entry, request, restrictions),
    openIndex,
    makeFilter: filterFor,
    narrowed: (index) => narrow(index, request, restrictions),
    budget,
  });
}
