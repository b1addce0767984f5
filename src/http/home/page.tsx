import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { formatAddress } from '../../model/address.ts';
import { LANGUAGES } from '../../model/language.ts';
import { longDate } from '../i18n/index.ts';
import type { PageContext } from '../page.ts';
import { Part } from '../parts/parts.tsx';
import { SearchForm } from '../search/form.tsx';
import { expressionAddressOf } from '../view.ts';
import { byDate, titleFor } from '../work/works.tsx';
import { CollectionPart } from './collection.tsx';
import { Timeline } from './timeline.tsx';

interface HomeProps {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
}

/** The search field first, then the collections with what stands around them in time, then what came last. */
export function HomePage({ page, works }: HomeProps) {
  const { say, facts, link } = page;
  const collections = facts.collections ?? [];
  const known = (ids: readonly string[]): readonly WorkEntry[] => ids.flatMap((id) => works.get(id) ?? []);
  return (
    <>
      <section class="hero">
        <h1>{say.home.heading}</h1>
        <p class="lead">{say.home.lead}</p>
        <SearchForm page={page} query="" filters={[]} />
        <Examples page={page} />
      </section>
      <div class="home">
        <div class="stack">
          {collections.map((collection) => (
            <CollectionPart page={page} collection={collection} works={known(collection.works)} />
          ))}
          <Recent page={page} works={works} />
          <p>
            <a class="button" href={link('/t')}>
              {say.home.all}
            </a>
          </p>
        </div>
        {collections.length === 0 ? null : (
          <Timeline
            page={page}
            group={collections.flatMap((collection) => known(collection.works))}
            around={collections.flatMap((collection) => known(collection.around))}
          />
        )}
      </div>
    </>
  );
}

function Examples({ page: { say, link, reader } }: { page: PageContext }) {
  return (
    <p class="examples">
      {say.home.tryThese}
      {say.marks.colon}
      {LANGUAGES[reader.language].examples.map(([code, query]) => (
        <>
          {' '}
          <a href={link(`/search?q=${encodeURIComponent(query)}`)} lang={LANGUAGES[code].bcp47}>
            {query}
          </a>
        </>
      ))}
    </p>
  );
}

/** Texts that the home page lists. */
const MOST_RECENT = 8;

/** Texts by the day they came into the archive; where no file says its day, by the date of the act. */
function Recent({ page, works }: HomeProps) {
  const { say, reader, link } = page;
  const texts = [...works.values()]
    .sort(byDate)
    .flatMap((entry) => entry.expressions.map((expression) => ({ entry, expression })))
    .sort((a, b) => addedOf(b.expression).localeCompare(addedOf(a.expression)))
    .slice(0, MOST_RECENT);
  if (texts.length === 0) return null;
  const dated = texts.some(({ expression }) => addedOf(expression) !== '');
  return (
    <Part heading={dated ? say.home.added : say.home.recent}>
      <ul class="recent">
        {texts.map(({ entry: { work }, expression }) => {
          const { endonym, bcp47 } = LANGUAGES[expression.key.language];
          const title = titleFor(work, page);
          const added = addedOf(expression);
          return (
            <li>
              <a href={link(formatAddress(expressionAddressOf(work.id, expression)))} hreflang={bcp47}>
                <span lang={title.lang}>{title.text}</span>, <span lang={bcp47}>{endonym}</span>
                {expression.key.variant === null ? '' : ` (${expression.key.variant})`}
              </a>
              {added === '' ? null : (
                <span class="soft small"> {say.home.addedOn(longDate(added, reader.language))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const addedOf = (expression: ExpressionEntry): string => newestEdition(expression).front.added ?? '';
