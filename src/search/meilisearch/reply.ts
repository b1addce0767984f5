import { z } from 'zod';
import { MeiliFailure } from './connection.ts';
import { isOneOf } from './filter.ts';
import { CLAUSES_ONLY, FACTS_ONLY, type Facts, FactsSchema, FORMAT } from './schema.ts';

/** One query of a multi-search. Nothing but `at` is ever retrieved: words come from the archive. */
export interface Question {
  /** Null where every clause may answer. */
  readonly filter: string | null;
  /** Fields whose values are counted. */
  readonly facets?: readonly string[];
  /** Words to rank by, and the hits that are wanted, clauses with the same words once; else totals and facets alone. */
  readonly ranked?: { readonly q: string; readonly offset: number; readonly limit: number };
}

/** What Meilisearch says to one question. */
export interface Reply {
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `at` of each hit. */
  readonly places: readonly string[];
}

/** Replies of one index at one moment. */
export interface NetworkReply {
  readonly replies: readonly Reply[];
  /** Servers (`remoteName`) that were to answer through the one that was asked, and did not. */
  readonly missing: readonly string[];
}

/** The body of a multi-search. `alive` are the servers that answer through the one that is asked; null where it is the only one. */
export function writeQuestions(
  index: string,
  questions: readonly Question[],
  alive: readonly string[] | null,
) {
  return { queries: questions.map((question) => writeQuestion(index, question, alive)) };
}

/** Asks what the index is made of: beside every search it would cost a tenth of it. */
export const askFacts = (index: string) => ({
  queries: [{ indexUid: index, q: '', filter: FACTS_ONLY, limit: 1 }],
});

function writeQuestion(
  indexUid: string,
  { filter, facets, ranked }: Question,
  alive: readonly string[] | null,
) {
  // Of a document on several servers the first that is alive gives it, so that nothing is counted twice.
  const once = alive === null ? [] : [`NOT ${isOneOf('before', alive)}`];
  const shown =
    ranked === undefined
      ? { q: '', hitsPerPage: 0 }
      : { ...ranked, distinct: 'same', matchingStrategy: 'frequency' };
  return {
    indexUid,
    filter: [CLAUSES_ONLY, ...once, ...(filter === null ? [] : [filter])],
    attributesToRetrieve: ['at'],
    ...(facets === undefined ? {} : { facets }),
    ...(alive === null ? {} : { useNetwork: true }),
    ...shown,
  };
}

/** Not looked into: there may be ten thousand values. */
const Counts = z.custom<Readonly<Record<string, number>>>(
  (value) => typeof value === 'object' && value !== null,
);
const HitSchema = z.object({ at: z.string() });
const ResultSchema = z.object({
  hits: z.array(z.unknown()),
  totalHits: z.number().optional(),
  estimatedTotalHits: z.number().optional(),
  facetDistribution: z.record(z.string(), Counts).optional(),
  remoteErrors: z.record(z.string(), z.unknown()).optional(),
});
const AnswerSchema = z.object({ results: z.array(ResultSchema).min(1) });

/** Throws MeiliFailure where it is none. */
export function readAnswer(given: unknown): NetworkReply {
  const results = readResults(given);
  return {
    replies: results.map(readReply),
    missing: [...new Set(results.flatMap(({ remoteErrors = {} }) => Object.keys(remoteErrors)))],
  };
}

function readResults(given: unknown): readonly z.output<typeof ResultSchema>[] {
  const parsed = AnswerSchema.safeParse(given);
  if (!parsed.success) throw new MeiliFailure({ why: 'answer-unread' });
  return parsed.data.results;
}

/** Throws MeiliFailure where the index cannot be used. */
export function readFacts(given: unknown): Facts {
  const facts = FactsSchema.safeParse(readResults(given)[0]?.hits[0]);
  if (facts.success && facts.data.format === FORMAT) return facts.data;
  throw new MeiliFailure({ why: 'engine-index-other' });
}

function readReply({
  hits,
  totalHits,
  estimatedTotalHits = 0,
  facetDistribution = {},
}: z.output<typeof ResultSchema>): Reply {
  const places = hits.flatMap((hit) => HitSchema.safeParse(hit).data?.at ?? []);
  return { total: totalHits ?? estimatedTotalHits, facets: facetDistribution, places };
}
