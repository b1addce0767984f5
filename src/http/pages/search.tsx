import { Fragment } from 'hono/jsx';
import { nameClause } from '../../cite/naming.ts';
import { components, parseEId } from '../../model/eid.ts';
import { LANGUAGES, type LanguageCode } from '../../model/language.ts';
import { WordsHtml } from '../../render/html/words.tsx';
import type { Hit, SearchAnswer } from '../../search/answer.ts';
import { Facets } from './facets.tsx';
import { type PageContext, withParameter } from './layout.tsx';
import { Part } from './parts.tsx';

interface Props {
  readonly page: PageContext;
  /** Null before anything was asked. */
  readonly answer: SearchAnswer | null;
}

/** The answer to a search: hits with their words, the clauses near, and filters with counts. */
export function SearchPage({ page, answer }: Props) {
  const { say } = page;
  if (answer === null) {
    return (
      <>
        <h1>{say.search.title}</h1>
        <p class="lead">{say.search.starting}</p>
      </>
    );
  }
  return (
    <>
      <h1>{say.search.title}</h1>
      <Understood page={page} answer={answer} />
      <p class="total" role="status">
        {answer.total === 0 ? say.search.none : say.search.results(answer.total)}
      </p>
      {answer.total === 0 ? null : (
        <p class="formats">
          <a href={page.path.replace(/^\/search/u, '/search.pdf')}>.pdf</a>
        </p>
      )}
      <Hits page={page} hits={answer.hits} />
      <Pages page={page} answer={answer} />
      {answer.near.length === 0 ? null : (
        <Part heading={say.search.near}>
          <Hits page={page} hits={answer.near} />
        </Part>
      )}
      {answer.works.length === 0 ? null : (
        <Part heading={say.search.works}>
          <ul>
            {answer.works.map(({ title, url, held }) => (
              <li>
                <a href={page.link(url)}>{title}</a> · {say.work.held[held]}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Facets page={page} answer={answer} />
    </>
  );
}

function Understood({ page, answer }: { page: PageContext; answer: SearchAnswer }) {
  const { say } = page;
  const { interpreted, query } = answer;
  return (
    <div class="understood">
      {interpreted.text === query ? null : (
        <p>
          {say.search.understood}: <code>{interpreted.text}</code>
        </p>
      )}
      {interpreted.citation === null ? null : <p lang="en">{interpreted.citation.says}</p>}
      {interpreted.corrected === null ? null : (
        <p>
          {say.search.corrected}: <code>{interpreted.corrected}</code>
        </p>
      )}
      {interpreted.relaxed ? <p>{say.search.relaxed}</p> : null}
    </div>
  );
}

function Hits({ page, hits }: { page: PageContext; hits: readonly Hit[] }) {
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <HitItem page={page} hit={hit} />
      ))}
    </ol>
  );
}

/** "paragraph 2" for a clause that prints no number. */
function nameOf(eId: string, code: LanguageCode): string {
  const parsed = parseEId(eId);
  const last = parsed === null ? undefined : components(parsed).at(-1);
  return last === undefined || parsed === null
    ? eId
    : nameClause({ kind: last.kind, number: last.number, eId: parsed }, code);
}

function HitItem({ page, hit }: { page: PageContext; hit: Hit }) {
  const { say, link } = page;
  const lang = LANGUAGES[hit.lang].bcp47;
  const place = [...hit.path, hit].map(({ label, heading, eId }) =>
    [label ?? nameOf(eId, hit.lang), heading].filter(Boolean).join(' '),
  );
  const layers = hit.highlights.map(([start, end]) => ({
    start,
    end,
    draw: (inner: unknown) => <mark>{inner as string}</mark>,
  }));
  return (
    <li>
      <h2>
        <a href={link(hit.permalink)} lang={lang}>
          {place.join(' › ')}
        </a>
      </h2>
      <p class="of" lang={lang}>
        {hit.work.title} · {LANGUAGES[hit.lang].endonym}
        {hit.attestation === null ? null : (
          <>
            {' · '}
            <a
              class={`level ${hit.attestation}`}
              href={link(`/about#level-${hit.attestation}`)}
              lang={LANGUAGES[page.reader.language].bcp47}
            >
              {say.level[hit.attestation]}
            </a>
          </>
        )}
      </p>
      <blockquote lang={lang}>
        <WordsHtml words={{ text: hit.snippet, marks: [] }} layers={layers} />
      </blockquote>
      {hit.also.length === 0 ? null : (
        <p class="also">
          {say.search.also}:{' '}
          {hit.also.map((permalink, index) => (
            <Fragment>
              {index === 0 ? '' : ', '}
              <a href={link(permalink)}>{permalink.split('/').slice(3).join('/')}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}

function Pages({ page, answer }: { page: PageContext; answer: SearchAnswer }) {
  const { say, path } = page;
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
