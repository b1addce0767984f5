import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { peopleOf, personPath } from '../../model/people.ts';
import { titleIn } from '../../model/work.ts';
import { Body } from '../body.ts';
import type { AppContext, AppEnvironment } from '../context.ts';
import type { PageContext } from '../page.ts';
import { UI } from '../parameters.ts';
import { renderPage } from '../parts/layout.tsx';
import { offerTitled } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_PAGE, type Route, route } from '../route.ts';
import { PeoplePage, PersonPage } from './page.tsx';

const people = ({ services }: AppContext) => peopleOf(services.archive().works.values());

/** `/people` and `/people/<name>`: acts recorded in instruments, kept out of search engines. */
export const peopleRoutes: readonly Route[] = [
  route('/people', {
    parameters: UI,
    keeping: OF_PAGE,
    answer: (app, c) =>
      answer(app, c, (page) => ({
        title: page.say.people.title,
        children: <PeoplePage page={page} people={[...people(app).values()]} />,
      })),
  }),
  route('/people/{slug}', {
    logged: '/people/:slug',
    parameters: UI,
    keeping: OF_PAGE,
    answer: (app, c, { slug = '' }) => {
      const person = people(app).get(slug);
      return person === undefined
        ? nobody(app)
        : answer(app, c, (page) => ({
            title: titleIn(person.name, page.reader.language),
            children: <PersonPage page={page} person={person} />,
          }));
    },
  }),
];

const nobody = (app: AppContext): never =>
  fail(
    'not-found',
    { why: 'nobody' },
    {
      offers: [...people(app).values()].map((one) => offerTitled(personPath(one), one.name)),
    },
  );

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
