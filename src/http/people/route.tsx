import { type Context, Hono } from 'hono';
import type { Child } from 'hono/jsx';
import { titleIn } from '../../model/work.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { PageContext } from '../page.ts';
import { renderPage } from '../parts/layout.tsx';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { PeoplePage, PersonPage, personPath } from './page.tsx';
import { peopleOf } from './people.ts';

/** `/people` and `/people/<name>`: acts recorded in instruments, kept out of search engines. */
export function peopleRoutes(app: AppContext): Hono<AppEnvironment> {
  const people = () => peopleOf(app.services.archive().works.values());
  return new Hono<AppEnvironment>()
    .get('/people', (c) =>
      answer(app, c, (page) => ({
        title: page.say.people.title,
        children: <PeoplePage page={page} people={[...people().values()]} />,
      })),
    )
    .get('/people/:slug', (c) => {
      const slug = c.req.param('slug');
      const person = people().get(slug);
      if (person !== undefined)
        return answer(app, c, (page) => ({
          title: titleIn(person.name, page.reader.language),
          children: <PersonPage page={page} person={person} />,
        }));
      return fail('not-found', 'No instrument of this archive records an act under this name', {
        offers: [...people().values()].map((one) => ({
          url: personPath(one),
          title: titleIn(one.name, 'eng'),
        })),
      });
    });
}

async function answer(
  app: AppContext,
  c: Context<AppEnvironment>,
  make: (page: PageContext) => { readonly title: string; readonly children: Child },
): Promise<Response> {
  const page = app.page(c, readReader(c));
  const html = await renderPage({ page, noindex: true, ...make(page) });
  const headers = { Vary: 'Accept-Language', 'X-Robots-Tag': 'noindex' };
  return keep(c, new Body(html, 'text/html; charset=utf-8', headers));
}
