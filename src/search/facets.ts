import type { Level } from '../model/attestation.ts';
import { LANGUAGES } from '../model/language.ts';
import { titleIn } from '../model/work.ts';
import { FACETS, type FacetName, type SearchAnswer } from './answer.ts';
import { type Documents, type IndexedEdition, placeOf } from './documents.ts';
import type { Match } from './match.ts';

/** Values of one facet that an edition has; `level` is a matter of each clause. */
export function valuesOf(
  { entry, lang }: IndexedEdition,
  facet: Exclude<FacetName, 'level'>,
): readonly string[] {
  const { work } = entry;
  switch (facet) {
    case 'lang':
      return [lang];
    case 'work':
      return [work.id];
    case 'type':
      return [work.type];
    case 'party':
      return partiesOf(work).map(({ value }) => value);
    case 'subject':
      return work.subjects;
    case 'year':
      return [work.date.slice(0, 4)];
    case 'stage':
      return [...new Set(work.stages.map(({ stage }) => stage))];
  }
}

/** Those who made the instrument, by code where they have one; hosts, mediators and witnesses are none. */
export function partiesOf({
  participants,
}: IndexedEdition['entry']['work']): readonly { value: string; label: string }[] {
  const made = participants.filter(({ role }) => role === 'party' || role === 'participant');
  return made.map(({ name, code }) => ({ value: code ?? name, label: name }));
}

export const levelOf = (documents: Documents, clause: number): Level => {
  const { of, position } = placeOf(documents, clause);
  return of.edition.index.levelAt(position) ?? 'unchecked';
};

/** Bit of a facet in `Match.fails`. */
export const facetBit = (facet: FacetName): number => 1 << FACETS.indexOf(facet);

/**
 * How many hits have each value, most first. Each facet counts what its own filter shuts out too, so that a reader
 * sees what choosing another value would give.
 */
export function countFacets(
  documents: Documents,
  groups: readonly (readonly Match[])[],
): SearchAnswer['facets'] {
  const hits: Match[] = [];
  const others: (readonly Match[])[] = [];
  for (const group of groups) {
    const [best] = group;
    if (best?.fails === 0) hits.push(best);
    else others.push(group);
  }
  const common = countShown(documents, hits);
  return Object.fromEntries(
    FACETS.map((facet) => {
      const own = facetBit(facet);
      const shown = others.flatMap((group) => group.find(({ fails }) => (fails & ~own) === 0) ?? []);
      const counts = shown.length === 0 ? common : countShown(documents, shown, common);
      return [facet, listValues(documents, facet, counts)];
    }),
  );
}

type FacetValues = NonNullable<SearchAnswer['facets'][FacetName]>;

/** Values that are listed of one facet. */
const MOST_VALUES = 100;

/** Hits by edition and by level. */
interface Counts {
  readonly editions: Map<number, number>;
  readonly levels: Map<string, number>;
}

function countShown(documents: Documents, shown: readonly Match[], from?: Counts): Counts {
  const counts: Counts = { editions: new Map(from?.editions), levels: new Map(from?.levels) };
  for (const { clause } of shown) {
    raise(counts.editions, documents.editionOf[clause] ?? 0, 1);
    raise(counts.levels, levelOf(documents, clause), 1);
  }
  return counts;
}

function listValues(documents: Documents, facet: FacetName, { editions, levels }: Counts): FacetValues {
  const counts = new Map(facet === 'level' ? levels : []);
  const labels = new Map<string, string>();
  for (const [ordinal, count] of facet === 'level' ? [] : editions) {
    const edition = documents.editions[ordinal];
    if (edition === undefined || facet === 'level') continue;
    for (const value of valuesOf(edition, facet)) {
      raise(counts, value, count);
      if (!labels.has(value)) labels.set(value, labelOf(edition, facet, value));
    }
  }
  return [...counts]
    .map(([value, count]) => ({ value, label: labels.get(value) ?? value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
    .slice(0, MOST_VALUES);
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

function labelOf({ entry, lang }: IndexedEdition, facet: FacetName, value: string): string {
  if (facet === 'lang') return LANGUAGES[lang].english;
  if (facet === 'work') return titleIn(entry.work.short_title ?? entry.work.title, 'eng');
  if (facet === 'party') return partiesOf(entry.work).find((party) => party.value === value)?.label ?? value;
  return value;
}
