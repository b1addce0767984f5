import { hasTexts, textsEpub } from './bookEpub.ts';
import { catalogJsonLd, catalogTurtle } from './catalog.ts';
import { clausesCsv } from './csv.ts';
import type { PackageKind } from './kind.ts';
import { clausesNdjson } from './ndjson.ts';
import { packedLanguages, pageLanguages } from './source.ts';
import { textsZip } from './textsZip.ts';

const ofAllAlone = (): readonly never[] => [];

/** Every package, in the order in which they are offered: pages, routes, API, mirrors and maps read this table alone. */
export const PACKAGE_KINDS: readonly PackageKind[] = [
  { name: 'texts.zip', mediaType: 'application/zip', languages: packedLanguages, make: textsZip },
  {
    name: 'texts.epub',
    mediaType: 'application/epub+zip',
    languages: packedLanguages,
    isFor: hasTexts,
    make: textsEpub,
  },
  {
    name: 'texts.html',
    mediaType: 'text/html; charset=utf-8',
    languages: ofAllAlone,
    isFor: hasTexts,
    isMadeWhenAsked: true,
    make: null,
  },
  {
    name: 'mirror.zip',
    mediaType: 'application/zip',
    languages: pageLanguages,
    isMadeWhenAsked: true,
    make: null,
  },
  {
    name: 'clauses.ndjson',
    mediaType: 'application/x-ndjson',
    languages: packedLanguages,
    make: clausesNdjson,
  },
  { name: 'clauses.csv', mediaType: 'text/csv; charset=utf-8', languages: packedLanguages, make: clausesCsv },
  { name: 'catalog.jsonld', mediaType: 'application/ld+json', languages: ofAllAlone, make: catalogJsonLd },
  {
    name: 'catalog.ttl',
    mediaType: 'text/turtle; charset=utf-8',
    languages: ofAllAlone,
    make: catalogTurtle,
  },
];
