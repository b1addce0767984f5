import type { WorkEntry } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import type { LoggedEntry } from '../../model/logEntry.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { LanguageNotHeld } from '../parts/notHeld.tsx';
import { Part } from '../parts/parts.tsx';
import { langOf } from '../parts/words.tsx';
import { QuoteForm } from '../quote/form.tsx';
import { SearchForm } from '../search/form.tsx';
import { expressionAddressOf } from '../view.ts';
import { callWork } from '../work/names.ts';
import { CheckedLine } from './checked.tsx';
import { CollectionPart } from './collection.tsx';
import { exampleQueries } from './examples.ts';
import { Recent } from './recent.tsx';

interface HomeProps {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
  readonly log: readonly LoggedEntry[];
}

/** What this is, whose and how far it can be trusted; what people come for; the collections; what came last. */
export function HomePage({ page, works, log }: HomeProps) {
  const { say, facts, link } = page;
  const collections = facts.collections ?? [];
  const known = (ids: readonly string[]): readonly WorkEntry[] => ids.flatMap((id) => works.get(id) ?? []);
  const main = known(collections.flatMap((one) => one.works)).find(
    ({ expressions }) => expressions.length > 0,
  );
  return (
    <>
      <section class="hero">
        <h1>{say.home.heading}</h1>
        <About page={page} works={works} />
        {main === undefined ? null : <CheckedLine page={page} entry={main} />}
        <SearchForm page={page} query="" filters={[]} />
        <Examples page={page} works={works} />
        <p class="tasks">
          <a class="button" href={link('/quote')}>
            {say.quote.title}
          </a>
          {main === undefined ? null : <ReadMain page={page} entry={main} />}
        </p>
        <LanguageNotHeld page={page} works={works} />
      </section>
      {collections.map((collection) => (
        <CollectionPart page={page} collection={collection} works={known(collection.works)} />
      ))}
      {page.mirror === null ? (
        <Part heading={say.quote.title} id="home-quote">
          <p>{say.quote.lead}</p>
          <QuoteForm page={page} text="" />
        </Part>
      ) : null}
      <Recent page={page} works={works} log={log} />
      <p>
        <a class="button" href={link('/t')}>
          {say.home.all}
        </a>
      </p>
    </>
  );
}

/** What is here, how much of it, who runs it and since when. */
function About({ page, works }: Omit<HomeProps, 'log'>) {
  const { say, facts, link, reader } = page;
  const { description, run_by: operator } = facts;
  const withText = [...works.values()].filter(({ expressions }) => expressions.length > 0).length;
  return (
    <>
      {description === undefined ? (
        <p class="lead">{say.home.lead}</p>
      ) : (
        <p class="lead" lang={langOf(description, page)}>
          {titleIn(description, reader.language)}
        </p>
      )}
      <p>
        {page.isEmpty ? null : say.home.holdings(works.size, withText)}{' '}
        {operator === undefined
          ? null
          : say.home.runBy(
              titleIn(operator.name, reader.language),
              longDay(operator.since, reader.language),
            )}{' '}
        <a href={link('/about')}>{say.home.aboutUs}</a>
      </p>
    </>
  );
}

/** The first text of the first collection, in the reader's language where it is held in it. */
function ReadMain({ page, entry: { work, expressions } }: { page: PageContext; entry: WorkEntry }) {
  const own = expressions.find(({ key }) => key.language === page.reader.language);
  const expression = own ?? expressions[0];
  if (expression === undefined) return null;
  const { text, lang } = callWork(work, page);
  return (
    <a
      class="button"
      href={page.link(formatAddress(expressionAddressOf(work.id, expression)))}
      hreflang={textLanguage(expression.key.language).bcp47}
    >
      {page.say.home.read} <span lang={lang}>{text}</span>
    </a>
  );
}

function Examples({ page, works }: Omit<HomeProps, 'log'>) {
  const { say, link } = page;
  const examples = exampleQueries(page, works);
  if (examples.length === 0) return null;
  return (
    <p class="examples">
      {say.home.tryThese}
      {say.marks.colon}
      {examples.map(([code, query]) => (
        <>
          {' '}
          <a href={link(`/search?q=${encodeURIComponent(query)}`)} lang={textLanguage(code).bcp47}>
            {query}
          </a>
        </>
      ))}
    </p>
  );
}
