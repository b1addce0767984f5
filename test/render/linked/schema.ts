import { z } from 'zod';

/**
 * What schema.org 29 and ELI 1.4 say of the types that we use: which properties a type has and of what range, as strict
 * objects, so that a misspelt property is a fault. Values of enumerations and dates are held to their forms.
 */
const url = z.url({ protocol: /^https?$/u });
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
const mediaType = z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/u);
const bcp47 = z.string().refine((tag) => Intl.getCanonicalLocales(tag)[0] === tag);
const legalValue = z.literal('https://schema.org/UnofficialLegalValue');
const ref = z.strictObject({ '@id': url });

const PropertyValue = z.strictObject({
  '@type': z.literal('PropertyValue'),
  propertyID: z.string(),
  value: z.string().min(1),
  url: url.optional(),
});

const Encoding = z.strictObject({
  '@type': z.literal('LegislationObject'),
  contentUrl: url,
  encodingFormat: mediaType,
  legislationLegalValue: legalValue,
});

const OfWork = z.tuple([z.literal('Legislation'), z.literal('eli:LegalResource')]);
const OfCopy = z.tuple([
  z.literal('Legislation'),
  z.literal('LegislationObject'),
  z.literal('eli:LegalExpression'),
]);

const force = {
  legislationLegalForce: z.enum(['https://schema.org/InForce', 'https://schema.org/NotInForce']).optional(),
  'eli:first_date_entry_in_force': date.optional(),
  additionalProperty: z.array(PropertyValue).optional(),
};

const WorkRef = z.strictObject({ '@type': OfWork, '@id': url, name: z.string().min(1), ...force });
const partOf = { '@id': url, name: z.string().min(1), translationOfWork: ref.optional() };
const Part = z.union([
  z.strictObject({ '@type': OfCopy, ...partOf }),
  z.strictObject({ '@type': z.literal('CreativeWork'), ...partOf }),
]);

/** Of every creative work. */
const creative = {
  '@id': url,
  name: z.string().min(1),
  inLanguage: bcp47,
  legislationLegalValue: legalValue,
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string() }).optional(),
  license: url.optional(),
  copyrightNotice: z.string().optional(),
  usageInfo: z.string().optional(),
};
const legislation = {
  '@type': OfCopy,
  legislationType: z.string(),
  legislationDate: date,
  legislationDateVersion: date,
  'eli:version_date': date,
};
const translation = { '@type': z.literal('CreativeWork'), dateCreated: date };

const Example = z.union([
  z.strictObject({ ...creative, ...legislation }),
  z.strictObject({ ...creative, ...translation }),
]);

const context = { '@context': z.tuple([z.literal('https://schema.org'), z.record(z.string(), z.unknown())]) };

/** Of a page that shows words; never with a legal force of its own. */
const page = {
  ...context,
  ...creative,
  url,
  version: z.number().int().positive(),
  identifier: z.array(PropertyValue).min(1).optional(),
  additionalProperty: z.array(PropertyValue).length(1).optional(),
  exampleOfWork: WorkRef,
  hasPart: z.array(Part).min(1).optional(),
  encoding: z.array(Encoding).min(1),
};
const own = { legislationIdentifier: z.string() };

export const WorkLd = z.strictObject({
  ...context,
  '@type': OfWork,
  '@id': url,
  url,
  name: z.string().min(1),
  alternateName: z.array(z.string()).min(1).optional(),
  legislationIdentifier: z.array(z.string()).min(1),
  legislationType: z.string(),
  legislationDate: date,
  'eli:date_document': date,
  abstract: z.string().optional(),
  sameAs: z.array(url).min(1).optional(),
  ...force,
  workExample: z.array(Example).min(1).optional(),
  'eli:is_realized_by': z.array(ref).min(1).optional(),
  encoding: z.array(Encoding).min(1),
});

export const TextLd = z.union([
  z.strictObject({ ...page, ...legislation, ...own, 'eli:realizes': ref }),
  z.strictObject({ ...page, ...translation, translationOfWork: ref }),
]);

const clause = { text: z.string().min(1).optional(), isPartOf: Part, 'eli:is_part_of': ref };

export const ClauseLd = z.union([
  z.strictObject({ ...page, ...legislation, ...own, ...clause }),
  z.strictObject({ ...page, ...translation, ...clause }),
]);
