import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { MirrorsPage } from './page.tsx';

/** `/mirrors`. */
export const mirrorsRoute: Route = pageRoute('/mirrors', (page, { services }) => ({
  title: page.say.mirrors.title,
  children: <MirrorsPage page={page} archive={services.archive()} />,
}));
