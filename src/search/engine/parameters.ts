import { z } from 'zod';
import { DateSchema, LanguageCodeSchema } from '../../model/expression.ts';
import { isLanguageCode, LANGUAGE_CODES, languageOf } from '../../model/language.ts';

/**
 * A parameter given once, repeated or with commas, as a list without empty and repeated values. `items` tells the API's
 * readers what to send.
 */
const listOf = <T extends z.ZodType<unknown, string>>(value: T, items: object) =>
  z
    .union([z.string(), z.array(z.string()).max(50)])
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
export const once = <T extends z.ZodType>(value: T) =>
  z.preprocess((given: unknown) => (Array.isArray(given) ? given.at(-1) : given), value);

const lang = z
  .string()
  .transform((code) => languageOf(code) ?? code)
  .check(({ value, issues }) => {
    if (!isLanguageCode(value))
      issues.push({ code: 'invalid_value', values: [...LANGUAGE_CODES], input: value });
  })
  .pipe(LanguageCodeSchema);

/** Any code or spelling that addresses accept; codes come out. */
export const languages = listOf(lang, { enum: LANGUAGE_CODES });

/** Names and ids that only the archive knows. */
export const names = listOf(z.string().min(1).max(100), { type: 'string', maxLength: 100 });

/** A value that is none of them is an error, not a filter that nothing passes. */
export const oneOf = <T extends string>(values: readonly [T, ...T[]]) =>
  listOf(z.enum(values), { enum: values });

/** An empty field of a form is no date. */
export const optionalDate = once(
  z.preprocess((given) => (given === '' ? undefined : given), DateSchema.optional()),
);
