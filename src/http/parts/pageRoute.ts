import type { Context } from 'hono';
import { Body, CHANGING, HTML } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { PageContext } from '../page.ts';
import { UI } from '../parameters.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_PAGE, type Route, route } from '../route.ts';
import { type PageProps, renderPage } from './layout.tsx';

type Shown = Omit<PageProps, 'page'>;

/** The route of a page that nothing but the archive decides. */
export const pageRoute = (
  path: string,
  show: (page: PageContext, app: AppContext) => Shown,
  row: Partial<Route> = {},
): Route =>
  route(path, {
    parameters: UI,
    keeping: OF_PAGE,
    mirrored: () => [path],
    ...row,
    answer: (app, c) => answerPage(app, c, (page) => show(page, app)),
  });

/** A page in the reader's language; one that search engines are to leave out says so to them as well. */
export async function answerPage(
  app: AppContext,
  c: Context<AppEnvironment>,
  show: (page: PageContext) => Shown,
): Promise<Response> {
  const page = app.page(c, readReader(c));
  const shown = show(page);
  const html = await renderPage({ page, ...shown });
  const robots: Readonly<Record<string, string>> = shown.noindex ? { 'X-Robots-Tag': 'noindex' } : {};
  return keep(c, new Body(html, HTML, { ...CHANGING, ...robots }));
}
