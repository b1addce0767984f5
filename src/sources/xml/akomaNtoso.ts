import { type ReadParts, SourceUnreadable } from '../source.ts';
import { akomaNtosoGrammar } from './akomaNtosoGrammar.ts';
import { partsOf } from './parts.ts';
import { XmlReader } from './reader.ts';
import { elementsBelow, findElement, isElement, readXml, type XmlNode } from './tree.ts';

/** Documents that hold the clauses of one text; debates, judgments and collections do not. */
const READ: ReadonlySet<string> = new Set(['act', 'bill', 'doc', 'statement']);

/** An Akoma Ntoso document (OASIS LegalDocML), of any version of its namespace. */
export function readAkomaNtoso(bytes: Uint8Array): ReadParts {
  const { root, decoded } = readXml(bytes);
  const document = root.children.find(isElement);
  if (document === undefined || !READ.has(document.name))
    throw new SourceUnreadable('other-document', document?.name ?? root.name);
  const notes = new Map<string, readonly XmlNode[]>();
  for (const { name, attributes, children } of elementsBelow(document))
    if (name === 'note') notes.set(attributes['eId'] ?? attributes['id'] ?? '', children);
  const reader = new XmlReader(akomaNtosoGrammar(notes), document);
  reader.read(document.children);
  return partsOf(reader, decoded, findElement(document, 'FRBRlanguage')?.attributes['language']);
}
