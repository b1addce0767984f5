import { z } from 'zod';
import { LEVELS } from '../../model/attestation.ts';
import { LanguageCodeSchema } from '../../model/expression.ts';
import { ReasonSchema } from '../../model/reason.ts';
import { NATURES, STAGES } from '../../model/work.ts';
import { FACET_NAMES, type FacetName } from '../engine/facet.ts';
import type { Node } from '../read/ast.ts';

const Permalink = z.string().describe('Path of the clause in this archive, without the host');
/** A place in a snippet. */
export const Span = z
  .tuple([z.number().int(), z.number().int()])
  .meta({ id: 'Span', description: 'Half-open, in UTF-16 code units of the snippet' });

const HitSchema = z.object({
  permalink: Permalink,
  work: z.object({ id: z.string(), title: z.string() }),
  date: z.string().describe('Day of the Work, by which `year`, `from` and `to` narrow'),
  nature: z.enum(NATURES).describe('Of the Work'),
  stage: z.enum(STAGES).nullable().describe('The furthest that the Work is known to have reached'),
  expression: z.string(),
  eId: z.string(),
  number: z.string().nullable(),
  label: z
    .string()
    .describe('As printed; where nothing is printed, its place in words of the text’s language'),
  heading: z.string().nullable(),
  path: z
    .array(
      z.object({
        eId: z.string(),
        number: z.string().nullable(),
        label: z.string().nullable(),
        heading: z.string().nullable(),
      }),
    )
    .describe('The clauses around, outermost first'),
  lang: LanguageCodeSchema,
  snippet: z
    .string()
    .describe('Words of the clause as the archive holds them; of a container its first ones'),
  highlights: z.array(Span),
  score: z.number(),
  hash: z.string().nullable().describe('c1 of the words of its own; null for a container'),
  attestation: z.enum(LEVELS).nullable(),
  also: z.array(Permalink).describe('Clauses of the same Work and language with exactly these words'),
  clauses: z
    .array(
      z.object({
        eId: z.string(),
        label: z.string().nullable(),
        heading: z.string().nullable(),
        text: z
          .string()
          .nullable()
          .describe('Its own words whole; null where they are not held or cannot be read'),
      }),
    )
    .describe(
      'Of a clause that the query cites, where the snippet is not all of it: the clause with what lies in it, as printed',
    ),
  more: z.number().int().describe('How many of its clauses `clauses` leaves out, where they are long'),
});

const missing = z
  .array(z.string())
  .describe('Words of the query that the clause has not, as they were typed');

const CitedHitSchema = HitSchema.extend({
  url: z.string().describe('The permalink as an absolute link'),
  citation: z
    .string()
    .nullable()
    .describe('In the plain style, with the level of its words; null where these are not to be cited'),
  caption: z
    .string()
    .nullable()
    .describe(
      "What it is about in our words and the reader's language; null where it has a heading or no caption",
    ),
});

const FacetValue = z.object({
  value: z.string(),
  label: z.string().describe("Its name in the reader's language"),
  count: z.number().int(),
});

const CitationSchema = z.object({
  status: z.enum(['found', 'absent', 'ambiguous']),
  targets: z.array(Permalink).describe('Where the citation leads; of a range its two ends'),
  says: z.string(),
  why: z.array(ReasonSchema),
});

const OtherFormSchema = z.object({
  word: z.string(),
  how: z.string(),
  lang: LanguageCodeSchema.optional(),
});

const InterpretedSchema = z.object({
  text: z.string().describe('The query as it was read, in its normal form'),
  citation: CitationSchema.nullable(),
  relaxed: z.boolean().describe('No clause has all the words: `near` has those with most of them'),
  corrected: z.string().nullable().describe('The words that were searched instead of words no text holds'),
  dropped: z.array(z.string()).describe('Words of the query that the hits need not hold'),
  words: z
    .array(z.object({ word: z.string(), as: z.array(OtherFormSchema) }))
    .describe(
      'Other forms that stood for a word: stem, synonym, related, typo; and names of one concept (`concept`), whose language is said',
    ),
  unknown: z.array(z.string()).describe('Words of the query that no text has: the answer has no hits'),
  says: z.array(z.string()).describe('What could not be read as meant, in plain words'),
  why: z.array(ReasonSchema),
});

/** `/api/v1/search`. `total` and facets count hits, each with all that `also` names. */
export const SearchAnswerSchema = z.object({
  query: z.string(),
  interpreted: InterpretedSchema,
  engine: z.string().describe('Which search engine answered'),
  engineSays: z
    .string()
    .nullable()
    .describe('What to know of it: why another did not answer, or what it may have missed'),
  engineWhy: z.array(ReasonSchema),
  total: z.number().int(),
  totalIs: z.enum(['exact', 'at-least']),
  page: z.number().int(),
  limit: z.number().int(),
  facets: z.partialRecord(z.enum(FACET_NAMES), z.array(FacetValue)),
  hits: z.array(CitedHitSchema),
  near: z
    .array(CitedHitSchema.extend({ missing }))
    .describe(
      'On the first page, where fewer than `limit` clauses answer: the best of those with some of the words, up to `limit` with the hits',
    ),
  works: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        held: z.enum(['full', 'partial', 'none']),
        url: z.string(),
      }),
    )
    .describe('Works whose titles, notes or abstracts hold the words'),
  people: z
    .array(z.object({ slug: z.string(), name: z.string(), lang: LanguageCodeSchema, url: z.string() }))
    .describe('People whose last name is among the words and of whom an act is recorded, 5 at most'),
});

/** `/api/v1/complete`. */
export const CompletionsSchema = z.object({
  query: z.string(),
  completions: z.array(z.string()).describe('The query with its last word completed, likeliest first'),
});

/** The answer as programs read it. */
export type SearchJson = z.output<typeof SearchAnswerSchema>;
/** One clause, with the others of its Work and language that say the same in `also`. */
export type Hit = z.output<typeof HitSchema>;
/** A clause that has not all words of the query. */
export type NearHit = Hit & { readonly missing: readonly string[] };

interface Interpreted extends Omit<z.output<typeof InterpretedSchema>, 'says' | 'citation'> {
  readonly citation: Omit<z.output<typeof CitationSchema>, 'says'> | null;
}

/** A value of a facet, before any language names it. */
export type FacetCount = Omit<z.output<typeof FacetValue>, 'label'>;

/** The answer before any language says it. Snippets are plain text; spans are half-open, in UTF-16 code units. */
export interface SearchAnswer
  extends Omit<SearchJson, 'interpreted' | 'engineSays' | 'facets' | 'hits' | 'near'> {
  readonly interpreted: Interpreted;
  readonly facets: Partial<Record<FacetName, FacetCount[]>>;
  readonly hits: readonly Hit[];
  readonly near: readonly NearHit[];
  /** The query as it was read. */
  readonly root: Node;
}
/** 10 at most. */
export type Completions = z.output<typeof CompletionsSchema>;
