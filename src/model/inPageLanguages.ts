import { z } from 'zod';
import { byInterface, type InterfaceCode } from './interfaces.ts';
import { LANGUAGE_CODES, type LanguageCode } from './language.ts';

/** Something in every language of pages, and in others where somebody wrote it. */
export type InPageLanguages<T> = Readonly<Record<InterfaceCode, T> & Partial<Record<LanguageCode, T>>>;

/** Of languages with a folder; `error` says what is wrong with a key that is none. */
export const inPageLanguages = <S extends z.ZodType>(
  schema: S,
  params: Parameters<typeof z.strictObject>[1] = {},
): z.ZodType<InPageLanguages<z.infer<S>>> =>
  z.strictObject({ ...inAnyRow(schema), ...byInterface(() => schema) }, params) as never;

/** Each language with a folder, in none of which anything must stand. */
export const inAnyRow = <S extends z.ZodType>(schema: S): Readonly<Record<string, z.ZodOptional<S>>> =>
  Object.fromEntries(LANGUAGE_CODES.map((code) => [code, schema.optional()]));
