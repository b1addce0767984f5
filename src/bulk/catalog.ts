import { formatAddress } from '../model/address.ts';
import { titleIn } from '../model/work.ts';
import { citedName } from '../render/citation.ts';
import type { JsonLdNode } from '../render/linked/jsonLd.ts';
import { jsonLdOfText } from '../render/linked/text.ts';
import { turtleOf } from '../render/linked/turtle.ts';
import { WHOLE_CONTEXT } from '../render/linked/vocabulary.ts';
import { jsonLdOfWork } from '../render/linked/work.ts';
import type { Href } from '../render/view.ts';
import { viewOf } from '../textView.ts';
import type { PackageKind, Source } from './kind.ts';
import { oneLine } from './ndjson.ts';
import { siteOf } from './row.ts';

type Kinds = readonly Pick<PackageKind, 'name' | 'mediaType'>[];

/**
 * What pages say of Works and texts as linked data, all of it, without words: JSON-LD. Addresses are those of the canonical
 * archive; where none is named, those of wherever the file is read.
 */
export function* catalogJsonLd(source: Source, kinds: Kinds): Generator<Uint8Array> {
  yield Buffer.from(`{"@context":${oneLine(Object(WHOLE_CONTEXT))},"@graph":[`, 'utf8');
  let before = '\n';
  for (const node of nodesOf(source, kinds)) {
    yield Buffer.from(before + oneLine(node), 'utf8');
    before = ',\n';
  }
  yield Buffer.from('\n]}\n', 'utf8');
}

/** The same in Turtle. */
export function* catalogTurtle(source: Source, kinds: Kinds): Generator<Uint8Array> {
  for (const node of nodesOf(source, kinds)) yield Buffer.from(turtleOf(node), 'utf8');
}

function* nodesOf(source: Source, kinds: Kinds): Generator<JsonLdNode> {
  const { archive, texts } = source;
  const site = siteOf(source);
  const href: Href = (address) => site + formatAddress(address);
  const newest = texts.filter(({ isNewest }) => isNewest);
  yield datasetOf(source, kinds);
  for (const { work } of archive.works.values()) {
    const own = newest.filter((text) => text.work === work).map(({ edition }) => edition);
    yield inGraph(jsonLdOfWork(work, own, href));
  }
  for (const { work, edition } of newest)
    yield inGraph(jsonLdOfText(viewOf(work, archive.text(edition), false), href));
}

/** The context stands once for all. */
const inGraph = ({ '@context': _, ...node }: JsonLdNode): JsonLdNode => node;

/** The archive as a set of data (DCAT 3 and schema.org), with its packages. */
function datasetOf(source: Source, kinds: Kinds): JsonLdNode {
  const { facts, root } = source.archive.snapshot;
  const site = siteOf(source);
  const title = citedName(facts);
  const about = facts.description === undefined ? null : titleIn(facts.description, 'eng');
  const distributions = kinds.map(({ name, mediaType }): JsonLdNode => {
    const [type = ''] = mediaType.split(';');
    const at = `${site}/bulk/${name}`;
    return {
      '@id': at,
      '@type': ['DataDownload', 'dcat:Distribution'],
      contentUrl: at,
      'dcat:downloadURL': { '@id': at },
      encodingFormat: type,
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${type}` },
    };
  });
  return {
    '@id': `${site}/bulk`,
    '@type': ['Dataset', 'dcat:Dataset'],
    name: title,
    'dct:title': title,
    ...(about === null ? {} : { description: about, 'dct:description': about }),
    identifier: root,
    'dct:identifier': root,
    distribution: distributions,
    'dcat:distribution': distributions.map(({ '@id': id = '' }) => ({ '@id': id })),
  };
}
