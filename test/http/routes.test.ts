import { describe, expect, test } from 'vitest';
import { type Route, route } from '../../src/http/route.ts';
import { ROUTES, routeOf } from '../../src/http/routes.ts';
import { finderOf, namedIn } from '../../src/http/routing.ts';

/** An address of a route, with something for each of its names. */
const addressOf = ({ path, formats }: Route): string =>
  path
    .replace('{format}', formats[0] ?? 'a')
    .replaceAll(/\{\+\w+\}/gu, 'a/b')
    .replaceAll(/\{\w+\}/gu, 'a')
    .replace(/\/\*$/u, '/');

const answer = (): Response => new Response();
const found = (paths: readonly string[], path: string, method = 'GET') => {
  const match = finderOf(paths.map((one) => route(one, { answer, formats: ['txt', 'csl.json'] })))(
    method,
    path,
  );
  return match === null ? null : [match.route.path, namedIn(match, path)];
};

describe('the table of routes', () => {
  test.each(ROUTES.map((one) => [`${one.method} ${one.path}`, one] as const))(
    'no other row takes an address of %s',
    (_, one) => expect(routeOf(one.method, addressOf(one))?.route).toBe(one),
  );

  test('no row stands twice', () => {
    const names = ROUTES.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('what is posted is kept for nobody, and waits where bodies do', () => {
    const posted = ROUTES.filter(({ method }) => method === 'POST');
    expect(posted.map(({ path }) => path)).toEqual([
      '/compare',
      '/compare/quotation',
      '/api/v1/compare',
      '/api/v1/cite',
      '/cite',
      '/quote',
      '/api/v1/quote',
      '/mcp',
    ]);
    expect(posted.map(({ keeping, lane }) => [keeping, lane])).toEqual(posted.map(() => [null, 'sending']));
  });

  test('what refuses parameters that it does not know is told of, so that they can be known', () => {
    const strict = ROUTES.filter(({ keeping }) => keeping?.others === 'refused');
    expect(strict.length).toBeGreaterThan(5);
    expect(strict.filter(({ told }) => told === null)).toEqual([]);
  });
});

describe('an address finds its route', () => {
  const TEXTS = [
    '/t/*',
    '/t',
    '/t/{work}',
    '/t/{work}/{+clause}',
    '/t/{work}/{+clause}.pdf',
    '/t/{work}/beside/*',
  ];
  test.each([
    ['/t', '/t', {}],
    ['/t/', '/t/*', {}],
    ['/t/a', '/t/{work}', { work: 'a' }],
    ['/t/a/b/c', '/t/{work}/{+clause}', { work: 'a', clause: 'b/c' }],
    ['/t/a/b/c.pdf', '/t/{work}/{+clause}.pdf', { work: 'a', clause: 'b/c' }],
    ['/t/a/beside', '/t/{work}/beside/*', { work: 'a' }],
    ['/t/a/beside/c.pdf', '/t/{work}/beside/*', { work: 'a' }],
    ['/t/a%20b', '/t/{work}', { work: 'a b' }],
    ['/t/a%zz', '/t/{work}', { work: 'a%zz' }],
  ])('%s is %s', (path, route, named) => expect(found(TEXTS, path)).toEqual([route, named]));

  test('a format is one of those of the route, and a dot is a dot', () => {
    const paths = ['/t/{work}.{format}'];
    expect(found(paths, '/t/a.txt')).toEqual(['/t/{work}.{format}', { work: 'a', format: 'txt' }]);
    expect(found(paths, '/t/a.csl.json')).toEqual(['/t/{work}.{format}', { work: 'a', format: 'csl.json' }]);
    expect(found(paths, '/t/a.cslxjson')).toBeNull();
    expect(found(paths, '/t/a.pdf')).toBeNull();
    expect(found(paths, '/t/axtxt')).toBeNull();
  });

  test('HEAD is asked as GET, and other methods find nothing', () => {
    expect(found(['/t'], '/t', 'HEAD')).toEqual(['/t', {}]);
    expect(found(['/t'], '/t', 'DELETE')).toBeNull();
    expect(found(['/t'], '/tides')).toBeNull();
  });
});
