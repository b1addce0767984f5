import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { ContributePage } from './page.tsx';

/** `/contribute`. */
export const contributeRoute: Route = pageRoute('/contribute', (page, { services }) => ({
  title: page.say.contribute.title,
  children: <ContributePage page={page} works={services.archive().works} />,
}));
