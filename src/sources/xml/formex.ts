import { type ReadParts, SourceUnreadable } from '../source.ts';
import { FORMEX } from './formexGrammar.ts';
import { partsOf } from './parts.ts';
import { XmlReader } from './reader.ts';
import { findElement, readXml, type XmlElement } from './tree.ts';

/** Documents that hold the clauses of one text. */
const READ: ReadonlySet<string> = new Set([
  'ACT',
  'AGR',
  'ANNEX',
  'CONS.ACT',
  'CONS.ANNEX',
  'GENERAL',
  'LETTER',
]);

/** A document of the Official Journal of the European Union (Formex 4), or one that uses its elements. */
export function readFormex(bytes: Uint8Array): ReadParts {
  const { root, decoded } = readXml(bytes);
  if (!READ.has(root.name)) throw new SourceUnreadable('other-document', root.name);
  const reader = new XmlReader(FORMEX, root);
  reader.read([root]);
  return partsOf(reader, decoded, languageOf(root));
}

const languageOf = (root: XmlElement): string | undefined => {
  const said = findElement(root, 'LG.DOC');
  return (
    said?.children
      .filter((child) => typeof child === 'string')
      .join('')
      .trim() || undefined
  );
};
