import { z } from 'zod';
import { DateSchema, LanguageCodeSchema } from './expression.ts';
import { perLanguage, said, slug, text, webAddress } from './fields.ts';
import { type LanguageCode, languagesIn } from './language.ts';
import { RightsSchema } from './rights.ts';

/** `work.yaml`: the facts about a Work (FRBR). Names of fields and values are those of `documents/README.md`. */

/** Who told it, and where it can be read. */
const sourced = { source: said, url: webAddress.optional() };

/** `other` for what calls itself none of these; what an act binds to is its nature, not its type. */
export const WORK_TYPES = [
  'treaty',
  'convention',
  'agreement',
  'protocol',
  'charter',
  'declaration',
  'statement',
  'memorandum',
  'framework',
  'appeal',
  'resolution',
  'act',
  'other',
] as const;

/** `not-stated` where the instrument itself does not tell: the archive does not decide. */
export const NATURES = ['treaty', 'non-binding', 'not-stated'] as const;
const ROLES = ['party', 'participant', 'host', 'mediator', 'addressee', 'witness'] as const;
const ACTS = ['initialed', 'signed', 'signed-as-witness', 'present', 'mediated'] as const;

/** In the order in which a treaty reaches them. `ratified` and `in-force` only of treaties. */
export const STAGES = [
  'drafted',
  'initialed',
  'signed',
  'adopted',
  'issued',
  'published',
  'ratified',
  'in-force',
  'terminated',
] as const;
const RELATIONS = ['amends', 'replaces', 'implements', 'mentions', 'translation-of', 'related'] as const;

const SERIES = 'is no place in a treaty series: volume, series, page, as in "1833 UNTS 397"';

/** `work.yaml`. An unknown key is an error, so that a misspelt one is not lost. */
export const WorkFileSchema = z
  .strictObject({
    type: z.enum(WORK_TYPES),
    nature: z.enum(NATURES),
    title: perLanguage.refine(
      (title) => Object.keys(title).length > 0,
      'needs the title in one language at least',
    ),
    short_title: perLanguage.optional(),
    names: z.partialRecord(LanguageCodeSchema, z.array(text).min(1)).optional(),
    treaty_series: z
      .array(text.regex(/^\d+ \p{L}[\p{L}. ]* \d+$/u, SERIES))
      .min(1)
      .optional(),
    participants: z
      .array(
        z.strictObject({
          name: said,
          code: z
            .string()
            .regex(/^[A-Z]{2,3}$/u, 'not an ISO 3166 code')
            .optional(),
          role: z.enum(ROLES),
        }),
      )
      .default([]),
    date: DateSchema,
    place: said.optional(),
    authentic: z
      .strictObject({ languages: z.array(text).min(1), prevails: text.optional(), source: said.optional() })
      .optional(),
    acts: z
      .array(
        z.strictObject({
          name: perLanguage,
          office: perLanguage.optional(),
          for: text.optional(),
          act: z.enum(ACTS),
          date: DateSchema,
          ...sourced,
        }),
      )
      .default([]),
    stages: z
      .array(z.strictObject({ stage: z.enum(STAGES), for: text.optional(), date: DateSchema, ...sourced }))
      .default([]),
    status_checked: DateSchema.optional(),
    subjects: z.array(slug).default([]),
    relations: z.array(z.strictObject({ type: z.enum(RELATIONS), work: slug })).default([]),
    official_copies: z
      .array(z.strictObject({ publisher: said, site: text, url: webAddress.nullable() }))
      .default([]),
    /** Of every text that does not say its own. */
    rights: RightsSchema.optional(),
    variants_not_held: z.array(z.strictObject({ key: text, note: said })).default([]),
    abstract: perLanguage.optional(),
    note: perLanguage.optional(),
  })
  .check((context) => {
    const { nature, stages } = context.value;
    for (const [index, { stage }] of stages.entries()) {
      if (nature === 'treaty' || (stage !== 'ratified' && stage !== 'in-force')) continue;
      context.issues.push({
        code: 'custom',
        input: stage,
        path: ['stages', index, 'stage'],
        message: `"${stage}" is a stage of treaties; this Work's nature is ${nature}`,
      });
    }
  });

/** A `work.yaml` without errors; its id is the name of the folder. */
export type WorkFacts = z.infer<typeof WorkFileSchema>;

/** A Work: its slug, which never changes, and the facts of its `work.yaml`. */
export interface Work extends WorkFacts {
  readonly id: string;
}

/** Small letters, digits and hyphens: `[a-z0-9-]+`. */
export const isWorkId = (id: string): boolean => slug.safeParse(id).success;

type Stage = (typeof STAGES)[number];

/** A status that somebody looked after longer ago than that is old. Days. */
export const OLD_STATUS_DAYS = 90;

/** What a treaty climbs; one that a conference adopts need not be signed. */
const RUNGS = ['signed', 'ratified', 'in-force'] as const satisfies readonly Stage[];

/**
 * Stages that a treaty of which somebody looked after the status is not known to have reached: no claim that it has not.
 * None of other acts, and none where nobody looked.
 */
export function notKnownReached({
  nature,
  stages,
  status_checked,
}: WorkFacts): readonly (typeof RUNGS)[number][] {
  const has = (...any: readonly Stage[]): boolean => stages.some(({ stage }) => any.includes(stage));
  if (nature !== 'treaty' || status_checked === undefined || stages.length === 0) return [];
  if (has('in-force', 'terminated')) return [];
  return RUNGS.filter((rung) => (rung === 'signed' ? !has('signed', 'adopted', 'ratified') : !has(rung)));
}

/** Words of ours, language by language; a bare string is English. */
export type Titles = string | Partial<Record<LanguageCode, string>>;

/** The title in `preferred` where there is one, else in the first language that has one. */
export const titleIn = (titles: Titles, preferred: LanguageCode): string =>
  typeof titles === 'string' ? titles : (titles[titleLanguage(titles, preferred)] ?? '');

/** The language of the title that `titleIn` picks. */
export const titleLanguage = (titles: Titles, preferred: LanguageCode): LanguageCode =>
  typeof titles === 'string'
    ? 'eng'
    : ([preferred, 'eng' as const].find((code) => titles[code] !== undefined) ??
      languagesIn(titles)[0] ??
      'eng');

/** What a Work is called, language by language: our short title, else its own. */
export const calledOf = ({ short_title, title }: Pick<Work, 'short_title' | 'title'>): Titles => ({
  ...title,
  ...short_title,
});

/** Our short title in `preferred` or English; null where it has neither: those of other languages are names there. */
export const shortTitleIn = (
  { short_title }: Pick<Work, 'short_title'>,
  preferred: LanguageCode,
): string | null => short_title?.[preferred] ?? short_title?.eng ?? null;

/** The words in each language that has them. */
export const wordings = (titles: Titles): readonly string[] =>
  typeof titles === 'string' ? [titles] : languagesIn(titles).flatMap((code) => titles[code] ?? []);

/** Sorts the newest Work first; of one day, by id. */
export const newestFirst = (a: Work, b: Work): number =>
  b.date.localeCompare(a.date) || (a.id < b.id ? -1 : 1);

/** What a Work is called: its title, short title and other names, language by language; its places in treaty series last. */
export const namesOf = (
  work: WorkFacts,
): readonly { readonly code: LanguageCode; readonly name: string }[] => [
  ...languagesIn({ ...work.names, ...work.short_title, ...work.title }).flatMap((code) =>
    [work.title[code], work.short_title?.[code], ...(work.names?.[code] ?? [])].flatMap((name) =>
      name === undefined ? [] : [{ code, name }],
    ),
  ),
  ...(work.treaty_series ?? []).map((name) => ({ code: 'eng' as const, name })),
];
