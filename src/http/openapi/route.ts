import type { Archive } from '../../archive/archive.ts';
import { Body } from '../body.ts';
import { keep } from '../ready/keep.ts';
import { OF_FILE, type Route, route } from '../route.ts';
import { openApi } from './document.ts';

/** `/openapi.json`: the API as it is, made from the table of routes and the schemas that check and shape it. */
export function openApiRoute(routes: readonly Route[]): Route {
  const made = new WeakMap<Archive, Body>();
  const bodyOf = (archive: Archive): Body => {
    const body =
      made.get(archive) ??
      new Body(`${JSON.stringify(openApi(routes, archive))}\n`, 'application/json; charset=utf-8');
    made.set(archive, body);
    return body;
  };
  return route('/openapi.json', {
    keeping: OF_FILE,
    answer: ({ services }, c) => keep(c, bodyOf(services.archive())),
  });
}
