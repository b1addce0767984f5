import { textLanguage } from '../../model/language.ts';
import { FACET_NAMES, FACETS, type FacetName } from '../../search/engine/facet.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { type SearchContext, valueName } from './context.ts';
import { chosenFilters, toggled } from './filters.ts';

type Values = NonNullable<SearchAnswer['facets'][FacetName]>;

/** Values of a facet that stand open; the others are one press away. */
const OPEN = 6;

const ORDER = FACET_NAMES.toSorted((a, b) => FACETS[a].place - FACETS[b].place);

/** Filters in force, each a link that takes it off. */
export function ChosenFilters({ context }: { context: SearchContext }) {
  const { say, path } = context.page;
  const chosen = chosenFilters(path);
  if (chosen.length === 0) return null;
  return (
    <ul class="chosen" aria-label={say.search.inForce}>
      {chosen.map((filter) => {
        const { text, lang } = valueName(context, filter.name, filter.value);
        return (
          <li>
            <a
              class="button"
              rel="nofollow"
              href={toggled(path, filter)}
              aria-label={say.search.remove(`${say.facet[filter.name]}${say.marks.colon} ${text}`)}
            >
              {say.facet[filter.name]}
              {say.marks.colon} <span lang={lang}>{text}</span> <span aria-hidden="true">×</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
}

/** What would narrow the hits down, with counts; each value adds itself to the address or takes itself off. */
export function Facets({ context, answer }: { context: SearchContext; answer: SearchAnswer }) {
  const { say, path } = context.page;
  const chosen = new Set(chosenFilters(path).map(({ name }) => name));
  const narrows = (name: FacetName): boolean =>
    (answer.facets[name] ?? []).some(({ count }) => count < answer.total);
  const shown = ORDER.filter((name) => chosen.has(name) || narrows(name));
  if (shown.length === 0) return null;
  return (
    <aside class="facets" id="facets" aria-label={say.search.filters}>
      <h2>{say.search.filters}</h2>
      {shown.map((name) => (
        <FacetPart context={context} name={name} values={answer.facets[name] ?? []} />
      ))}
    </aside>
  );
}

interface FacetProps {
  readonly context: SearchContext;
  readonly name: FacetName;
  readonly values: Values;
}

function FacetPart({ context, name, values }: FacetProps) {
  const { say } = context.page;
  const sorted = inOrder(context, name, values);
  const rest = sorted.slice(OPEN);
  return (
    <section>
      <h3>{say.facet[name]}</h3>
      <FacetList context={context} name={name} values={sorted.slice(0, OPEN)} />
      {rest.length === 0 ? null : (
        <details>
          <summary>{say.search.more(rest.length)}</summary>
          <FacetList context={context} name={name} values={rest} />
        </details>
      )}
    </section>
  );
}

/** Most frequent first, as they come; the latest first, or by name in the reader's alphabet. */
function inOrder(context: SearchContext, name: FacetName, values: Values): Values {
  const { isByTime, isByName } = FACETS[name];
  if (isByTime) return [...values].sort((a, b) => b.value.localeCompare(a.value));
  if (!isByName) return values;
  const { compare } = new Intl.Collator(textLanguage(context.page.reader.language).bcp47);
  const nameOf = ({ value }: Values[number]): string => valueName(context, name, value).text;
  return [...values].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

function FacetList({ context, name, values }: FacetProps) {
  const { path } = context.page;
  const chosen = chosenFilters(path);
  return (
    <ul>
      {values.map(({ value, count }) => {
        const { text, lang } = valueName(context, name, value);
        const isChosen = chosen.some((one) => one.name === name && one.value === value);
        return (
          <li>
            <a
              href={toggled(path, { name, value })}
              rel="nofollow"
              aria-current={isChosen ? 'true' : undefined}
            >
              <span lang={lang}>{text}</span>{' '}
              {FACETS[name].isByName ? null : <span class="count">{count}</span>}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
