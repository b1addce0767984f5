import type { JsonLd } from './jsonLd.ts';

const XSD_DATE = 'http://www.w3.org/2001/XMLSchema#date';
/** As schema.org's own context has it. */
const DATE = 'http://schema.org/Date';

/** What names without a prefix are names of. */
export const SCHEMA = 'http://schema.org/';

export const PREFIXES: Readonly<Record<string, string>> = {
  eli: 'http://data.europa.eu/eli/ontology#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
};

/** What the words of a property are, where they are more than words: the address of a thing (`@id`), or a day. */
export const VALUES: Readonly<Record<string, '@id' | typeof DATE | typeof XSD_DATE>> = {
  url: '@id',
  sameAs: '@id',
  license: '@id',
  contentUrl: '@id',
  legislationLegalValue: '@id',
  legislationLegalForce: '@id',
  legislationDate: DATE,
  legislationDateVersion: DATE,
  dateCreated: DATE,
  'eli:date_document': XSD_DATE,
  'eli:version_date': XSD_DATE,
  'eli:first_date_entry_in_force': XSD_DATE,
};

/** The same as a context of JSON-LD: a file that has it is read without asking schema.org. */
export const WHOLE_CONTEXT: JsonLd = {
  '@vocab': SCHEMA,
  ...PREFIXES,
  ...Object.fromEntries(Object.entries(VALUES).map(([name, type]) => [name, { '@type': type }])),
};

/** The whole name of a property or type. */
export function wholeName(name: string): string {
  const [prefix = '', own] = name.split(':');
  const known = PREFIXES[prefix];
  return own === undefined || known === undefined ? SCHEMA + name : known + own;
}
