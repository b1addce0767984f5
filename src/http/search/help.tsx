import type { Messages } from '../i18n/index.ts';
import type { PageContext } from '../page.ts';

/** A query of each kind, in words that this archive holds. */
const KINDS: readonly (readonly [query: string, says: Exclude<keyof Messages['search']['help'], 'title'>])[] =
  [
    ['territorial integrity', 'words'],
    ['"use of force"', 'phrase'],
    ['border OR frontier', 'or'],
    ['territorial -integrity', 'not'],
    ['force /5 threat', 'near'],
    ['delimit*', 'prefix'],
    ['Article IV', 'citation'],
    ['lang:ru огня', 'field'],
  ];

/** What can be asked, each kind with a query to try. */
export function SearchHelp({ page: { say, link } }: { page: PageContext }) {
  return (
    <section class="help">
      <h2>{say.search.help.title}</h2>
      <dl>
        {KINDS.map(([query, says]) => (
          <div>
            <dt>
              <a href={link(`/search?q=${encodeURIComponent(query)}`)}>
                <code>{query}</code>
              </a>
            </dt>
            <dd>{say.search.help[says]}</dd>
          </div>
        ))}
      </dl>
      <p class="keys soft small">{say.search.keys}</p>
    </section>
  );
}
