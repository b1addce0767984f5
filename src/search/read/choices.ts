import { FACET_NAMES, type FacetName } from '../engine/facet.ts';
import type { FieldName, Node } from './ast.ts';
import type { SearchRequest } from './request.ts';

/** What a filter or a restriction asks of a clause. */
export interface Choice {
  readonly field: FieldName;
  /** As written; one of them is enough. */
  readonly values: readonly string[];
  /** None of them instead. */
  readonly negated: boolean;
}

/** The filters of a request, then the restrictions of its query. */
export const choicesOf = (
  given: Pick<SearchRequest, FacetName>,
  restrictions: readonly Node[],
): readonly Choice[] => [
  ...FACET_NAMES.filter((name) => given[name].length > 0).map((name) => chosen(name, given[name], false)),
  ...restrictions.flatMap((node) => {
    const field = node.is === 'not' ? node.node : node;
    return field.is === 'field' ? [chosen(field.field, [field.value], node.is === 'not')] : [];
  }),
];

const chosen = (field: FieldName, values: readonly string[], negated: boolean): Choice => ({
  field,
  values,
  negated,
});
