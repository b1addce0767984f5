import { ANEW } from '../parameters.ts';
import type { Keeping, Route } from '../route.ts';
import { routeOf } from '../routes.ts';

/** An address as all that ask for the same write it: its path, and of its parameters those that decide. */
export interface NormalAddress {
  readonly keeping: Keeping;
  readonly target: string;
}

/** Longer addresses are not kept. UTF-16 code units. */
const LONGEST = 2000;
/** Printable ASCII without the mark of a fragment, which is no part of an address. */
const PLAIN = /^\/[!"$-~]*$/u;

/** The normal form of a path with its query; null where it is answered anew each time. */
export function normalAddress(target: string): NormalAddress | null {
  if (!PLAIN.test(target)) return null;
  const cut = target.indexOf('?');
  const path = cut < 0 ? target : target.slice(0, cut);
  const route = routeOf('GET', path)?.route;
  if (route === undefined || route.keeping === null) return null;
  const query = cut < 0 ? '' : normalQuery(route, target.slice(cut + 1));
  if (query === null) return null;
  const normal = query === '' ? path : `${path}?${query}`;
  return normal.length > LONGEST ? null : { keeping: route.keeping, target: normal };
}

/** In the order given; what may not stand several times counts where it stands first. */
function normalQuery({ parameters, keeping }: Route, query: string): string | null {
  if (query === '') return '';
  if (!isDecodable(query)) return null;
  const seen = new Set<string>();
  const normal: [string, string][] = [];
  for (const [name, value] of new URLSearchParams(query)) {
    const parameter = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (parameter === undefined && keeping?.others === 'refused') return null;
    if (parameter === undefined || (seen.has(name) && !parameter.repeats)) continue;
    seen.add(name);
    const decisive = parameter.normal(value);
    if (decisive === ANEW) return null;
    if (decisive !== null) normal.push([name, decisive]);
  }
  return new URLSearchParams(normal).toString();
}

/** Broken escapes are read in more than one way. */
function isDecodable(query: string): boolean {
  if (!query.includes('%')) return true;
  try {
    decodeURIComponent(query);
    return true;
  } catch {
    return false;
  }
}
