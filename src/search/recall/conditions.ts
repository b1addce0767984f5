import type { Work } from '../../model/work.ts';
import { foldWords } from '../../words/fold.ts';
import type { Documents } from '../engine/documents.ts';
import { FACETS, type FacetName, FILTER_NAMES, type FilterName, isOfClause } from '../engine/facet.ts';
import type { Condition } from '../engine/port.ts';
import type { Node } from '../read/ast.ts';
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
  for (const facet of FILTER_NAMES)
    if (given[facet].length > 0) conditions.push(condition(documents, facet, given[facet], false));
  for (const node of restrictions) {
    const field = node.is === 'not' ? node.node : node;
    if (field.is !== 'field' || field.field === 'article') return null;
    conditions.push(condition(documents, field.field, [field.value], node.is === 'not'));
  }
  return conditions;
}

function condition(
  documents: Documents,
  facet: FilterName,
  wanted: readonly string[],
  negated: boolean,
): Condition {
  const values = new Set(wanted.map((value) => value.toLowerCase()));
  if (isOfClause(facet)) return { facet, negated, any: { [facet]: [...values] } };
  const { valuesOf, namesIn } = FACETS[facet];
  const held = new Set(documents.editions.flatMap((edition) => valuesOf(edition)));
  const any: Partial<Record<FacetName, readonly string[]>> = {
    [facet]: [...held].filter((value) => values.has(value.toLowerCase())),
  };
  return {
    facet,
    negated,
    any: namesIn === null ? any : { ...any, ...worksNaming(documents, namesIn, wanted) },
  };
}

/** Works with a name that has all the words of one of the values. */
function worksNaming(
  { editions }: Documents,
  namesIn: (work: Work) => readonly string[],
  wanted: readonly string[],
): { readonly work: readonly string[] } {
  const words = wanted.filter((value) => value.length >= 3).map(foldWords);
  const isNamed = (given: string): boolean => {
    const name = foldWords(given);
    return words.some((all) => all.every((word) => name.includes(word)));
  };
  const works = new Map(editions.map(({ entry: { work } }) => [work.id, work]));
  const named = [...works.values()].filter((work) => namesIn(work).some(isNamed));
  return { work: named.map(({ id }) => id) };
}
