import { Body, CHANGING } from '../body.ts';
import { ATOM } from '../feeds/atom.ts';
import { BEFORE, UI, UI_TOLD, WORK } from '../parameters.ts';
import { answerPage } from '../parts/pageRoute.ts';
import { fail } from '../problem.ts';
import { readReader } from '../reader.ts';
import { keep } from '../ready/keep.ts';
import { OF_PAGE, type Route, route } from '../route.ts';
import { feedOf } from './atom.ts';
import { HistoryPage, historyPages } from './page.tsx';

/** `/log` and `/feed.atom`: what was done to published texts, when and why. */
export const historyRoutes: readonly Route[] = [
  route('/log', {
    parameters: { ...UI, ...BEFORE },
    keeping: OF_PAGE,
    mirrored: ({ snapshot: { log } }) => historyPages(log),
    answer: (app, c) =>
      answerPage(app, c, (page) => ({
        title: page.say.log.title,
        links: [
          {
            rel: 'alternate',
            href: page.link('/feed.atom'),
            type: 'application/atom+xml',
            title: page.say.log.title,
          },
        ],
        children: (
          <HistoryPage
            page={page}
            archive={app.services.archive()}
            before={numberIn(c.req.query('before'))}
          />
        ),
      })),
  }),
  route('/feed.atom', {
    parameters: { ...UI_TOLD, ...WORK },
    keeping: OF_PAGE,
    told: {
      form: 'file',
      mediaTypes: ['application/atom+xml'],
      summary: 'What was done to published texts, the newest first (Atom)',
    },
    answer: (app, c) => {
      const archive = app.services.archive();
      const work = c.req.query('work') ?? null;
      if (work !== null && !archive.works.has(work))
        return fail('work-not-found', { why: 'no-work', asked: work });
      const feed = feedOf(archive, app.absolute, { code: readReader(c).language, work });
      return keep(c, new Body(feed, ATOM, CHANGING));
    },
  }),
];

/** The number of an entry; what is none asks for the newest. */
const numberIn = (given: string | undefined): number | null =>
  given !== undefined && BEFORE['before']?.normal(given) === given ? Number(given) : null;
