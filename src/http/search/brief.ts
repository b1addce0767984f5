import type { Context } from 'hono';
import { SearchParams } from '../../search/read/request.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { PRINTED, parametersOf } from '../parameters.ts';
import { readReader } from '../reader.ts';
import { readParameters } from '../readParameters.ts';
import { type Route, route } from '../route.ts';
import { respond } from '../sendable.ts';
import { printBrief } from './print.ts';

/** `/search.pdf?q=`: search results as a brief. Takes the parameters of the search, and those of every PDF. */
export const briefRoute: Route = route('/search.pdf', {
  parameters: { ...parametersOf(SearchParams, ['q'], true), ...PRINTED },
  lane: 'making',
  told: {
    form: 'print',
    summary: 'Search results as PDF: found clauses with their words, levels, citations and permalinks',
  },
  answer: answerBrief,
});

async function answerBrief(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const request = readParameters(SearchParams, c.req.queries());
  const answer = await app.services.search.search(request, app.services.budget('search', c.req.raw.signal));
  const asked = [...new URL(c.req.url).searchParams].filter(([name]) => !Object.hasOwn(PRINTED, name));
  const path = `/search?${new URLSearchParams(asked)}`;
  return respond(c, await printBrief(app, c, { answer, path }, readReader(c)));
}
