import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ROUTES, routeOf } from '../src/http/routes.ts';
import { parseQuery } from '../src/search/read/parse.ts';
import { printQuery } from '../src/search/read/print.ts';
import { foldWords } from '../src/words/fold.ts';
import { fileGraph, type Graph, roomGraph } from './house/arrows.ts';
import { readHouse } from './house/source.ts';
import { startApp } from './support/app.ts';
import { DOCUMENTS } from './support/folder.ts';
import { ROOT } from './support/workingTree.ts';

const page = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

describe('the addresses of docs/addresses.md answer as it says', () => {
  const text = page('addresses.md');
  const rows = [...text.matchAll(/^\| `(\/[^`]*)` \| (\d{3})(?: `([^`]+)`)? \|(?: .+ \|)?$/gmu)];
  const app = startApp(DOCUMENTS);
  afterAll(() => app.stop());

  test('are more than a few', () => {
    expect(rows).toHaveLength(text.match(/^\| `/gmu)?.length ?? 0);
    expect(rows.length).toBeGreaterThan(25);
  });

  test('and every route of the archive has one of its addresses on that page', () => {
    const named = [...text.matchAll(/`(?:(POST) )?(\/[^`?#]*)[^`]*`/gu)];
    const shown = new Set(named.map(([, method = 'GET', path = '']) => routeOf(method, path)?.route));
    const missing = ROUTES.filter((route) => !shown.has(route));
    expect(missing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  test.each(rows.map(([, address = '', status = '', target]) => ({ address, status, target })))(
    '$address: $status $target',
    async ({ address, status, target }) => {
      const response = await app.get(address, { 'accept-language': 'en' });
      expect(response.status).toBe(Number(status));
      expect(response.headers.get('location')).toBe(target ?? null);
    },
  );
});

describe('the tables of docs/search.md', () => {
  const rows = (heading: string) => {
    const [, section = ''] = page('search.md').split(`## ${heading}\n`);
    const [own = ''] = section.split('\n## ');
    return [...own.matchAll(/^\| `([^`]+)` \| `([^`]+)` \|$/gmu)].map(([, from = '', to = '']) => ({
      from,
      to,
    }));
  };

  test.each(rows('One fold'))('$from is folded to $to', ({ from, to }) => {
    expect(foldWords(from).join(' ')).toBe(to);
  });

  test.each(rows('The query language'))('$from is read as $to', ({ from, to }) => {
    expect(printQuery(parseQuery(from).root)).toBe(to);
  });

  test('have rows', () => {
    expect(rows('One fold').length + rows('The query language').length).toBe(25);
  });
});

describe('docs/architecture.md draws the house as it is', () => {
  const rooms = roomGraph(fileGraph(readHouse(ROOT), true));
  const text = page('architecture.md');

  test('the table has every room, with the rooms that it reads', () => {
    const rows = [...text.matchAll(/^\| `(\w+)` \| [^|]+ \| ([\w -]+) \|$/gmu)];
    const told = rows.map(([, room = '', reads = '']) => `${room} -> ${reads}`);
    const drawn = [...rooms].map(([room, reads]) => `${room} -> ${[...reads].toSorted().join(' ') || '-'}`);
    expect(told.toSorted()).toEqual(drawn.toSorted());
  });

  test('the picture leads wherever the imports lead, by arrows that there are', () => {
    const arrows = [...text.matchAll(/^ {2}(\w+) --> (\w+)$/gmu)].map(([, from = '', to = '']) => ({
      from,
      to,
    }));
    const picture = new Map([...rooms.keys()].map((room) => [room, new Set<string>()]));
    for (const { from, to } of arrows) picture.get(from)?.add(to);
    expect(arrows.filter(({ from, to }) => !rooms.get(from)?.has(to))).toEqual([]);
    for (const room of rooms.keys())
      expect([room, ...reached(picture, room)]).toEqual([room, ...reached(rooms, room)]);
  });

  test('the files that it names are there', () => {
    const paths = [...text.matchAll(/`((?:src|docs|test|documents|indexer)\/[\w/.]+)`/gu)].map(
      ([, path = '']) => path,
    );
    const short = [...text.matchAll(/`((?:\w+\/)+\w+\.tsx?)`/gu)].map(([, path = '']) => path);
    const isThere = (path: string): boolean =>
      ['', 'src/'].some((top) => existsSync(resolve(ROOT, top + path)));
    expect([...paths, ...short].filter((path) => !isThere(path))).toEqual([]);
    expect(short.length).toBeGreaterThan(10);
  });
});

/** Rooms that lie behind one, by however many arrows. */
function reached(graph: Graph, from: string): readonly string[] {
  const known = new Set<string>();
  const open = [from];
  for (let room = open.pop(); room !== undefined; room = open.pop())
    for (const next of graph.get(room) ?? []) {
      if (!known.has(next)) open.push(next);
      known.add(next);
    }
  return [...known].toSorted();
}
