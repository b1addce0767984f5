import { peopleOf, personPath } from '../../model/people.ts';
import { titleIn } from '../../model/work.ts';
import type { AppContext } from '../context.ts';
import { UI } from '../parameters.ts';
import { answerPage } from '../parts/pageRoute.ts';
import { offerTitled } from '../problem/offers.ts';
import { fail } from '../problem.ts';
import { OF_PAGE, type Route, route } from '../route.ts';
import { PeoplePage, PersonPage } from './page.tsx';

const people = ({ services }: AppContext) => peopleOf(services.archive().works.values());

/** `/people` and `/people/<name>`: acts recorded in instruments, kept out of search engines. */
export const peopleRoutes: readonly Route[] = [
  route('/people', {
    parameters: UI,
    keeping: OF_PAGE,
    mirrored: () => ['/people'],
    answer: (app, c) =>
      answerPage(app, c, (page) => ({
        noindex: true,
        title: page.say.people.title,
        children: <PeoplePage page={page} people={[...people(app).values()]} />,
      })),
  }),
  route('/people/{slug}', {
    logged: '/people/:slug',
    parameters: UI,
    keeping: OF_PAGE,
    mirrored: ({ works }) => [...peopleOf(works.values()).values()].map(personPath),
    answer: (app, c, { slug = '' }) => {
      const person = people(app).get(slug);
      return person === undefined
        ? nobody(app)
        : answerPage(app, c, (page) => ({
            noindex: true,
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
