import { onceFor } from '../../kept.ts';
import { type Documents, levelAt, placeOf } from '../engine/documents.ts';
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
  const level = levelAt(documents, first);
  if (!group.every((clause) => levelAt(documents, clause) === level)) return null;
  const { of } = placeOf(documents, first);
  const values = FACET_NAMES.map((facet) => [
    facet,
    isOfClause(facet) ? [level] : FACETS[facet].valuesOf(of),
  ]);
  return Object.fromEntries(values);
}
