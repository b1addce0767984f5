import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { LANGUAGE_CODES } from '../../model/language.ts';
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
import { TopicPage, TopicsPage } from './page.tsx';
import { topicPath } from './path.ts';

const KEEPING = { ...OF_PAGE, searches: true };

/** `/topics` and `/topics/<id>`: what clauses speak of, by their own words. */
export const topicRoutes: readonly Route[] = [
  route('/topics', {
    parameters: UI,
    keeping: KEEPING,
    answer: async (app, c) => {
      const counts = await app.services.search.topics();
      const { concepts } = app.services.archive();
      return answer(app, c, (page) => ({
        title: page.say.topics.title,
        children: <TopicsPage page={page} concepts={concepts} counts={counts} />,
      }));
    },
  }),
  route('/topics/{id}', {
    logged: '/topics/:id',
    parameters: UI,
    keeping: KEEPING,
    answer: async (app, c, { id = '' }) => {
      const archive = app.services.archive();
      const concept = archive.concepts.find((one) => one.id === id);
      if (concept === undefined) return nothing(app);
      const inWorks = await app.services.search.onTopic(id, readReader(c).language);
      return answer(app, c, (page) => ({
        title: concept.label[page.reader.language],
        children: (
          <TopicPage
            context={{ page, works: archive.works, concepts: archive.concepts, held: LANGUAGE_CODES }}
            concept={concept}
            inWorks={inWorks}
          />
        ),
      }));
    },
  }),
];

/** Topics that are offered where there is none of that name. */
const MOST_OFFERED = 200;

const nothing = ({ services }: AppContext): never =>
  fail(
    'not-found',
    { why: 'no-topic' },
    {
      offers: services
        .archive()
        .concepts.slice(0, MOST_OFFERED)
        .map(({ id, label }) => offerTitled(topicPath(id), label)),
    },
  );

async function answer(
  app: AppContext,
  c: Context<AppEnvironment>,
  make: (page: PageContext) => { readonly title: string; readonly children: Child },
): Promise<Response> {
  const page = app.page(c, readReader(c));
  const html = await renderPage({ page, wide: true, ...make(page) });
  return keep(c, new Body(html, 'text/html; charset=utf-8', { Vary: 'Accept-Language' }));
}
