import { z } from 'zod';
import type { Clause } from './clause.ts';
import { isDate } from './date.ts';
import type { GivenWords } from './givenWords.ts';
import { INTERFACE_CODES } from './interfaces.ts';
import { isLanguageCode, LANGUAGE_CODES, LANGUAGES, type LanguageCode, type NamedKind } from './language.ts';
import { RightsSchema } from './rights.ts';

/** Which Expression of a Work: language, publisher's variant, date of the version. `eng-mfaaz@2025-08-08`. */
export interface ExpressionKey {
  readonly language: LanguageCode;
  /** Short name of the publisher whose copy differs; null for the copy without suffix. */
  readonly variant: string | null;
  /** ISO 8601 calendar date. */
  readonly date: string;
}

/** `eng-mfaaz@2025-08-08`, as in file names and addresses. */
export const formatKey = (key: ExpressionKey): string => `${formatVariant(key)}@${key.date}`;

/** `eng`, `eng-mfaaz`: the key without its date. */
export const formatVariant = ({ language, variant }: Pick<ExpressionKey, 'language' | 'variant'>): string =>
  variant === null ? language : `${language}-${variant}`;

const KEY = /^([a-z]{3})(?:-([a-z][a-z0-9]*))?@(\d{4}-\d{2}-\d{2})$/u;

/** A canonical key, or null. */
export function parseKey(text: string): ExpressionKey | null {
  const [, code = '', variant = null, date = ''] = KEY.exec(text) ?? [];
  return isLanguageCode(code) && isDate(date) ? { language: code, variant, date } : null;
}

/** ISO 639-3, which took over the codes of ISO 639-2/T; programs are told of those with a folder. */
export const LanguageCodeSchema = z
  .string()
  .refine(isLanguageCode, 'no code of three letters that ISO 639-3 has for a language')
  .meta({ pattern: '^[a-z]{3}$', examples: LANGUAGE_CODES }) as unknown as z.ZodType<LanguageCode, string>;

const required = z.string().trim().min(1);

/** A day of the calendar: 2025-02-30 is none. Stays a string, so that no time zone moves it. */
export const DateSchema = z
  .string()
  .refine(isDate, 'not a calendar date of the form YYYY-MM-DD')
  .meta({ format: 'date' });
const LANGUAGE_ROLES = ['authentic', 'official-translation', 'unofficial-translation', 'not-stated'] as const;

/** The first three can make words `official`, `press` and `scholarly` `secondary`; `other` raises nothing. */
export const SOURCE_CLASSES = [
  'party',
  'depositary',
  'international-organization',
  'press',
  'scholarly',
  'other',
] as const;

const AttestationSchema = z.strictObject({
  source: required,
  publisher: required,
  class: z.enum(SOURCE_CLASSES),
  quoting: required.optional(),
  language: required.optional(),
  url: z.url({ protocol: /^https?$/u }).nullable(),
  checked: DateSchema,
  /** Who compared, by a name of his choice: two readers count where both are named. */
  by: required.optional(),
  exact: z.array(required).default([]),
  partial: z.array(z.strictObject({ clause: required, words: required })).default([]),
  note: required.optional(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u, 'not 64 lower-case hex digits')
    .optional(),
});

/** A source and the words it confirms (docs/model.md). */
export type Attestation = z.infer<typeof AttestationSchema>;

/** What a clause is about, in our words and in each language of pages. */
const CaptionSchema = z.record(z.enum(INTERFACE_CODES), required);

export type Caption = z.infer<typeof CaptionSchema>;

/** Kinds that headings and citations name in words. */
export const NAMED_KINDS = Object.keys(LANGUAGES.eng.words) as readonly NamedKind[];

/** One word, or several with single spaces: they stand before the number, or behind it. */
export const StructureWordSchema = z
  .string()
  .trim()
  .regex(
    /^\p{L}[\p{L}\p{M}]*(?: \p{L}[\p{L}\p{M}]*)*$/u,
    'letters and single spaces alone: no number, no full stop',
  );

/** Structure words by kind. */
export const StructureSchema = z.strictObject(
  Object.fromEntries(
    NAMED_KINDS.map((kind) => [kind, z.array(StructureWordSchema).min(1).max(20).optional()]),
  ),
  {
    error: ({ code }) =>
      code === 'unrecognized_keys' ? `no kind that has words: ${NAMED_KINDS.join(', ')}` : undefined,
  },
) as unknown as z.ZodType<GivenWords>;

const WithdrawnSchema = z.strictObject({
  c1: z.string().regex(/^[0-9a-f]{64}$/u, 'not 64 lower-case hex digits'),
  reason: required,
});

/** Front matter of a text file. */
export const FrontMatterSchema = z.strictObject({
  title: required,
  language_role: z.union([
    z.enum(LANGUAGE_ROLES),
    z.array(z.strictObject({ role: z.enum(LANGUAGE_ROLES), source: required })).min(1),
  ]),
  publisher: required.optional(),
  added: DateSchema.optional(),
  /** Where it is not what the Work says of all its texts. */
  rights: RightsSchema.optional(),
  attestations: z.array(AttestationSchema).default([]),
  differs: z
    .array(z.strictObject({ clause: required, reads: required, source: required, note: required.optional() }))
    .default([]),
  /** What its language calls articles and the like, beside the words that are known: the form of titles first. */
  structure: StructureSchema.optional(),
  captions: z.record(required, CaptionSchema).optional(),
  /** By the reason as the gap gives it, in English; in the other languages. */
  gap_reasons: z.record(required, z.partialRecord(LanguageCodeSchema, required)).optional(),
  /** Which clause of earlier versions a clause is, where its eId is another: by eId, and below it. */
  wids: z.record(required, required).optional(),
  /** Words that were published and may no longer be shown. */
  withdrawn: z.record(required, WithdrawnSchema).optional(),
  note: required.optional(),
});

/** Facts above a text, as its file says them: eIds are checked by whoever has the text. */
export type FrontMatter = z.infer<typeof FrontMatterSchema>;

/** Our caption of a clause that has none of its own; null where there is none. Part of no hash and of no text. */
export const captionOf = ({ captions }: FrontMatter, eId: string): Caption | null => captions?.[eId] ?? null;

/** Why words are not held, language by language. */
export const gapReasonOf = (
  { gap_reasons }: FrontMatter,
  reason: string,
): Readonly<Partial<Record<LanguageCode, string>>> => ({ eng: reason, ...gap_reasons?.[reason] });

/** What a text file holds, parsed: the facts of its front matter and the clause tree. */
export interface ParsedText {
  readonly front: FrontMatter;
  readonly clauses: readonly Clause[];
}
