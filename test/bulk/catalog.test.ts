import fc from 'fast-check';
import jsonld from 'jsonld';
import { Parser, Writer } from 'n3';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { PACKAGE_KINDS } from '../../src/bulk/kinds.ts';
import { sourceOf } from '../../src/bulk/source.ts';
import type { JsonLdNode } from '../../src/render/linked/jsonLd.ts';
import { turtleOf } from '../../src/render/linked/turtle.ts';
import { WHOLE_CONTEXT } from '../../src/render/linked/vocabulary.ts';
import { testApp } from '../support/app.ts';
import { copyOfFixture, FIXTURE, writeFiles } from '../support/folder.ts';

const BASE = 'https://read.example/catalog';

/** A package of a folder as words. */
function catalog(folder: string, name: string): string {
  const kind = PACKAGE_KINDS.find((one) => one.name === name);
  if (kind?.make == null) throw new Error(name);
  const pieces = kind.make(sourceOf(Archive.load(folder), null), PACKAGE_KINDS) as Iterable<Uint8Array>;
  return Buffer.concat([...pieces]).toString('utf8');
}

/** `safe`: a name or address that would be left out is a fault. Nothing is asked of the network. */
const SAFELY = {
  base: BASE,
  safe: true,
  format: 'application/n-quads',
  documentLoader: (url: string): never => {
    throw new Error(`${url} is asked for`);
  },
} as const;

const quadsOfJsonLd = async (document: object): Promise<string> =>
  String(await jsonld.toRDF(document as jsonld.JsonLdDocument, SAFELY));

const quadsOfTurtle = (turtle: string): string =>
  new Writer({ format: 'N-Quads' }).quadsToString(new Parser({ baseIRI: BASE }).parse(turtle));

/** Statements in their one order, things without a name named alike (RDFC-1.0). */
const canonical = async (quads: string): Promise<readonly string[]> => {
  const document = await jsonld.fromRDF(quads, { format: 'application/n-quads' });
  return String(await jsonld.canonize(document, { ...SAFELY, algorithm: 'URDNA2015' })).split('\n');
};

/** The same in no time, all things without a name alike. */
const unnamed = (quads: string): readonly string[] =>
  [...new Set(quads.trim().replaceAll(/_:\S+/gu, '_:').split('\n'))].sort();

describe('the catalogue is read by parsers of RDF', () => {
  test('JSON-LD and Turtle say the same, statement by statement', async () => {
    const said = await canonical(await quadsOfJsonLd(JSON.parse(catalog(FIXTURE, 'catalog.jsonld'))));
    expect(await canonical(quadsOfTurtle(catalog(FIXTURE, 'catalog.ttl')))).toEqual(said);
    expect(said.length).toBeGreaterThan(500);
  });

  test('where no canonical address is named, addresses are those of where it is read', async () => {
    const turtle = catalog(writeFiles(copyOfFixture(), { 'archive.yaml': '' }), 'catalog.ttl');
    const subjects = new Parser({ baseIRI: BASE }).parse(turtle).map(({ subject }) => subject.value);
    expect(subjects).toContain('https://read.example/t/harbour-treaty-1971/eng@1971-03-02');
    expect(turtle).not.toMatch(/(?:read|archive)\.example/u);
  });

  test('it has every Work and text as what it is, days as days and addresses as addresses', async () => {
    const said = unnamed(quadsOfTurtle(catalog(FIXTURE, 'catalog.ttl')));
    const site = 'https://archive.example';
    const work = `<${site}/t/harbour-treaty-1971>`;
    const text = `<${site}/t/harbour-treaty-1971/eng@1971-03-02>`;
    const type = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
    expect(said).toEqual(
      expect.arrayContaining([
        `${work} ${type} <http://data.europa.eu/eli/ontology#LegalResource> .`,
        `${work} <http://schema.org/legislationDate> "1971-03-02"^^<http://schema.org/Date> .`,
        `${work} <http://data.europa.eu/eli/ontology#is_realized_by> ${text} .`,
        `${work} <http://schema.org/legislationLegalForce> <https://schema.org/InForce> .`,
        `${text} ${type} <http://schema.org/Legislation> .`,
        `${text} <http://schema.org/legislationLegalValue> <https://schema.org/UnofficialLegalValue> .`,
        `<${site}/bulk> ${type} <http://www.w3.org/ns/dcat#Dataset> .`,
        `<${site}/bulk> <http://www.w3.org/ns/dcat#distribution> <${site}/bulk/clauses.csv> .`,
      ]),
    );
    const { works } = Archive.load(FIXTURE);
    const resources = said.filter((line) =>
      line.endsWith(`${type} <http://data.europa.eu/eli/ontology#LegalResource> .`),
    );
    expect(resources).toHaveLength(works.size);
  });

  test('whatever words there are, both notations give them back', async () => {
    const words = fc.string({ unit: 'binary' });
    await fc.assert(
      fc.asyncProperty(words, fc.webUrl(), fc.integer({ min: 0, max: 99 }), async (name, url, version) => {
        const node: JsonLdNode = {
          '@id': `${BASE}/1`,
          name,
          url,
          version,
          isPartOf: { '@type': 'Legislation', name },
        };
        const turtle = new Parser().parse(turtleOf(node));
        expect(
          turtle
            .filter(({ predicate }) => predicate.value.endsWith('/name'))
            .map(({ object }) => object.value),
        ).toEqual([name, name]);
        const said = await quadsOfJsonLd({ '@context': WHOLE_CONTEXT, ...node });
        expect(unnamed(quadsOfTurtle(turtleOf(node)))).toEqual(unnamed(said));
      }),
      { numRuns: 12 },
    );
  });
});

test('both stand where programs look for them, with their media types; the list of Works names them', async () => {
  const app = testApp(FIXTURE);
  const list = (await app.get('/t')).headers.get('link');
  for (const [path, type] of [
    ['/catalog.jsonld', 'application/ld+json'],
    ['/catalog.ttl', 'text/turtle; charset=utf-8'],
  ] as const) {
    const answer = await app.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    expect(list).toContain(
      `<https://archive.example${path}>; rel="describedby"; type="${type.replace(/;.*/u, '')}"`,
    );
    expect(await answer.text()).toBe(catalog(FIXTURE, path.slice(1)));
  }
});
