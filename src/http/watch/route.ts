import { readFileSync } from 'node:fs';
import type { AppContext } from '../context.ts';
import { type Route, route } from '../route.ts';
import { unknownAddress } from '../unknown.ts';
import type { Watch } from './port.ts';

const SCRIPT = readFileSync(new URL('watch.js', import.meta.url), 'utf8');

/** Where nobody watches, these are no addresses. */
const watched = (
  path: string,
  answer: (watch: Watch, ...args: Parameters<Route['answer']>) => Promise<Response>,
) =>
  route(path, {
    lane: null,
    answer: (app: AppContext, c, named) =>
      app.services.watch === null
        ? unknownAddress(c.req.method)
        : answer(app.services.watch, app, c, named).then((response) => {
            response.headers.set('Cache-Control', 'no-store');
            return response;
          }),
  });

/** `serve --watch`: `/watch` answers when the documents have changed; `/watch.js` waits for it and loads the page anew. */
export const watchRoutes: readonly Route[] = [
  watched('/watch', async (watch, _app, c) => {
    const since = Number(c.req.query('since') ?? Number.NaN);
    return c.json({ version: await watch.next(since, c.req.raw.signal) });
  }),
  watched('/watch.js', async (_watch, _app, c) =>
    c.body(SCRIPT, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  ),
];
