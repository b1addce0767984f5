import { hasTexts, textsEpub } from './bookEpub.ts';
import { catalogJsonLd, catalogTurtle } from './catalog.ts';
import { clausesCsv } from './csv.ts';
import type { PackageKind } from './kind.ts';
import { clausesNdjson } from './ndjson.ts';
import { textsZip } from './textsZip.ts';

/** Every package, in the order in which they are offered: pages, routes, API, mirrors and maps read this table alone. */
export const PACKAGE_KINDS: readonly PackageKind[] = [
  { name: 'texts.zip', mediaType: 'application/zip', perLanguage: true, make: textsZip },
  {
    name: 'texts.epub',
    mediaType: 'application/epub+zip',
    perLanguage: true,
    isFor: hasTexts,
    make: textsEpub,
  },
  {
    name: 'texts.html',
    mediaType: 'text/html; charset=utf-8',
    perLanguage: false,
    isFor: hasTexts,
    isMadeWhenAsked: true,
    make: null,
  },
  { name: 'clauses.ndjson', mediaType: 'application/x-ndjson', perLanguage: true, make: clausesNdjson },
  { name: 'clauses.csv', mediaType: 'text/csv; charset=utf-8', perLanguage: true, make: clausesCsv },
  { name: 'catalog.jsonld', mediaType: 'application/ld+json', perLanguage: false, make: catalogJsonLd },
  { name: 'catalog.ttl', mediaType: 'text/turtle; charset=utf-8', perLanguage: false, make: catalogTurtle },
];
