import { tryDecode } from 'hono/utils/url';
import type { Named, Route } from './route.ts';

/** A route as addresses are matched with it. */
export interface Routed {
  readonly route: Route;
  readonly pattern: RegExp;
  /** What every address of it begins with. */
  readonly begins: string;
}

/**
 * Finds routes by method and path: one without names that is the path, else of those that fit the one with the most
 * fixed characters. HEAD is asked as GET.
 */
export function finderOf(routes: readonly Route[]): (method: string, path: string) => Routed | null {
  const all = routes.map(
    (route): Routed => ({
      route,
      pattern: patternOf(route),
      begins: route.path.replace(/(?:\{|\/\*$).*$/u, ''),
    }),
  );
  const exact = new Map(all.map((one) => [`${one.route.method} ${one.route.path}`, one]));
  const named = all
    .filter(({ route: { path } }) => /[{*]/u.test(path))
    .sort((one, other) => fixed(other.route.path) - fixed(one.route.path));
  return (method, path) => {
    const asked = method === 'HEAD' ? 'GET' : method;
    const same = exact.get(`${asked} ${path}`);
    if (same !== undefined) return same;
    const fits = ({ route, pattern, begins }: Routed): boolean =>
      route.method === asked && path.startsWith(begins) && pattern.test(path);
    return named.find(fits) ?? null;
  };
}

/** What the names of a route stand for in an address of it; a broken escape stands as it is. */
export const namedIn = ({ pattern }: Routed, path: string): Named =>
  Object.fromEntries(
    Object.entries(pattern.exec(path)?.groups ?? {}).map(([name, value]) => [
      name,
      tryDecode(value, decodeURIComponent),
    ]),
  );

const NAME = /\{(\+?)(\w+)\}/gu;

const fixed = (path: string): number => path.replace(/\/\*$/u, '').replaceAll(NAME, '').length;

function patternOf({ path, formats }: Route): RegExp {
  const below = path.endsWith('/*') ? '(?:/.*)?' : '';
  const escaped = path.replace(/\/\*$/u, '').replaceAll('.', '\\.');
  const known = formats.map((format) => format.replaceAll('.', '\\.')).join('|');
  const named = escaped.replaceAll(NAME, (_, several: string, name: string) => {
    const what = name === 'format' && known !== '' ? known : several === '' ? '[^/]+' : '.+';
    return `(?<${name}>${what})`;
  });
  return new RegExp(`^${named}${below}$`, 'u');
}
