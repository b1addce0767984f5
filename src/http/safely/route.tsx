import { pageRoute } from '../parts/pageRoute.ts';
import type { Route } from '../route.ts';
import { SafelyPage } from './page.tsx';

/** `/safely`. */
export const safelyRoute: Route = pageRoute('/safely', (page) => ({
  title: page.say.safely.title,
  children: <SafelyPage page={page} />,
}));
