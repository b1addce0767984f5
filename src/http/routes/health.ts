import { Hono } from 'hono';
import { formatIssue, isError } from '../../model/issue.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';

/**
 * `/healthz`: the process answers. `/readyz`: texts and search answer; what is left out, and what fails
 * around the program while it serves on, is listed.
 */
export function healthRoutes({ services }: AppContext): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  routes.get('/healthz', (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json({ status: 'ok' });
  });
  routes.get('/readyz', (c) => {
    const state = services.state();
    const archive = services.archive();
    const { snapshot } = archive;
    const leftOut = [
      ...snapshot.worksLeftOut,
      ...[...archive.works.values()].flatMap((entry) => entry.leftOut),
    ];
    c.header('Cache-Control', 'no-store');
    const body = {
      status: state,
      archive: {
        works: archive.works.size,
        texts: archive.editions.length,
        clauses: archive.clauseCount,
        root: snapshot.root,
        leftOut,
        errors: snapshot.issues.filter(isError).map(formatIssue),
      },
      search: services.engineStatus(),
      troubles: services.troubles(),
    };
    if (state !== 'ready') c.header('Retry-After', '2');
    return c.json(body, state === 'ready' ? 200 : 503);
  });
  return routes;
}
