import { z } from 'zod';
import { FILTER_PARAMETERS } from '../engine/facet.ts';
import { once, optionalDate } from '../engine/parameters.ts';

/** Longest query that is read, in UTF-16 code units. */
export const MAX_QUERY = 1000;
/** Hits that can be paged to. */
export const MAX_REACH = 10_000;

/** Parameters of a search as a query string gives them; unknown ones are left out. */
export const SearchParams = z.object({
  q: once(
    z
      .string()
      .trim()
      .min(1, { abort: true })
      .regex(/\S/u, 'is empty')
      .max(MAX_QUERY, `is longer than ${MAX_QUERY} characters`)
      .describe('Words, a "phrase", a citation, or fields such as topic:prisoners'),
  ),
  ...FILTER_PARAMETERS,
  from: optionalDate.describe('Works of this day or later'),
  to: optionalDate.describe('Works of this day or earlier'),
  versions: once(z.enum(['latest', 'all']).default('latest')).describe('Of texts that have several'),
  page: once(z.coerce.number().int().min(1).max(MAX_REACH).default(1)),
  limit: once(z.coerce.number().int().min(1).max(50).default(20)),
});

/** What completions are asked for. Blanks at the end matter: after one, no word is unfinished. */
export const CompleteParams = z
  .object({ q: once(z.string().max(MAX_QUERY, `is longer than ${MAX_QUERY} characters`)) })
  .strict();

/** The same for programs: an unknown parameter is an error that names it. */
export const StrictSearchParams = SearchParams.strict();

/** A search as the API, the page and the command line ask it. */
export type SearchRequest = z.output<typeof SearchParams>;
