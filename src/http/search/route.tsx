import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import { shelfOf } from '../../archive/names.ts';
import type { Budget } from '../../model/budget.ts';
import { LANGUAGE_CODES } from '../../model/language.ts';
import type { SearchAnswer } from '../../search/answer.ts';
import {
  CompleteParams,
  SearchParams,
  type SearchRequest,
  StrictSearchParams,
} from '../../search/request.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { withParameter } from '../page.ts';
import { renderPage } from '../parts/layout.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { withQuery } from './filters.ts';
import { SearchPage } from './page.tsx';

/** `/search` for people, `/api/v1/search` for programs. */
export function searchRoutes(app: AppContext): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  routes.get('/api/v1/search', async (c) => {
    const request = readParameters(StrictSearchParams, c.req.queries());
    const { answer, took } = await ask(app, request, budgetOf(app, c));
    return send(c, answer, took, (timing) => new Body(`${JSON.stringify(answer)}\n`, JSON_TYPE, timing));
  });
  routes.get('/api/v1/complete', async (c) => {
    const { q } = readParameters(CompleteParams, c.req.queries());
    const completions = await app.services.search.complete(q, budgetOf(app, c));
    return keep(c, new Body(`${JSON.stringify(completions)}\n`, JSON_TYPE));
  });
  routes.get('/search', (c) => answerPage(app, c));
  return routes;
}

async function answerPage(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const asked = app.page(c, readReader(c));
  const query = c.req.query('q')?.trim() ?? '';
  const archive = app.services.archive();
  const held = new Set(archive.editions.map(({ key }) => key.language));
  const found = query === '' ? NOTHING_ASKED : await find(app, c, query);
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
          shelf: shelfOf(archive),
          held: LANGUAGE_CODES.filter((code) => held.has(code)),
        }}
        query={query}
        {...found}
      />
    ),
  });
  const caching = { Vary: 'Accept-Language' };
  return send(c, found.answer, found.took, (timing) => new Body(html, HTML, { ...caching, ...timing }));
}

type Timing = Readonly<Record<'Server-Timing', string>>;

/** Sends an answer, and keeps it where the engine had nothing to add: it is given again in no time. */
function send(
  c: Context<AppEnvironment>,
  answer: SearchAnswer | null,
  took: string,
  make: (timing: Timing) => Body,
): Response {
  const body = make({ 'Server-Timing': took });
  if (answer !== null && answer.engineSays !== null) return body.respond(c);
  return keep(c, body, make({ 'Server-Timing': NO_TIME }));
}

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const NO_TIME = 'search;dur=0.0';

const NOTHING_ASKED = { answer: null, took: NO_TIME, completed: null, completions: [] } as const;

/** One budget for all that one request asks. */
const budgetOf = ({ services }: AppContext, c: Context): Budget =>
  services.budget('search', c.req.raw.signal);

/** The answer; to somebody who is typing (`typing=1`), that of the likeliest word where the last is no word yet. */
async function find(app: AppContext, c: Context, query: string) {
  const request = readParameters(SearchParams, c.req.queries());
  const budget = budgetOf(app, c);
  const found = await ask(app, request, budget);
  const { total, interpreted } = found.answer;
  if (total > 0 && interpreted.corrected === null && !interpreted.relaxed)
    return { ...found, completed: null, completions: [] };
  const { completions } = await app.services.search.complete(query, budget);
  const [likeliest] = completions;
  if (c.req.query('typing') === undefined || likeliest === undefined)
    return { ...found, completed: null, completions: completions.slice(0, 5) };
  const whole = await ask(app, { ...request, q: likeliest }, budget);
  return { ...whole, completed: likeliest, completions: [] };
}

async function ask(
  app: AppContext,
  request: SearchRequest,
  budget: Budget,
): Promise<{ answer: SearchAnswer; took: string }> {
  const start = performance.now();
  const answer = await app.services.search.search(request, budget);
  return { answer, took: `search;dur=${(performance.now() - start).toFixed(1)}` };
}

/** Parameters that are wrong fail together, each with its name and reason. */
export function readParameters<T>(
  schema: z.ZodType<T>,
  given: Readonly<Record<string, string | string[]>>,
): T {
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const parameters = parsed.error.issues.flatMap(explain);
  return fail(
    'invalid-request',
    parameters.map(({ parameter, message }) => `${parameter}: ${message}`).join('; '),
    { parameters },
  );
}

function explain(issue: z.core.$ZodIssue): { parameter: string; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ parameter: key.slice(0, 60), message: 'is not known here' }));
  }
  return [{ parameter: String(issue.path[0] ?? 'query'), message: issue.message }];
}
