import type { Archive } from '../../archive/archive.ts';
import { onceFor } from '../../kept.ts';
import { Body, JSON_TYPE } from '../body.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { openApi } from './document.ts';

/** `/openapi.json`: the API as it is, made from the table of routes and the schemas that check and shape it. */
export function openApiRoute(routes: readonly Route[]): Route {
  const bodyOf = onceFor(
    (archive: Archive) => new Body(`${JSON.stringify(openApi(routes, archive))}\n`, JSON_TYPE),
  );
  return route('/openapi.json', {
    keeping: OF_FILE,
    answer: ({ services }, c) => keep(c, bodyOf(services.archive())),
  });
}
