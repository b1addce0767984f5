import { type Context, Hono } from 'hono';
import { SearchParams } from '../../search/request.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { readReader } from '../reader.ts';
import { printBrief } from './print.ts';
import { readParameters } from './route.tsx';

/** Parameters that shape the file and not what is searched. */
const OF_THE_FILE: ReadonlySet<string> = new Set(['paper', 'ui']);

/** `/search.pdf?q=`: search results as a brief. Takes the parameters of the search, and those of every PDF. */
export function briefRoutes(app: AppContext): Hono<AppEnvironment> {
  return new Hono<AppEnvironment>().get('/search.pdf', (c) => answerBrief(app, c));
}

async function answerBrief(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const request = readParameters(SearchParams, c.req.queries());
  const answer = await app.services.search.search(request, app.services.budget('search', c.req.raw.signal));
  const asked = [...new URL(c.req.url).searchParams].filter(([name]) => !OF_THE_FILE.has(name));
  const path = `/search?${new URLSearchParams(asked)}`;
  return (await printBrief(app, c, { answer, path }, readReader(c))).respond(c);
}
