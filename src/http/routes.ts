import { aboutRoute } from './about/route.tsx';
import { aroundRoute } from './around/route.ts';
import { assetRoute } from './assets/route.ts';
import { bulkRoutes } from './bulk/route.tsx';
import { cardRoutes } from './card/route.ts';
import { citeRoutes } from './cite/route.tsx';
import { collectionRoute } from './collection/route.ts';
import { compareRoutes } from './compare/route.tsx';
import { contributeRoute } from './contribute/route.tsx';
import { discoveryRoutes } from './discovery/route.ts';
import { docsRoute } from './docs/route.tsx';
import { componentRoute } from './embed/component.ts';
import { oEmbedRoute } from './embed/route.ts';
import { hashRoutes } from './hash/route.tsx';
import { healthRoutes } from './health/route.ts';
import { historyRoutes } from './history/route.tsx';
import { homeRoute } from './home/route.tsx';
import { mcpRoute } from './mcp/route.ts';
import { mirrorsRoute } from './mirrors/route.tsx';
import { offlineRoutes } from './offline/route.tsx';
import { openApiRoute } from './openapi/route.ts';
import { parallelRoutes } from './parallel/route.ts';
import { peopleRoutes } from './people/route.tsx';
import { quoteRoutes } from './quote/route.tsx';
import type { Route } from './route.ts';
import { finderOf } from './routing.ts';
import { safelyRoute } from './safely/route.tsx';
import { briefRoute } from './search/brief.ts';
import { searchRoutes } from './search/route.tsx';
import { silenceRoutes } from './silence/route.tsx';
import { textRoutes } from './text/route.ts';
import { topicRoutes } from './topics/route.tsx';
import { watchRoutes } from './watch/route.ts';

const TOLD: readonly Route[] = [
  homeRoute,
  aboutRoute,
  safelyRoute,
  mirrorsRoute,
  contributeRoute,
  ...bulkRoutes,
  ...peopleRoutes,
  ...topicRoutes,
  ...historyRoutes,
  ...searchRoutes,
  ...textRoutes,
  collectionRoute,
  aroundRoute,
  oEmbedRoute,
  componentRoute,
  ...cardRoutes,
  ...parallelRoutes,
  ...hashRoutes,
  ...compareRoutes,
  ...citeRoutes,
  ...quoteRoutes,
  ...silenceRoutes,
  briefRoute,
  mcpRoute,
  ...discoveryRoutes,
  ...healthRoutes,
  assetRoute,
  ...watchRoutes,
];

/**
 * Every route of the archive. From this one table the application answers, the gate takes the lane, the lanes of threads
 * how heavy an answer is, the shelf what may be kept, and OpenAPI what it tells.
 */
export const ROUTES: readonly Route[] = [
  ...TOLD,
  ...offlineRoutes(TOLD),
  openApiRoute(TOLD),
  docsRoute(TOLD),
];

/** Null where no row has the path; HEAD is asked as GET. */
export const routeOf = finderOf(ROUTES);

/** Whether something can be posted to a path. */
export const isPosted = (path: string): boolean => routeOf('POST', path) !== null;
