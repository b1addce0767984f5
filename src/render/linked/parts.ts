import type { Clause } from '../../model/clause.ts';
import { isHeaded } from '../../model/kind.ts';
import { clauseTitle } from '../clauseTitle.ts';
import { addressIn, type Href, type TextView } from '../view.ts';
import { typeOfCopy } from './copy.ts';
import type { JsonLdNode } from './jsonLd.ts';

/** A clause as its name and address; its heading behind the name. */
export const partNode = (view: TextView, clause: Clause, href: Href): JsonLdNode => ({
  ...typeOfCopy(view.front),
  '@id': href(addressIn(view, clause.eId)),
  name: nameOf(view, [clause]),
});

/** "Article 1. The harbour"; of a range its two ends. */
export function nameOf(view: TextView, clauses: readonly Clause[]): string {
  const title = clauseTitle(view, clauses);
  const [only] = clauses;
  return clauses.length > 1 || only?.heading == null ? title : `${title}. ${only.heading.text}`;
}

/** Those of its clauses that stand under a heading: paragraphs and points are met on their pages. */
export const partsOf = (view: TextView, clauses: readonly Clause[], href: Href): readonly JsonLdNode[] =>
  clauses.filter(isHeaded).map((clause) => partNode(view, clause, href));
