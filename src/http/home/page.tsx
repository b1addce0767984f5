import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { formatAddress } from '../../model/address.ts';
import { LANGUAGES } from '../../model/language.ts';
import { titleIn } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { LanguageNotHeld } from '../parts/notHeld.tsx';
import { Part } from '../parts/parts.tsx';
import { langOf } from '../parts/words.tsx';
import { QuoteForm } from '../quote/form.tsx';
import { SearchForm } from '../search/form.tsx';
import { expressionAddressOf } from '../view.ts';
import { byDate, callWork, titleFor } from '../work/names.ts';
import { CheckedLine } from './checked.tsx';
import { CollectionPart } from './collection.tsx';

interface HomeProps {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
}

/** What this is, whose and how far it can be trusted; what people come for; the collections; what came last. */
export function HomePage({ page, works }: HomeProps) {
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
        <Examples page={page} />
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
      <Part heading={say.quote.title}>
        <p>{say.quote.lead}</p>
        <QuoteForm page={page} text="" />
      </Part>
      <Recent page={page} works={works} />
      <p>
        <a class="button" href={link('/t')}>
          {say.home.all}
        </a>
      </p>
    </>
  );
}

/** What is here, how much of it, who runs it and since when. */
function About({ page, works }: HomeProps) {
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
        {say.home.holdings(works.size, withText)}{' '}
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
      hreflang={LANGUAGES[expression.key.language].bcp47}
    >
      {page.say.home.read} <span lang={lang}>{text}</span>
    </a>
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
const MOST_RECENT = 3;

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
                <span class="soft small"> {say.home.addedOn(longDay(added, reader.language))}</span>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

const addedOf = (expression: ExpressionEntry): string => newestEdition(expression).front.added ?? '';
