import type { PageContext } from '../page.ts';

interface Props {
  readonly page: PageContext;
  readonly query: string;
  /** Parameters that a new query keeps: filters in force, as name and value. */
  readonly filters: readonly (readonly [string, string])[];
}

/** The search form: a plain GET; `assets/scripts/search.js` adds completions and answers while typing. */
export function SearchForm({ page, query, filters }: Props) {
  const { say, reader, mirror } = page;
  return (
    <search aria-label={say.nav.search}>
      <form class="search" action="/search" method="get">
        <label>
          <span>{say.searchLabel}</span>
          <input
            type="search"
            name="q"
            value={query}
            maxlength={1000}
            autocomplete="off"
            spellcheck={false}
            enterkeyhint="search"
          />
        </label>
        {filters.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {reader.explicit && mirror === null ? (
          <input type="hidden" name="ui" value={reader.language} />
        ) : null}
        <button type="submit">{say.searchButton}</button>
      </form>
    </search>
  );
}
