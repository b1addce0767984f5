import { type Context, Hono } from 'hono';
import type { z } from 'zod';
import type { SearchAnswer } from '../../search/answer.ts';
import {
  CompleteParams,
  SearchParams,
  type SearchRequest,
  StrictSearchParams,
} from '../../search/request.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';
import { Body } from '../body.ts';
import { renderPage } from '../pages/layout.tsx';
import { SearchPage } from '../pages/search.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';

/** `/search` for people, `/api/v1/search` for programs. */
export function searchRoutes(app: AppContext): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  routes.get('/api/v1/search', async (c) => {
    const request = readParameters(StrictSearchParams, c.req.queries());
    const { answer, took } = await ask(app, c, request);
    return new Body(`${JSON.stringify(answer)}\n`, 'application/json; charset=utf-8', {
      'Server-Timing': took,
    }).respond(c);
  });
  routes.get('/api/v1/complete', async (c) => {
    const { q } = readParameters(CompleteParams, c.req.queries());
    const completions = await app.services.search.complete(q);
    return new Body(`${JSON.stringify(completions)}\n`, 'application/json; charset=utf-8').respond(c);
  });
  routes.get('/search', async (c) => {
    const page = app.page(c, readReader(c));
    const query = c.req.query('q')?.trim() ?? '';
    const { answer, took } =
      query === ''
        ? { answer: null, took: 'search;dur=0' }
        : await ask(app, c, readParameters(SearchParams, c.req.queries()));
    const title = query === '' ? page.say.search.title : `${query} – ${page.say.search.title}`;
    const html = await renderPage({
      page,
      title,
      query,
      noindex: true,
      children: <SearchPage page={page} answer={answer} />,
    });
    return new Body(html, 'text/html; charset=utf-8', {
      Vary: 'Accept-Language',
      'Server-Timing': took,
    }).respond(c);
  });
  return routes;
}

async function ask(
  app: AppContext,
  c: Context,
  request: SearchRequest,
): Promise<{ answer: SearchAnswer; took: string }> {
  const start = performance.now();
  const answer = await app.services.search.search(request, c.req.raw.signal);
  return { answer, took: `search;dur=${(performance.now() - start).toFixed(1)}` };
}

/** Parameters that are wrong fail together, each with its name and reason. */
export function readParameters<T>(schema: z.ZodType<T>, given: Record<string, string[]>): T {
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
