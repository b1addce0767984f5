import { type Context, Hono } from 'hono';
import { formatAddress } from '../../model/address.ts';
import { titleIn } from '../../model/work.ts';
import { AboutPage } from '../about/page.tsx';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { PageContext } from '../page.ts';
import { type PageProps, renderPage } from '../parts/layout.tsx';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { SafelyPage } from '../safely/page.tsx';
import { HomePage } from './page.tsx';

/** `/`, `/about` and `/safely`. */
export function pageRoutes(app: AppContext): Hono<AppEnvironment> {
  return new Hono<AppEnvironment>()
    .get('/', (c) =>
      answer(app, c, (page) => ({
        title:
          page.facts.name === undefined
            ? page.say.home.heading
            : titleIn(page.facts.name, page.reader.language),
        wide: true,
        search: 'page',
        children: <HomePage page={page} works={app.services.archive().works} />,
      })),
    )
    .get('/about', (c) =>
      answer(app, c, (page) => ({
        title: page.say.about.title,
        children: <AboutPage page={page} example={exampleOf(app)} />,
      })),
    )
    .get('/safely', (c) =>
      answer(app, c, (page) => ({ title: page.say.safely.title, children: <SafelyPage page={page} /> })),
    );
}

async function answer(
  app: AppContext,
  c: Context<AppEnvironment>,
  make: (page: PageContext) => Omit<PageProps, 'page'>,
): Promise<Response> {
  const page = app.page(c, readReader(c));
  const html = await renderPage({ page, ...make(page) });
  return keep(c, new Body(html, 'text/html; charset=utf-8', { Vary: 'Accept-Language' }));
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
