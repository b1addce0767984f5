import { z } from 'zod';
import { LEVELS } from '../model/attestation.ts';
import { DateSchema, LanguageCodeSchema } from '../model/expression.ts';
import { LANGUAGE_CODES, languageOf } from '../model/language.ts';
import { STAGES, WORK_TYPES } from '../model/work.ts';

/** Longest query that is read, in UTF-16 code units. */
export const MAX_QUERY = 1000;
/** Hits that can be paged to. */
export const MAX_REACH = 10_000;

/**
 * A parameter given once, repeated or with commas, as a list without empty and repeated values. `items` tells the API's
 * readers what to send.
 */
const listOf = <T extends z.ZodType<unknown, string>>(value: T, items: object) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((given) => [
      ...new Set(
        [given ?? []]
          .flat()
          .flatMap((text) => text.split(','))
          .map((text) => text.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(z.array(value).max(50))
    .meta({ parameter: { type: 'array', maxItems: 50, items } });

/** The last value of a parameter that is meant once. */
const once = <T extends z.ZodType>(value: T) =>
  z.preprocess((given: unknown) => (Array.isArray(given) ? given.at(-1) : given), value);

const lang = z
  .string()
  .transform((code) => languageOf(code) ?? code)
  .pipe(LanguageCodeSchema);
const name = z.string().min(1).max(100);
const NAMED = { type: 'string', minLength: 1, maxLength: 100, pattern: '^[^,\\s]+$' };
const oneOf = <T extends string>(values: readonly [T, ...T[]]) => listOf(z.enum(values), { enum: values });
const optionalDate = once(z.preprocess((given) => (given === '' ? undefined : given), DateSchema.optional()));

/** Parameters of a search as a query string gives them; unknown ones are left out. */
export const SearchParams = z.object({
  q: once(
    z
      .string()
      .trim()
      .min(1)
      .regex(/\S/u, 'is empty')
      .max(MAX_QUERY, `is longer than ${MAX_QUERY} characters`),
  ),
  lang: listOf(lang, { enum: LANGUAGE_CODES }),
  work: listOf(name, NAMED),
  type: oneOf(WORK_TYPES),
  party: listOf(name, NAMED),
  subject: listOf(name, NAMED),
  stage: oneOf(STAGES),
  level: oneOf(LEVELS),
  from: optionalDate,
  to: optionalDate,
  versions: once(z.enum(['latest', 'all']).default('latest')),
  page: once(z.coerce.number().int().min(1).max(MAX_REACH).default(1)),
  limit: once(z.coerce.number().int().min(1).max(50).default(20)),
});

/** What completions are asked for. Blanks at the end matter: after one, no word is unfinished. */
export const CompleteParams = z
  .object({ q: once(z.string().max(MAX_QUERY, `is longer than ${MAX_QUERY} characters`)) })
  .strict();

/** The same for programs: an unknown parameter is an error that names it. */
export const StrictSearchParams = SearchParams.strict();

export type SearchRequest = z.output<typeof SearchParams>;
