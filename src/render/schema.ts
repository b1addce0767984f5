import { z } from 'zod';
import { LEVELS } from '../model/attestation.ts';
import { LanguageCodeSchema, SOURCE_CLASSES } from '../model/expression.ts';
import { INTERFACE_CODES } from '../model/interfaces.ts';
import { KINDS } from '../model/kind.ts';
import { RightsSchema } from '../model/rights.ts';
import { NATURES, WORK_TYPES } from '../model/work.ts';
import { PERMANENT } from './permanent.ts';

/** Shapes of the JSON API, as OpenAPI shows them. */

const nullable = z.string().nullable();
const day = z.string().meta({ format: 'date' });
const links = z.record(z.string(), z.string()).describe('Absolute links: formats, work, expression, edition');

const SourceSchema = z.object({
  source: z.string(),
  publisher: z.string(),
  class: z.enum(SOURCE_CLASSES),
  quoting: nullable,
  language: nullable,
  url: nullable,
  checked: day.describe('Day the source was looked at'),
  extent: z.enum(['exact', 'partial']),
  words: z.array(z.string()).describe("The source's words, where it has only some"),
  note: nullable,
  sha256: nullable.describe('Hash of the file that was compared, where one was kept'),
  by: nullable.describe('Who compared, where that is said'),
});

const AttestationSchema = z.object({
  level: z
    .enum(LEVELS)
    .nullable()
    .describe('Lowest level of the words here and below; null where none are held'),
  sources: z.array(SourceSchema),
  readers: z
    .object({
      count: z.number().int(),
      agree: z.boolean().nullable().describe('Null where they read different copies'),
    })
    .nullable()
    .describe('Who compared the words, where attestations name their readers'),
});

const heldIn = z.array(z.string()).optional().describe('Permalinks where words not held here are held');

const warning = z
  .string()
  .optional()
  .describe('Only where the words are not the published ones: not to be cited');

const rights = RightsSchema.nullable().describe(
  'By what right the words are shown, as the text or else its Work says; null where neither does',
);

const licence = z
  .object({ holder: z.string(), proof: z.string() })
  .optional()
  .describe('Only where the words are shown by a licence: whose they are, and where it can be read');

const CitedSchema = z.object({
  hash: z.string(),
  status: z.enum(['unchanged', 'agrees', 'changed', 'unknown', 'no-words']),
  permalink: nullable.describe('A clause that still has the cited words'),
  url: nullable.describe('The same as an absolute link'),
  text: nullable.describe('The cited words'),
  lang: LanguageCodeSchema.nullable(),
  level: z.enum(LEVELS).nullable().describe('Level of the cited words'),
});

const TableSchema = z.object({
  head: z.array(z.string()).nullable().describe('What heads the columns; null where nothing does'),
  rows: z.array(z.array(z.string())),
  align: z.array(z.enum(['left', 'center', 'right']).nullable()).describe('By column; empty without a head'),
});

/** The JSON of a clause: `.json` of its permalink and its address below `/api/v1` are the same bytes. */
export const ClauseSchema = z
  .object({
    permalink: PERMANENT.permalink,
    url: PERMANENT.url,
    work: z.string(),
    expression: z.string().describe('Key, such as eng@2025-08-08'),
    edition: z.number().int(),
    eId: z.string(),
    wid: z.string(),
    kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS, ...(keyof typeof KINDS)[]]),
    number: nullable,
    label: nullable,
    heading: nullable,
    caption: z
      .record(z.enum(INTERFACE_CODES), z.string())
      .nullable()
      .describe('What it is about in our words, by language: no part of the text'),
    text: nullable.describe('Own words, without those of children'),
    table: TableSchema.optional().describe('Only of words that are a table: the same, cell by cell'),
    markdown: nullable.describe('The clause with everything below it'),
    lang: z.string().describe('ISO 639-2/T'),
    held: z.boolean(),
    gap: nullable.describe('Why the words are not held'),
    hash: nullable.describe('c1: and the SHA-256 of the own words'),
    tree: nullable.describe('t1: and the SHA-256 of the clause with everything below it'),
    attestation: AttestationSchema,
    held_in: heldIn,
    warning,
    licence,
    cited: CitedSchema.optional().describe('With ?h=: whether the words are still those that were cited'),
    get children(): z.ZodArray<typeof ClauseSchema> {
      return z.array(ClauseSchema);
    },
    links,
  })
  .meta({ id: 'Clause' });

/** A range of siblings, each with everything below it. */
export const RangeSchema = z
  .object({
    ...PERMANENT,
    work: z.string(),
    expression: z.string(),
    edition: z.number().int(),
    lang: z.string(),
    clauses: z.array(ClauseSchema),
    held_in: heldIn,
    warning,
    licence,
    cited: CitedSchema.optional(),
    links,
  })
  .meta({ id: 'Range' });

/** The JSON of a text, with its whole tree. */
export const ExpressionSchema = z
  .object({
    ...PERMANENT,
    work: z.string(),
    expression: z.string(),
    edition: z.number().int(),
    title: z.string(),
    lang: z.string(),
    variant: nullable,
    version: z.string(),
    date: day,
    language_role: z.union([z.string(), z.array(z.object({ role: z.string(), source: z.string() }))]),
    publisher: nullable,
    rights,
    legal_force: z.literal(false),
    note: nullable,
    differs: z.array(
      z.object({ clause: z.string(), reads: z.string(), source: z.string(), note: z.string().optional() }),
    ),
    tree: z.string(),
    attestation: AttestationSchema.describe('Lowest level of all the words; sources of the title'),
    title_level: z.enum(LEVELS),
    warning,
    clauses: z.array(ClauseSchema),
    links,
  })
  .meta({ id: 'Expression' });

/** How much of the words the archive has. */
export const HELD = ['full', 'partial', 'none'] as const;

const ExpressionSummarySchema = z.object({
  key: z.string(),
  ...PERMANENT,
  lang: z.string(),
  variant: nullable,
  date: day,
  title: z.string(),
  language_role: ExpressionSchema.shape.language_role,
  publisher: nullable,
  rights,
  attestation: z.enum(LEVELS).nullable(),
  held: z.enum(HELD),
  editions: z.array(z.object({ edition: z.number().int(), ...PERMANENT, tree: z.string() })),
});

const titles = z.partialRecord(z.string(), z.string());

const WorkSummarySchema = z.object({
  id: z.string(),
  ...PERMANENT,
  title: titles,
  short_title: titles,
  type: z.enum(WORK_TYPES),
  nature: z.enum(NATURES),
  date: day,
  held: z.enum(HELD),
  expressions: z.array(z.string()),
});

/** `/t.json`; `total` counts them, all of which are there. */
export const WorksSchema = z
  .object({ total: z.number().int(), works: z.array(WorkSummarySchema) })
  .meta({ id: 'Works' });

/** The JSON of a Work, with its facts as in `work.yaml`. */
export const WorkSchema = WorkSummarySchema.omit({ expressions: true })
  .extend({
    facts: z
      .record(z.string(), z.unknown())
      .describe('Participants, acts, stages, relations ... as in work.yaml'),
    expressions: z.array(ExpressionSummarySchema),
  })
  .meta({ id: 'Work' });

/** What `?h=` answers: whether the words that were cited still stand. */
export type CitedJson = Readonly<z.infer<typeof CitedSchema>>;

/** One attestation of a clause. */
export type SourceJson = z.infer<typeof SourceSchema>;

/** Null stands for what the clause has not; nothing is left out. */
export type ClauseJson = z.infer<typeof ClauseSchema>;

/** Siblings, from the first to the last. */
export type RangeJson = z.infer<typeof RangeSchema>;

/** A text with its whole tree. */
export type ExpressionJson = z.infer<typeof ExpressionSchema>;

/** A Work in a list: without facts. */
export type WorkSummaryJson = z.infer<typeof WorkSummarySchema>;

/** A Work with facts and texts. */
export type WorkJson = z.infer<typeof WorkSchema>;
