import type { Documents } from '../engine/documents.ts';
import { FACETS, type FacetName } from '../engine/facet.ts';
import type { Condition } from '../engine/port.ts';
import { wantedOf } from '../engine/wanted.ts';
import type { Node } from '../read/ast.ts';
import { choicesOf } from '../read/choices.ts';
import type { SearchRequest } from '../read/request.ts';

/**
 * The filters of a request and the restrictions of its query as conditions on values that the archive has: what a
 * reader wrote is looked up here and goes no further. Null where `article:` restricts, which is no value of a clause.
 */
export function conditionsOf(
  documents: Documents,
  given: SearchRequest,
  restrictions: readonly Node[],
): readonly Condition[] | null {
  const conditions: Condition[] = [];
  for (const { field, values, negated } of choicesOf(given, restrictions)) {
    if (field === 'article') return null;
    conditions.push({ facet: field, negated, any: heldOf(documents, field, values) });
  }
  return conditions;
}

function heldOf(documents: Documents, facet: FacetName, written: readonly string[]): Condition['any'] {
  const { ofClause, valuesOf, namesIn } = FACETS[facet];
  const wanted = wantedOf(facet, written);
  const held = new Set(
    ofClause?.all({ topics: documents.topics.ids }) ??
      documents.editions.flatMap((edition) => valuesOf(edition)),
  );
  const any: Partial<Record<FacetName, readonly string[]>> = { [facet]: [...held].filter(wanted.isValue) };
  if (namesIn === null) return any;
  const works = new Set(documents.editions.map(({ entry }) => entry.work));
  return { ...any, work: [...works].filter(wanted.isNamedIn).map(({ id }) => id) };
}
