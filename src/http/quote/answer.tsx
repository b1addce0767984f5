import type { Context } from 'hono';
import { Body, HTML, PRIVATE } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import { renderPage } from '../parts/layout.tsx';
import { readReader } from '../reader.ts';
import { QuotePage } from './page.tsx';
import { checkPosted } from './read.ts';

/** The page with the answer; what was pasted stays in its field. */
export async function answerQuotePage(app: AppContext, c: Context<AppEnvironment>): Promise<Response> {
  const { text, checked } = await checkPosted(app, c);
  const page = app.page(c, readReader(c));
  const children = <QuotePage page={page} archive={app.services.archive()} text={text} checked={checked} />;
  const html = await renderPage({ page, title: page.say.quote.title, noindex: true, children });
  return new Body(html, HTML, PRIVATE).respond(c);
}
