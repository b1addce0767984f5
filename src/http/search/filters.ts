import { FACET_NAMES, type FacetName } from '../../search/engine/facet.ts';
import { withParameter } from '../page.ts';

/** A filter in force, as the address of the page says it. */
export interface ChosenFilter {
  readonly name: FacetName;
  readonly value: string;
}

const BASE = 'http://archive.invalid';

/** Filters that an address sets, in the order of the facets; `from` and `to` of one year are that year. */
export function chosenFilters(path: string): readonly ChosenFilter[] {
  const { searchParams } = new URL(BASE + path);
  return FACET_NAMES.flatMap((name): readonly ChosenFilter[] => {
    const days = name === 'year' ? yearOf(searchParams) : null;
    const values = [...valuesOf(searchParams, name), ...(days === null ? [] : [days])];
    return [...new Set(values)].map((value) => ({ name, value }));
  });
}

const valuesOf = (parameters: URLSearchParams, name: string): readonly string[] => [
  ...new Set(
    parameters
      .getAll(name)
      .flatMap((value) => value.split(','))
      .map((value) => value.trim())
      .filter(Boolean),
  ),
];

function yearOf(parameters: URLSearchParams): string | null {
  const [, year = ''] = /^(\d{4})-01-01$/u.exec(parameters.get('from') ?? '') ?? [];
  return year !== '' && parameters.get('to') === `${year}-12-31` ? year : null;
}

/** A year is asked for by its own parameter, or by its days: the one takes the place of the other. */
function withoutDaysOfYear(path: string): string {
  if (yearOf(new URL(BASE + path).searchParams) === null) return path;
  return withParameter(withParameter(path, 'from', null), 'to', null);
}

/** The address with a filter put in force, or out of it; always the first page of hits. */
export function toggled(path: string, { name, value }: ChosenFilter): string {
  const first = withParameter(path, 'page', null);
  const chosen = chosenFilters(path);
  const isChosen = chosen.some((one) => one.name === name && one.value === value);
  const rest = name === 'year' ? withoutDaysOfYear(first) : first;
  const others = chosen.filter((one) => one.name === name && one.value !== value).map((one) => one.value);
  const values = isChosen ? others : [...others, value];
  return withParameter(rest, name, values.length === 0 ? null : values.join(','));
}

/** Parameters beside the query that a new query keeps. */
export function keptParameters(path: string): readonly (readonly [string, string])[] {
  const kept = new Set<string>([...FACET_NAMES, 'from', 'to', 'versions', 'limit']);
  return [...new URL(BASE + path).searchParams].filter(([name, value]) => kept.has(name) && value !== '');
}

/** The address with its query and nothing else but the interface language. */
export function withoutFilters(path: string): string {
  return keptParameters(path).reduce(
    (rest, [name]) => withParameter(rest, name, null),
    withParameter(path, 'page', null),
  );
}

/** The address with another query, from its first page. */
export const withQuery = (path: string, query: string): string =>
  withParameter(withParameter(path, 'page', null), 'q', query);
