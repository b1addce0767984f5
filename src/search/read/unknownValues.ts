import type { Archive } from '../../archive/archive.ts';
import { onceFor } from '../../kept.ts';
import { noneOf, type ParameterFault } from '../../model/parameterFault.ts';
import { FACET_NAMES, FACETS, type FacetName } from '../engine/facet.ts';
import { wantedOf } from '../engine/wanted.ts';
import type { Node } from './ast.ts';
import type { SearchRequest } from './request.ts';

/** A filter of a request or a field of its query asks for what the archive does not know: nothing could ever answer. */
export class UnknownValues extends Error {
  override readonly name = 'UnknownValues';
  readonly faults: readonly ParameterFault[];

  constructor(faults: readonly ParameterFault[]) {
    super(faults.map(({ parameter }) => parameter).join(', '));
    this.faults = faults;
  }
}

/** Values of filters and fields that no Work has and no name stands for, each with those that there are. */
export function unknownValues(
  archive: Archive,
  request: Pick<SearchRequest, FacetName>,
  root: Node,
): readonly ParameterFault[] {
  const asked = [
    ...FACET_NAMES.flatMap((facet) => request[facet].map((value) => ({ facet, value }))),
    ...fieldsIn(root),
  ];
  return asked.flatMap(({ facet, value }) =>
    isKnown(archive, facet, value) ? [] : [noneOf(facet, value, valuesIn(archive, facet))],
  );
}

function fieldsIn(node: Node): readonly { readonly facet: FacetName; readonly value: string }[] {
  if (node.is === 'field') return node.field === 'article' ? [] : [{ facet: node.field, value: node.value }];
  if (node.is === 'not') return fieldsIn(node.node);
  return 'nodes' in node ? node.nodes.flatMap(fieldsIn) : [];
}

function isKnown(archive: Archive, facet: FacetName, value: string): boolean {
  const { isValue, isNamedIn } = wantedOf(facet, [value]);
  return (
    valuesIn(archive, facet).some(isValue) || [...archive.works.values()].some(({ work }) => isNamedIn(work))
  );
}

/** In alphabetical order, but where there is another. */
const valuesIn = (archive: Archive, facet: FacetName): readonly string[] =>
  FACETS[facet].all?.() ??
  FACETS[facet].ofClause?.all({ topics: archive.topics.map(({ id }) => id).sort() }) ??
  valuesOfWorks(archive.works).get(facet) ??
  [];

/** Also of Works that are catalogued without a text. A Work as such has no language. */
const valuesOfWorks = onceFor(
  (works: Archive['works']): ReadonlyMap<FacetName, readonly string[]> =>
    new Map(
      FACET_NAMES.map((facet) => {
        const values = [...works.values()].flatMap((entry) => FACETS[facet].valuesOf({ entry, lang: 'eng' }));
        return [facet, [...new Set(values)].sort()];
      }),
    ),
);
