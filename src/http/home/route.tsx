import { titleIn } from '../../model/work.ts';
import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { HomePage } from './page.tsx';

/** `/`. */
export const homeRoute: Route = pageRoute(
  '/',
  (page, app) => ({
    title:
      page.facts.name === undefined ? page.say.home.heading : titleIn(page.facts.name, page.reader.language),
    wide: true,
    search: 'page',
    children: (
      <HomePage page={page} works={app.services.archive().works} log={app.services.archive().snapshot.log} />
    ),
  }),
  { lane: 'reading' },
);
