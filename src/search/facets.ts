import { LEVELS, type Level } from '../model/attestation.ts';
import { LANGUAGES } from '../model/language.ts';
import { titleIn } from '../model/work.ts';
import { FACETS, type FacetName, type SearchAnswer } from './answer.ts';
import type { Documents, IndexedEdition } from './documents.ts';
import type { Groups } from './group.ts';

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

export const levelAt = (documents: Documents, clause: number): Level =>
  LEVELS[documents.levelOf[clause] ?? -1] ?? 'unchecked';

/** Bit of a facet in `Matches.fails`. */
export const facetBit = (facet: FacetName): number => 1 << FACETS.indexOf(facet);

/**
 * How many hits have each value, most first. Each facet counts what its own filter shuts out too, so that a reader
 * sees what choosing another value would give. `pinned` are clauses that are hits beside the groups.
 */
export function countFacets(
  documents: Documents,
  groups: Groups,
  pinned: Iterable<number>,
): SearchAnswer['facets'] {
  const { matches } = groups;
  const common = new Counts(documents);
  for (const clause of pinned) common.add(clause);
  const others: number[] = [];
  for (const place of groups.firstsWhere(() => true)) {
    if (matches.failsAt(place) === 0) common.add(matches.clauseAt(place));
    else others.push(place);
  }
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = others.length === 0 ? common : common.copy();
      const allowed = ~facetBit(facet);
      for (const head of others) {
        const place = groups.firstFrom(head, (one) => (matches.failsAt(one) & allowed) === 0);
        if (place >= 0) counts.add(matches.clauseAt(place));
      }
      return [facet, listValues(documents, facet, counts)];
    }),
  );
}

type FacetValues = NonNullable<SearchAnswer['facets'][FacetName]>;

/** Values that are listed of one facet. */
const MOST_VALUES = 100;

/** Hits by edition and by level. */
class Counts {
  readonly editions: Uint32Array;
  readonly levels: Uint32Array;
  private readonly documents: Documents;

  constructor(documents: Documents, from?: Counts) {
    this.documents = documents;
    this.editions = from?.editions.slice() ?? new Uint32Array(documents.editions.length);
    this.levels = from?.levels.slice() ?? new Uint32Array(LEVELS.length);
  }

  copy(): Counts {
    return new Counts(this.documents, this);
  }

  add(clause: number): void {
    const edition = this.documents.editionOf[clause] ?? 0;
    const level = this.documents.levelOf[clause] ?? 0;
    this.editions[edition] = (this.editions[edition] ?? 0) + 1;
    this.levels[level] = (this.levels[level] ?? 0) + 1;
  }
}

function listValues(documents: Documents, facet: FacetName, { editions, levels }: Counts): FacetValues {
  const counts = new Map<string, number>();
  const labels = new Map<string, string>();
  if (facet === 'level')
    for (const [place, level] of LEVELS.entries()) raise(counts, level, levels[place] ?? 0);
  else {
    for (const [ordinal, count] of editions.entries()) {
      const edition = documents.editions[ordinal];
      if (edition === undefined || count === 0) continue;
      for (const value of valuesOf(edition, facet)) {
        raise(counts, value, count);
        if (!labels.has(value)) labels.set(value, labelOf(edition, facet, value));
      }
    }
  }
  return inOrder(counts, labels);
}

/** Counts that an engine made by itself, with the labels that values have in the archive. */
export function listCounted(
  documents: Documents,
  counted: Readonly<Partial<Record<FacetName, ReadonlyMap<string, number>>>>,
): SearchAnswer['facets'] {
  return Object.fromEntries(
    FACETS.map((facet) => [facet, inOrder(counted[facet] ?? new Map(), labelsIn(documents, facet))]),
  );
}

const knownLabels = new WeakMap<Documents, Map<FacetName, ReadonlyMap<string, string>>>();

/** Labels of all values of a facet, as the first edition that has the value gives them. */
function labelsIn(documents: Documents, facet: FacetName): ReadonlyMap<string, string> {
  if (facet === 'level') return new Map();
  const kept = knownLabels.get(documents) ?? new Map<FacetName, ReadonlyMap<string, string>>();
  knownLabels.set(documents, kept);
  const known = kept.get(facet);
  if (known !== undefined) return known;
  const labels = new Map<string, string>();
  for (const edition of documents.editions)
    for (const value of valuesOf(edition, facet))
      if (!labels.has(value)) labels.set(value, labelOf(edition, facet, value));
  kept.set(facet, labels);
  return labels;
}

function inOrder(counts: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): FacetValues {
  return [...counts]
    .filter(([, count]) => count > 0)
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
