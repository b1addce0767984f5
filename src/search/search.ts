import type { Archive } from '../archive/archive.ts';
import { shelfOf } from '../archive/names.ts';
import { type Asked, readAsked } from '../cite/find/asked.ts';
import { isOfClause, namedIn } from '../cite/resolve.ts';
import { type Budget, unbounded } from '../model/budget.ts';
import type { LanguageCode } from '../model/language.ts';
import { type FoldedWord, foldTokens } from '../words/fold.ts';
import { answerExact } from './answerExact.ts';
import { answerPlain } from './answerPlain.ts';
import { completeWord } from './complete.ts';
import type { SearchEngine, SearchIndex } from './engine/port.ts';
import { NO_OUTCOME, type Outcome } from './rank/outcome.ts';
import { isNothing, isPlain, isQuoting, isWords, type Node, type Query } from './read/ast.ts';
import { choicesOf } from './read/choices.ts';
import { parseQuery } from './read/parse.ts';
import { MAX_REACH, type SearchRequest } from './read/request.ts';
import { UnknownValues, unknownValues } from './read/unknownValues.ts';
import { conditionsOf } from './recall/conditions.ts';
import type { Completions, SearchAnswer } from './show/answer.ts';
import { assemble } from './show/assemble.ts';
import { clausesOnTopic, countTopics, type TopicInWork } from './topics.ts';
import { allowsText, makeFilter, splitRestrictions } from './verify/filters.ts';

interface SearchParts {
  /** The archive as it is now: asked anew for each search. */
  readonly archive: () => Archive;
  readonly engine: SearchEngine;
}

/** Holds no index and no archive: each search asks for those of now. */
export interface Search {
  /**
   * Rejects with UnknownValues where a filter asks for what the archive does not know, with SearchUnavailable where words are asked for and no engine answers, with BudgetSpent where they are too
   * much work, with ReaderLeft where nobody waits. Without a budget it takes as long as it takes.
   */
  search(request: SearchRequest, budget?: Budget): Promise<SearchAnswer>;
  /** Completions of the last word of `q`, 10 at most. Throws SearchUnavailable. */
  complete(q: string, budget?: Budget): Promise<Completions>;
  /** How many clauses name each topic. Rejects with SearchUnavailable. */
  topics(): Promise<ReadonlyMap<string, number>>;
  /** Clauses that name a topic, Work by Work, in a language where it is held. Rejects with SearchUnavailable. */
  onTopic(id: string, code: LanguageCode): Promise<readonly TopicInWork[]>;
  /** The words of all clauses as they are now, for who reads these alone. Rejects with SearchUnavailable. */
  index(): Promise<SearchIndex>;
}

/** The line of a search, from the query as typed to the answer. */
export function createSearch({ archive, engine }: SearchParts): Search {
  return {
    async search(request, budget = unbounded('search')) {
      await budget.breathe();
      const now = archive();
      const query = parseQuery(request.q);
      const words = foldTokens(query.text);
      const read = readerOf(now, query.text, words);
      const unknown = unknownValues(now, request, query.root);
      if (unknown.length > 0) throw new UnknownValues(unknown);
      let opened: SearchIndex | null = null;
      const openIndex = (): SearchIndex => {
        opened ??= engine.index();
        return opened;
      };
      const outcome = await answer({ archive: now, read, openIndex, request, query, budget });
      const answerer = outcome.index?.answeredBy() ?? { engine: engine.name, why: [] };
      return assemble({ archive: now, answerer, request, query, words, outcome, budget });
    },
    topics: async () => countTopics(engine.index()),
    onTopic: async (id, code) => clausesOnTopic(archive(), { index: engine.index(), id, code }),
    index: async () => engine.index(),
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

/** A request and what it is answered from. */
interface Asking {
  readonly archive: Archive;
  readonly read: (text: string) => Asked;
  readonly openIndex: () => SearchIndex;
  readonly request: SearchRequest;
  readonly query: Query;
  readonly budget: Budget;
}

async function answer({ archive, read, openIndex, request, query, budget }: Asking): Promise<Outcome> {
  const { root, text } = query;
  const { rest, restrictions } = splitRestrictions(root);
  const filterFor = (index: SearchIndex) => makeFilter(index.documents, archive, request, restrictions);
  const topics = choicesOf(request, restrictions).filter(
    ({ field, negated }) => field === 'topic' && !negated,
  );
  const shown = (outcome: Outcome) =>
    withEvidence(
      outcome,
      topics.flatMap(({ values }) => values),
    );
  if (!(isPlain(rest) || isCited(rest, () => read(text))) || isNothing(rest)) {
    const index = openIndex();
    // Nothing but restrictions asks for all that they leave; nothing at all asks for nothing.
    return isNothing(rest) && restrictions.length === 0
      ? { ...NO_OUTCOME, index, why: [{ why: 'nothing-asked' }] }
      : shown(await answerExact(index, rest, { filter: filterFor(index), budget, wanted: request.limit }));
  }
  const outcome = await answerPlain({
    archive,
    text,
    read,
    languages: request.lang,
    allows: allowsText(archive, request, restrictions),
    openIndex,
    makeFilter: filterFor,
    narrowed: (index) => narrow(index, request, restrictions),
    wanted: request.limit,
    budget,
  });
  return shown(outcome);
}

/** The words by which clauses have the topics that are asked for are found in them, too. */
function withEvidence(outcome: Outcome, topics: readonly string[]): Outcome {
  const { index, foundIn } = outcome;
  if (index === null || topics.length === 0) return outcome;
  const ids = topics.map((id) => id.toLowerCase());
  const evidence = (clause: number) => ids.flatMap((id) => index.documents.topics.evidence(clause, id));
  return { ...outcome, foundIn: (clause) => [...foundIn(clause), ...evidence(clause)] };
}

/** Reads a text for citations, once a request; the query's own words are folded already. */
function readerOf(archive: Archive, query: string, words: readonly FoldedWord[]): (text: string) => Asked {
  const { names } = shelfOf(archive);
  const known = new Map<string, Asked>();
  return (text) => {
    const asked = known.get(text) ?? readAsked(text, names, text === query ? words : undefined);
    known.set(text, asked);
    return asked;
  };
}

/**
 * Citations are recognised first: the AND of "ARTICLES 5 AND 6" is none of the query's operators, nor are the quotes of
 * a Work's name, where nothing else is asked for.
 */
function isCited(root: Node, read: () => Asked): boolean {
  // Most queries with operators need no reading, which costs more than all else that is done for them.
  if (!isWords(root) && !isQuoting(root)) return false;
  const { citations, rest } = read();
  if (!citations.some(isOfClause)) return false;
  return isWords(root) || (rest.length === 0 && namedIn(citations) !== null);
}
