import type { z } from 'zod';
import { LEVELS, type Level } from '../../model/attestation.ts';
import { INTERFACE_CODES } from '../../model/interfaces.ts';
import { inOrder, LANGUAGE_CODES, languageOf } from '../../model/language.ts';
import { personSlug } from '../../model/person.ts';
import { regionName } from '../../model/regionName.ts';
import { tongues } from '../../model/tongues.ts';
import { NATURES, STAGES, titleIn, WORK_TYPES, type Work, wordings } from '../../model/work.ts';
import { type Documents, type IndexedEdition, levelAt } from './documents.ts';
import { languages, names, oneOf } from './parameters.ts';

type Owner = Pick<IndexedEdition, 'entry' | 'lang'>;

/** A facet: what hits are counted by, and what a search can be narrowed to. */
interface Facet {
  /** Where each clause has values of its own, out of `all`; null where those of an edition share its values. */
  readonly ofClause: {
    readonly all: (archive: { readonly topics: readonly string[] }) => readonly string[];
    readonly valuesAt: (documents: Documents, clause: number) => readonly string[];
  } | null;
  readonly valuesOf: (edition: Owner) => readonly string[];
  /** How a request narrows by it, with a parameter of its name; queries do with a field of it (`lang:rus`). */
  readonly parameter: z.ZodType<readonly string[]>;
  /** A field's value in its one form, where it has one. */
  readonly readValue: (value: string) => string;
  /** All values that can be asked for; null where these are what the Works have. */
  readonly all: (() => readonly string[]) | null;
  /** Names that may stand for a value by some of their words; null where values alone are asked for. */
  readonly namesIn: ((work: Work) => readonly string[]) | null;
  /** An edition may have several values: an engine's attribute is a list. */
  readonly isMany: boolean;
  /** So many values that readers look for one among them. */
  readonly isLookedUp: boolean;
  /** What pages say its values with: `words` are those of the interface under the facet's name. */
  readonly saidAs: 'words' | 'work' | 'language' | 'party' | 'person' | 'subject' | 'topic' | 'itself';
  /** Its place on the search page: the order in which readers narrow down. */
  readonly place: number;
  /** Values in the order of time, not of counts. */
  readonly isByTime: boolean;
  /** Values in the order of their names, and pages do not show how often: nobody is ranked. */
  readonly isByName: boolean;
}

type Own = Pick<Facet, 'valuesOf' | 'parameter' | 'place' | 'saidAs'>;

const USUAL: Omit<Facet, keyof Own> = {
  ofClause: null,
  readValue: (value) => value,
  all: null,
  namesIn: null,
  isMany: false,
  isLookedUp: false,
  isByTime: false,
  isByName: false,
};

const facet = <const Row extends Own & Partial<Facet>>(own: Row): Omit<Facet, keyof Own> & NoInfer<Row> => ({
  ...USUAL,
  ...own,
});

/** Those who made the instrument; hosts, mediators and witnesses are none. */
const makersOf = ({ participants }: Work): Work['participants'] =>
  participants.filter(({ role }) => role === 'party' || role === 'participant');

/** Every facet, in the order of answers. One more is one more row, and its name in each language. */
export const FACETS = {
  lang: facet({
    valuesOf: ({ lang }) => [lang],
    parameter: languages,
    readValue: (value) => languageOf(value) ?? value,
    all: () => inOrder([...LANGUAGE_CODES, ...tongues()]),
    saidAs: 'language',
    place: 2,
  }),
  work: facet({
    valuesOf: ({ entry }) => [entry.work.id],
    parameter: names.describe('Id of a Work'),
    isLookedUp: true,
    saidAs: 'work',
    place: 1,
  }),
  type: facet({
    valuesOf: ({ entry }) => [entry.work.type],
    parameter: oneOf(WORK_TYPES),
    all: () => WORK_TYPES,
    saidAs: 'words',
    place: 3,
  }),
  nature: facet({
    valuesOf: ({ entry }) => [entry.work.nature],
    parameter: oneOf(NATURES),
    all: () => NATURES,
    saidAs: 'words',
    place: 4,
  }),
  party: facet({
    // By code where they have one.
    valuesOf: ({ entry }) => makersOf(entry.work).map(({ code, name }) => code ?? titleIn(name, 'eng')),
    parameter: names.describe('Code of a State or body, such as AM; its name where it has none'),
    namesIn: (work) =>
      makersOf(work).flatMap(({ name, code }) => [
        ...wordings(name),
        ...(code === undefined ? [] : INTERFACE_CODES.map((language) => regionName(code, language))),
      ]),
    isMany: true,
    isLookedUp: true,
    saidAs: 'party',
    place: 5,
  }),
  subject: facet({
    valuesOf: ({ entry }) => entry.work.subjects,
    parameter: names.describe('Id of a subject, as `facets` of an answer has it'),
    isMany: true,
    isLookedUp: true,
    saidAs: 'subject',
    place: 9,
  }),
  person: facet({
    valuesOf: ({ entry }) => [...new Set(entry.work.acts.map(({ name }) => personSlug(name)))],
    parameter: names.describe(
      "Whoever signed or initialed: the last part of the address of the person's page",
    ),
    namesIn: ({ acts }) => acts.flatMap(({ name }) => wordings(name)),
    isMany: true,
    isLookedUp: true,
    saidAs: 'person',
    place: 10,
    isByName: true,
  }),
  year: facet({
    valuesOf: ({ entry }) => [entry.work.date.slice(0, 4)],
    parameter: names.describe('Year of the Work'),
    saidAs: 'itself',
    place: 6,
    isByTime: true,
  }),
  stage: facet({
    valuesOf: ({ entry }) => [...new Set(entry.work.stages.map(({ stage }) => stage))],
    parameter: oneOf(STAGES),
    all: () => STAGES,
    isMany: true,
    saidAs: 'words',
    place: 7,
  }),
  level: facet({
    ofClause: {
      all: () => LEVELS,
      valuesAt: (documents, clause) => ALONE[levelAt(documents, clause)],
    },
    valuesOf: () => [],
    parameter: oneOf(LEVELS),
    all: () => LEVELS,
    saidAs: 'words',
    place: 8,
  }),
  topic: facet({
    ofClause: {
      all: ({ topics }) => topics,
      valuesAt: ({ topics }, clause) => topics.idsAt(clause),
    },
    valuesOf: () => [],
    parameter: names.describe('Id of a topic: the last part of the address of its page'),
    isMany: true,
    isLookedUp: true,
    saidAs: 'topic',
    place: 11,
  }),
} as const satisfies Record<string, Facet>;

/** Each level as the one value of a clause: a list that all clauses share. */
const ALONE = Object.fromEntries(LEVELS.map((level) => [level, [level]])) as unknown as Readonly<
  Record<Level, readonly string[]>
>;

/** Also the name in answers of the API. */
export type FacetName = keyof typeof FACETS;

/** In the order of the table, which is that of the bits in `Matches.fails`. */
export const FACET_NAMES = Object.keys(FACETS) as [FacetName, ...FacetName[]];

type FilterParameters = { readonly [Name in FacetName]: (typeof FACETS)[Name]['parameter'] };

/** For the schema of a request; lists may come repeated or with commas. */
export const FILTER_PARAMETERS = Object.fromEntries(
  FACET_NAMES.map((name) => [name, FACETS[name].parameter]),
) as unknown as FilterParameters;

/** Whether each clause has its own values. */
export const isOfClause = (name: FacetName): boolean => FACETS[name].ofClause !== null;

/** Bit of a facet among those that shut a clause out. */
export const facetBit = (facet: FacetName): number => 1 << FACET_NAMES.indexOf(facet);
