import type { Context } from 'hono';
import { languagesHeld, languagesNotHeld } from '../../archive/languagesHeld.ts';
import type { Budget } from '../../model/budget.ts';
import { inOrder, textLanguage } from '../../model/language.ts';
import type { ReasonOf } from '../../model/reason.ts';
import {
  CompleteParams,
  SearchParams,
  type SearchRequest,
  StrictSearchParams,
} from '../../search/read/request.ts';
import { CompletionsSchema, type SearchAnswer, SearchAnswerSchema } from '../../search/show/answer.ts';
import { Body, CHANGING, HTML, JSON_TYPE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { ATOM } from '../feeds/atom.ts';
import { OUTCOMES } from '../openapi/responses.ts';
import { withParameter } from '../page.ts';
import { parametersOf, TYPING, UI, UI_TOLD } from '../parameters.ts';
import { renderPage } from '../parts/layout.tsx';
import { type Reader, readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { keep } from '../ready/keep.ts';
import { OF_API, OF_PAGE, type Route, route } from '../route.ts';
import { searchFeed } from './atom.ts';
import { withQuery } from './filters.ts';
import { searchJson, toldTo } from './json.ts';
import { SearchPage } from './page.tsx';

/** Parameters of a search. */
const SEARCHED = parametersOf(SearchParams, ['q'], true);
const BY_ENGINE = { searches: true };

/** `/search` for people, `/api/v1/search` for programs. */
export const searchRoutes: readonly Route[] = [
  route('/api/v1/search', {
    parameters: { ...SEARCHED, ...UI_TOLD },
    keeping: { ...OF_API, ...BY_ENGINE, reader: 'language' },
    told: { form: 'api', summary: 'Search clauses', answer: SearchAnswerSchema, problems: OUTCOMES.search },
    answer: async (app, c) => {
      const { ui: _, ...given } = c.req.queries();
      const reader = readReader(c);
      const request = readParameters(StrictSearchParams, given);
      const { answer, took } = await ask(app, { request, reader }, budgetOf(app, c));
      const json = searchJson(answer, toldTo(app.services.archive(), app.absolute, reader.language));
      const headers = { ...CHANGING, 'Content-Language': textLanguage(reader.language).bcp47 };
      return send(c, answer, took, new Body(`${JSON.stringify(json)}\n`, JSON_TYPE, headers));
    },
  }),
  route('/api/v1/complete', {
    parameters: parametersOf(CompleteParams, ['q'], true),
    keeping: { ...OF_API, ...BY_ENGINE },
    told: {
      form: 'api',
      summary: 'The query with its last word completed, for suggestions while typing',
      answer: CompletionsSchema,
      problems: OUTCOMES.search,
    },
    answer: async (app, c) => {
      const { q } = readParameters(CompleteParams, c.req.queries());
      const completions = await app.services.search.complete(q, budgetOf(app, c));
      return keep(c, new Body(`${JSON.stringify(completions)}\n`, JSON_TYPE));
    },
  }),
  route('/search.atom', {
    parameters: { ...SEARCHED, ...UI_TOLD },
    keeping: { ...OF_PAGE, ...BY_ENGINE },
    told: {
      form: 'file',
      mediaTypes: ['application/atom+xml'],
      summary: 'Clauses that a search finds, for readers of feeds (Atom)',
    },
    answer: answerFeed,
  }),
  route('/search', {
    parameters: { ...SEARCHED, ...TYPING, ...UI },
    keeping: { ...OF_PAGE, ...BY_ENGINE },
    mirrored: () => ['/search'],
    answer: (app, c) => answerPage(app, c),
  }),
];

/** What a search finds, for readers of feeds: as many as one answer has, whatever page was asked for. */
async function answerFeed(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const reader = readReader(c);
  const { ui: _, ...given } = c.req.queries();
  const request = { ...readParameters(SearchParams, given), page: 1, limit: MOST_IN_FEED };
  const { answer } = await ask(app, { request, reader }, budgetOf(app, c));
  const archive = app.services.archive();
  const json = searchJson(answer, toldTo(archive, app.absolute, reader.language));
  const query = new URL(c.req.url).search.slice(1);
  const feed = searchFeed(archive, app.absolute, { answer: json, query, code: reader.language });
  return send(c, answer, null, new Body(feed, ATOM, CHANGING));
}

const MOST_IN_FEED = 50;

async function answerPage(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const asked = app.page(c, readReader(c));
  const query = c.req.query('q')?.trim() ?? '';
  const archive = app.services.archive();
  const held = languagesHeld(archive.works);
  const found = query === '' ? NOTHING_ASKED : await find(app, c, { query, reader: asked.reader });
  const path = withParameter(asked.path, 'typing', null);
  const page = { ...asked, path: found.completed === null ? path : withQuery(path, found.completed) };
  const html = await renderPage({
    page,
    title: query === '' ? page.say.search.title : `${query} – ${page.say.search.title}`,
    search: 'page',
    wide: true,
    noindex: true,
    children: (
      <SearchPage
        context={{
          page,
          works: archive.works,
          concepts: archive.topics,
          held: inOrder(held),
        }}
        query={query}
        {...found}
      />
    ),
  });
  return send(c, found.answer, found.took, new Body(html, HTML, CHANGING));
}

/** Sends an answer with the time it took, and keeps it where the engine had nothing to add: it is given again in no time. */
function send(
  c: Context<AppEnvironment>,
  answer: SearchAnswer | null,
  took: string | null,
  body: Body,
): Response {
  const timed = (time: string): Body => (took === null ? body : body.withHeaders({ 'Server-Timing': time }));
  const first = timed(took ?? NO_TIME);
  if (answer !== null && answer.engineWhy.length > 0) return first.respond(c);
  return keep(c, first, timed(NO_TIME));
}

const NO_TIME = 'search;dur=0.0';

const NOTHING_ASKED = { answer: null, took: NO_TIME, completed: null, completions: [] } as const;

/** One budget for all that one request asks. */
const budgetOf = ({ services }: AppContext, c: Context): Budget =>
  services.budget('search', c.req.raw.signal);

/** The answer; to somebody who is typing (`typing=1`), that of the likeliest word where the last is no word yet. */
async function find(app: AppContext, c: Context, { query, reader }: { query: string; reader: Reader }) {
  const request = readParameters(SearchParams, c.req.queries());
  const budget = budgetOf(app, c);
  const found = await ask(app, { request, reader }, budget);
  const { total, interpreted } = found.answer;
  if (total > 0 && interpreted.corrected === null && !interpreted.relaxed)
    return { ...found, completed: null, completions: [] };
  const { completions } = await app.services.search.complete(query, budget);
  const [likeliest] = completions;
  if (c.req.query('typing') === undefined || likeliest === undefined)
    return { ...found, completed: null, completions: completions.slice(0, 5) };
  const whole = await ask(app, { request: { ...request, q: likeliest }, reader }, budget);
  return { ...whole, completed: likeliest, completions: [] };
}

/** With what a reader of one language should know, once. */
function toldReader(answer: SearchAnswer, more: readonly ReasonOf<'language-not-held'>[]): SearchAnswer {
  const { why } = answer.interpreted;
  const isTold = ({ language }: (typeof more)[number]): boolean =>
    why.some((one) => one.why === 'language-not-held' && one.language === language);
  const untold = more.filter((reason) => !isTold(reason));
  return { ...answer, interpreted: { ...answer.interpreted, why: [...why, ...untold] } };
}

async function ask(
  app: AppContext,
  { request, reader }: { readonly request: SearchRequest; readonly reader: Reader },
  budget: Budget,
): Promise<{ answer: SearchAnswer; took: string }> {
  const start = performance.now();
  const found = await app.services.search.search(request, budget);
  const answer = toldReader(found, languagesNotHeld(app.services.archive().works, [reader.language]));
  return { answer, took: `search;dur=${(performance.now() - start).toFixed(1)}` };
}
