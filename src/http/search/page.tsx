import { textLanguage } from '../../model/language.ts';
import { sayReasons } from '../../render/sayReasons.ts';
import type { SearchAnswer } from '../../search/show/answer.ts';
import { type PageContext, withParameter } from '../page.ts';
import { AnsweredHere } from '../parts/mirror.tsx';
import { Part, Sentence } from '../parts/parts.tsx';
import { titleFor } from '../work/names.ts';
import type { SearchContext } from './context.ts';
import { ChosenFilters, Facets } from './facets.tsx';
import { chosenFilters, keptParameters, withoutFilters, withQuery } from './filters.ts';
import { SearchForm } from './form.tsx';
import { SearchHelp } from './help.tsx';
import { Hits } from './hits.tsx';
import { totalOf } from './told.ts';
import { Understood } from './understood.tsx';

interface Props {
  readonly context: SearchContext;
  /** As typed. */
  readonly query: string;
  /** Null before anything was asked. */
  readonly answer: SearchAnswer | null;
  readonly completed: string | null;
  /** Queries that finish the last word, offered where nothing is found. */
  readonly completions: readonly string[];
}

/** The search form and its answer; the script puts the status and the results of a new query into this page. */
export function SearchPage({ context, query, answer, completed, completions }: Props) {
  const { page } = context;
  const { say, path } = page;
  return (
    <>
      <h1 class="visually-hidden">{say.search.title}</h1>
      <SearchForm page={page} query={query} filters={keptParameters(path)} />
      <p class="total" id="total" role="status">
        {answer === null ? '' : <strong>{totalOf(context, answer)}</strong>}
      </p>
      <div id="results" tabindex={-1}>
        {answer === null ? (
          <NothingAsked page={page} />
        ) : (
          <Answer context={context} answer={answer} completed={completed} completions={completions} />
        )}
      </div>
    </>
  );
}

/** What can be asked; in a mirror, that nothing here answers. */
const NothingAsked = ({ page }: { page: PageContext }) =>
  page.mirror === null ? (
    <SearchHelp page={page} />
  ) : (
    <AnsweredHere page={page} mirror={page.mirror} path="/search" />
  );

type AnswerProps = Omit<Props, 'answer' | 'query'> & { readonly answer: SearchAnswer };

function Answer({ context, answer, completed, completions }: AnswerProps) {
  const { say } = context.page;
  return (
    <div class="answer">
      <div class="found">
        <ChosenFilters context={context} />
        <Understood context={context} answer={answer} completed={completed} />
        <People context={context} answer={answer} />
        {answer.total === 0 ? <NilOffers context={context} completions={completions} /> : null}
        {answer.hits.length === 0 ? null : (
          <p class="to-facets">
            <a href="#facets">{say.search.filters}</a>
          </p>
        )}
        <Hits context={context} hits={answer.hits} near={answer.near} />
        <Pages context={context} answer={answer} />
        <Works context={context} answer={answer} />
        {answer.total === 0 && answer.near.length === 0 ? <SearchHelp page={context.page} /> : null}
        {answer.hits.length === 0 ? null : (
          <p class="soft small">
            {say.text.formats}
            {say.marks.colon} <a href={context.page.path.replace(/^\/search/u, '/search.pdf')}>.pdf</a>
          </p>
        )}
        <AnsweredBy context={context} answer={answer} />
      </div>
      <Facets context={context} answer={answer} />
    </div>
  );
}

/** Which engine answered, where there is something to know of it. */
function AnsweredBy({
  context: { page, works },
  answer: { engine, engineWhy },
}: Pick<AnswerProps, 'context' | 'answer'>) {
  if (engineWhy.length === 0) return null;
  return (
    <p class="answered-by soft small">
      {page.say.search.answeredBy}
      {page.say.marks.colon} {engine}
      {' · '}
      <strong>
        <Sentence of={sayReasons(engineWhy, page.reader.language, works)} />
      </strong>
    </p>
  );
}

function NilOffers({
  context: { page },
  completions,
}: {
  context: SearchContext;
  completions: readonly string[];
}) {
  const { say, path } = page;
  return (
    <>
      {chosenFilters(path).length === 0 ? null : (
        <p>
          <a href={withoutFilters(path)}>{say.search.withoutFilters}</a>
        </p>
      )}
      {completions.length === 0 ? null : (
        <p>
          {say.search.begin}
          {say.marks.colon}
          {completions.map((text) => (
            <>
              {' '}
              <a class="button" href={withQuery(path, text)}>
                {text}
              </a>
            </>
          ))}
        </p>
      )}
    </>
  );
}

function Works({ context, answer }: { context: SearchContext; answer: SearchAnswer }) {
  const { say, link } = context.page;
  if (answer.works.length === 0) return null;
  return (
    <Part heading={say.search.works}>
      <ul class="about-works">
        {answer.works.map(({ id, title, url, held }) => {
          const entry = context.works.get(id);
          const name = entry === undefined ? { text: title, lang: 'en' } : titleFor(entry.work, context.page);
          return (
            <li>
              <a href={link(url)} lang={name.lang}>
                {name.text}
              </a>{' '}
              <span class="soft small">{say.work.held[held]}</span>
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

/** Pages of the people whose names were asked for, before all clauses. */
function People({ context, answer }: { context: SearchContext; answer: SearchAnswer }) {
  const { say, link, reader } = context.page;
  if (answer.people.length === 0) return null;
  return (
    <p class="of-people">
      {say.people.title}
      {say.marks.colon}{' '}
      {answer.people.map(({ name, lang, url }, at) => (
        <>
          {at === 0 ? '' : ', '}
          <a href={link(url)} lang={lang === reader.language ? undefined : textLanguage(lang).bcp47}>
            {name}
          </a>
        </>
      ))}
    </p>
  );
}

function Pages({ context, answer }: { context: SearchContext; answer: SearchAnswer }) {
  const { say, path } = context.page;
  const pages = Math.ceil(answer.total / answer.limit);
  if (pages < 2) return null;
  const to = (number: number): string => withParameter(path, 'page', number === 1 ? null : String(number));
  return (
    <nav class="pages" aria-label={say.search.page(answer.page, pages)}>
      {answer.page > 1 ? (
        <a rel="prev" href={to(answer.page - 1)}>
          {say.search.previous}
        </a>
      ) : null}
      <span>{say.search.page(answer.page, pages)}</span>
      {answer.page < pages ? (
        <a rel="next" href={to(answer.page + 1)}>
          {say.search.next}
        </a>
      ) : null}
    </nav>
  );
}
