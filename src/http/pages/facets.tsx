import type { SearchAnswer } from '../../search/answer.ts';
import { FACETS, type FacetName } from '../../search/answer.ts';
import { type PageContext, withParameter } from './layout.tsx';

/** Filters with their counts; each adds itself to the address of the page. */
export function Facets({ page, answer }: { page: PageContext; answer: SearchAnswer }) {
  const { say, path } = page;
  const chosen = new URL(`http://archive.invalid${path}`).searchParams;
  const shown = FACETS.filter((name) => (answer.facets[name]?.length ?? 0) > 1 || chosen.has(name));
  if (shown.length === 0) return null;
  return (
    <aside class="facets" aria-label={say.search.filters}>
      <h2>{say.search.filters}</h2>
      {shown.map((name) => (
        <FacetList page={page} name={name} values={answer.facets[name] ?? []} chosen={chosen.getAll(name)} />
      ))}
    </aside>
  );
}

interface FacetProps {
  readonly page: PageContext;
  readonly name: FacetName;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number }[];
  readonly chosen: readonly string[];
}

function FacetList({ page, name, values, chosen }: FacetProps) {
  const { say, path } = page;
  const parameter = (value: string): string => {
    const first = withParameter(path, 'page', null);
    if (name !== 'year') return withParameter(first, name, value);
    return withParameter(withParameter(first, 'from', `${value}-01-01`), 'to', `${value}-12-31`);
  };
  return (
    <section>
      <h3>{say.facet[name]}</h3>
      <ul>
        {values.map(({ value, label, count }) => (
          <li>
            <a
              href={parameter(value)}
              rel="nofollow"
              aria-current={chosen.includes(value) ? 'true' : undefined}
            >
              {facetLabel(page, name, value, label)}
            </a>{' '}
            ({count})
          </li>
        ))}
      </ul>
      {chosen.length === 0 ? null : (
        <a rel="nofollow" href={withParameter(withParameter(path, 'page', null), name, null)}>
          {say.search.clear}
        </a>
      )}
    </section>
  );
}

/** Words of the interface for values that are words of ours; names stay as the archive has them. */
function facetLabel({ say }: PageContext, name: FacetName, value: string, label: string): string {
  const tables: Partial<Record<FacetName, Readonly<Record<string, unknown>>>> = {
    type: say.type,
    stage: say.stage,
    level: say.level,
  };
  const word = tables[name]?.[value];
  return typeof word === 'string' ? word : label;
}
