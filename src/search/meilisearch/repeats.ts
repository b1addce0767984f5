import { onceFor } from '../../kept.ts';
import { type Documents, placeOf } from '../engine/documents.ts';
import { FACET_NAMES, FACETS, type FacetName, isOfClause } from '../engine/facet.ts';
import { repeatsOf } from '../engine/repeats.ts';
import { sameHash } from './schema.ts';

/** Clauses with the same words in one Work and language, by what the index calls them (`same`). */
const groupsByHash = onceFor(
  (documents: Documents): ReadonlyMap<string, readonly number[]> =>
    new Map([...repeatsOf(documents)].map(([first, group]) => [hashOf(documents, first), group])),
);

function hashOf(documents: Documents, clause: number): string {
  const { of, position } = placeOf(documents, clause);
  return sameHash(of.edition.work, of.lang, of.edition.index.c1At(position) ?? '');
}

/** What all clauses of a group have in each facet; null where they differ or are not known. */
export function repeatsIn(
  documents: Documents,
  same: string,
): Readonly<Record<FacetName, readonly string[]>> | null {
  const group = groupsByHash(documents).get(same);
  const [first] = group ?? [];
  if (group === undefined || first === undefined) return null;
  const { of } = placeOf(documents, first);
  const valuesAt = (facet: FacetName, clause: number): readonly string[] =>
    FACETS[facet].ofClause?.valuesAt(documents, clause) ?? FACETS[facet].valuesOf(of);
  const own = FACET_NAMES.filter(isOfClause);
  const ownOf = (clause: number): string => own.map((facet) => valuesAt(facet, clause).join()).join(' ');
  if (!group.every((clause) => ownOf(clause) === ownOf(first))) return null;
  const values = FACET_NAMES.map((facet) => [facet, valuesAt(facet, first)]);
  return Object.fromEntries(values);
}
