/** A value of JSON-LD 1.1. */
export type JsonLd = string | number | boolean | readonly JsonLd[] | { readonly [name: string]: JsonLd };

/** A thing with its properties. */
export type JsonLdNode = Readonly<Record<string, JsonLd>>;

const DATE = { '@type': 'http://www.w3.org/2001/XMLSchema#date' };

/** schema.org, and beside it the ontology of the European Legislation Identifier (ELI). */
const CONTEXT: JsonLd = [
  'https://schema.org',
  {
    eli: 'http://data.europa.eu/eli/ontology#',
    'eli:date_document': DATE,
    'eli:version_date': DATE,
    'eli:first_date_entry_in_force': DATE,
  },
];

/** A node that stands alone. */
export const inContext = (node: JsonLdNode): JsonLdNode => ({ '@context': CONTEXT, ...node });

/**
 * As the words of a `<script>` element: JSON in which no words end the element or begin a comment, which HTML would
 * see in them whatever JSON says.
 */
export const jsonLdScript = (node: JsonLdNode): string =>
  JSON.stringify(node).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026');

/** The properties that have a value. */
export const given = (properties: Readonly<Record<string, JsonLd | null>>): JsonLdNode =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) =>
      value === null || (Array.isArray(value) && value.length === 0) ? [] : [[name, value] as const],
    ),
  );

/** A value that schema.org has no property for. */
export const property = (propertyID: string, value: string): JsonLdNode => ({
  '@type': 'PropertyValue',
  propertyID,
  value,
});
