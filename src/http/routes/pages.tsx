import { Hono } from 'hono';
import { formatAddress } from '../../model/address.ts';
import type { AppContext, AppEnvironment } from '../app.tsx';
import { Body } from '../body.ts';
import { AboutPage } from '../pages/about.tsx';
import { renderPage } from '../pages/layout.tsx';
import { byDate, HomePage } from '../pages/works.tsx';
import { readReader } from '../reader.ts';

const HTML = 'text/html; charset=utf-8';

/** `/` and `/about`. */
export function pageRoutes(app: AppContext): Hono<AppEnvironment> {
  const routes = new Hono<AppEnvironment>();
  routes.get('/', async (c) => {
    const page = app.page(c, readReader(c));
    const works = [...app.services.archive().works.values()].sort(byDate);
    const home = await renderPage({
      page,
      title: page.say.home.recent,
      children: <HomePage page={page} works={works} />,
    });
    return new Body(home, HTML, { Vary: 'Accept-Language' }).respond(c);
  });
  routes.get('/about', async (c) => {
    const page = app.page(c, readReader(c));
    const about = await renderPage({
      page,
      title: page.say.about.title,
      children: <AboutPage page={page} example={exampleOf(app)} />,
    });
    return new Body(about, HTML, { Vary: 'Accept-Language' }).respond(c);
  });
  return routes;
}

/** A permalink of this archive, to show what one looks like. */
function exampleOf({ services }: AppContext): string | null {
  const archive = services.archive();
  const [edition] = [...archive.editions].sort((a, b) => b.index.size - a.index.size);
  if (edition === undefined) return null;
  const position = Array.from({ length: edition.index.size }, (_, at) => at).find((at) =>
    edition.index.eIdAt(at).includes('__p_2'),
  );
  const clause = edition.index.eIdAt(position ?? 0);
  return formatAddress({
    work: edition.work,
    expression: { ...edition.key, edition: null },
    clause,
    to: null,
    format: 'html',
  });
}
