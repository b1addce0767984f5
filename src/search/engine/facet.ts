import type { z } from 'zod';
import { LEVELS } from '../../model/attestation.ts';
import { LANGUAGES, languageOf } from '../../model/language.ts';
import { STAGES, titleIn, WORK_TYPES, type Work } from '../../model/work.ts';
import { type Documents, type IndexedEdition, levelAt } from './documents.ts';
import { languages, names, oneOf } from './parameters.ts';

type Owner = Pick<IndexedEdition, 'entry' | 'lang'>;

/** A facet: what hits are counted by, and what a search can be narrowed to. */
interface Facet {
  /** Where each clause has a value of its own, out of `all`; null where those of an edition share its values. */
  readonly ofClause: {
    readonly all: readonly string[];
    readonly valueAt: (documents: Documents, clause: number) => string;
  } | null;
  readonly valuesOf: (edition: Owner) => readonly string[];
  /** A value for programs, in English, as an edition that has it gives it. */
  readonly labelOf: (edition: Owner, value: string) => string;
  /**
   * How a request narrows by it, with a parameter of its name; queries do with a field of it (`lang:rus`). Null where
   * `from` and `to` narrow instead.
   */
  readonly parameter: z.ZodType<readonly string[]> | null;
  /** A field's value in its one form; null where it can have no such value. */
  readonly readValue: (value: string) => string | null;
  /** Names that may stand for a value by some of their words; null where values alone are asked for. */
  readonly namesIn: ((work: Work) => readonly string[]) | null;
  /** An edition may have several values: an engine's attribute is a list. */
  readonly isMany: boolean;
  /** So many values that readers look for one among them. */
  readonly isLookedUp: boolean;
  /** What pages say its values with: `words` are those of the interface under the facet's name. */
  readonly saidAs: 'words' | 'work' | 'language' | 'party' | 'subject' | 'itself';
  /** Its place on the search page: the order in which readers narrow down. */
  readonly place: number;
  /** Values in the order of time, not of counts. */
  readonly isByTime: boolean;
}

type Own = Pick<Facet, 'valuesOf' | 'parameter' | 'place' | 'saidAs'>;

const USUAL: Omit<Facet, keyof Own> = {
  ofClause: null,
  labelOf: (_, value) => value,
  readValue: (value) => value,
  namesIn: null,
  isMany: false,
  isLookedUp: false,
  isByTime: false,
};

const facet = <const Row extends Own & Partial<Facet>>(own: Row): Omit<Facet, keyof Own> & NoInfer<Row> => ({
  ...USUAL,
  ...own,
});

/** Those who made the instrument, by code where they have one; hosts, mediators and witnesses are none. */
function partiesOf({ participants }: Work): readonly { value: string; label: string }[] {
  const made = participants.filter(({ role }) => role === 'party' || role === 'participant');
  return made.map(({ name, code }) => ({ value: code ?? titleIn(name, 'eng'), label: titleIn(name, 'eng') }));
}

/** Every facet, in the order of answers. One more is one more row, and its name in each language. */
export const FACETS = {
  lang: facet({
    valuesOf: ({ lang }) => [lang],
    labelOf: ({ lang }) => LANGUAGES[lang].english,
    parameter: languages,
    readValue: languageOf,
    saidAs: 'language',
    place: 2,
  }),
  work: facet({
    valuesOf: ({ entry }) => [entry.work.id],
    labelOf: ({ entry: { work } }) => titleIn(work.short_title ?? work.title, 'eng'),
    parameter: names,
    isLookedUp: true,
    saidAs: 'work',
    place: 1,
  }),
  type: facet({
    valuesOf: ({ entry }) => [entry.work.type],
    parameter: oneOf(WORK_TYPES),
    saidAs: 'words',
    place: 3,
  }),
  party: facet({
    valuesOf: ({ entry }) => partiesOf(entry.work).map(({ value }) => value),
    labelOf: ({ entry }, value) =>
      partiesOf(entry.work).find((party) => party.value === value)?.label ?? value,
    parameter: names,
    namesIn: (work) => partiesOf(work).map(({ label }) => label),
    isMany: true,
    isLookedUp: true,
    saidAs: 'party',
    place: 4,
  }),
  subject: facet({
    valuesOf: ({ entry }) => entry.work.subjects,
    parameter: names,
    isMany: true,
    isLookedUp: true,
    saidAs: 'subject',
    place: 8,
  }),
  year: facet({
    valuesOf: ({ entry }) => [entry.work.date.slice(0, 4)],
    parameter: null,
    saidAs: 'itself',
    place: 5,
    isByTime: true,
  }),
  stage: facet({
    valuesOf: ({ entry }) => [...new Set(entry.work.stages.map(({ stage }) => stage))],
    parameter: oneOf(STAGES),
    isMany: true,
    saidAs: 'words',
    place: 6,
  }),
  level: facet({
    ofClause: { all: LEVELS, valueAt: levelAt },
    valuesOf: () => [],
    parameter: oneOf(LEVELS),
    saidAs: 'words',
    place: 7,
  }),
} as const satisfies Record<string, Facet>;

/** Also the name in answers of the API. */
export type FacetName = keyof typeof FACETS;

/** In the order of the table, which is that of the bits in `Matches.fails`. */
export const FACET_NAMES = Object.keys(FACETS) as [FacetName, ...FacetName[]];

/** Facets that a parameter and a field of their names narrow. */
export type FilterName = {
  [Name in FacetName]: (typeof FACETS)[Name]['parameter'] extends null ? never : Name;
}[FacetName];

/** Whether a request can narrow by it. */
export const isFilter = (name: FacetName): name is FilterName => FACETS[name].parameter !== null;

/** Facets that requests narrow by, and queries by a field of the same name. */
export const FILTER_NAMES: readonly FilterName[] = FACET_NAMES.filter(isFilter);

type FilterParameters = { readonly [Name in FilterName]: (typeof FACETS)[Name]['parameter'] };

/** For the schema of a request; lists may come repeated or with commas. */
export const FILTER_PARAMETERS = Object.fromEntries(
  FILTER_NAMES.map((name) => [name, FACETS[name].parameter]),
) as unknown as FilterParameters;

/** Whether each clause has its own value. */
export const isOfClause = (name: FacetName): boolean => FACETS[name].ofClause !== null;

/** Bit of a facet among those that shut a clause out. */
export const facetBit = (facet: FacetName): number => 1 << FACET_NAMES.indexOf(facet);
