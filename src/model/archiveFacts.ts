import { z } from 'zod';
import { ColourSchema } from './colour.ts';
import { DateSchema, LanguageCodeSchema, StructureSchema } from './expression.ts';
import { perLanguage, said, slug, text, webAddress } from './fields.ts';
import { INTERFACE_CODES } from './interfaces.ts';
import { NamesSchema } from './names.ts';

/** Instruments that belong together, as the home page shows them. */
const CollectionSchema = z.strictObject({
  id: slug,
  title: perLanguage.refine(
    (title) => Object.keys(title).length > 0,
    'needs the title in one language at least',
  ),
  abstract: perLanguage.optional(),
  works: z.array(slug).min(1),
  around: z.array(slug).default([]),
});

/** Works that the home page shows together, in an order of their own. */
export type Collection = z.infer<typeof CollectionSchema>;

/** Another place that serves the same archive; an address alone is one of which nothing more is said. */
const MirrorSchema = z.preprocess(
  (given) => (typeof given === 'string' ? { address: given } : given),
  z.strictObject({
    address: text,
    /** Who keeps it. */
    keeper: said.optional(),
    /** Of its pages, where they have but one. */
    language: z.enum(INTERFACE_CODES).optional(),
  }),
);

/** `archive.yaml`: who this archive is. */
export const ArchiveFileSchema = z.strictObject({
  name: perLanguage.optional(),
  description: perLanguage.optional(),
  canonical: webAddress.nullable().optional(),
  mirrors: z.array(MirrorSchema).optional(),
  /** Where the files can be seen and changes proposed. */
  repository: webAddress.optional(),
  contacts: z.array(z.strictObject({ channel: text, address: text, reveals: text })).optional(),
  /** Languages in which its pages speak, the first to readers of any other; all where it says none. */
  languages: z.array(z.enum(INTERFACE_CODES)).min(1).optional(),
  colours: z.strictObject({ accent: ColourSchema }).optional(),
  /** Queries that find something, by the language they are in. */
  examples: z.partialRecord(LanguageCodeSchema, z.array(text).min(1)).optional(),
  run_by: z.strictObject({ name: said, since: DateSchema }).optional(),
  collections: z.array(CollectionSchema).optional(),
  subjects: z.record(slug, perLanguage).optional(),
  names: NamesSchema.optional(),
  /** What languages call articles and the like, beside the words that are known and those that a text gives itself. */
  structure: z.partialRecord(LanguageCodeSchema, StructureSchema).optional(),
});

/** `archive.yaml`: who this archive is. All of it may be missing. */
export type ArchiveFacts = z.infer<typeof ArchiveFileSchema>;
