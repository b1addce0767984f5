import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES, routeOf } from '../../src/http/routes.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { PAGE_KINDS } from '../support/pageKinds.ts';
import { sittingsOf, unknownKinds } from './pictures.ts';

/** Routes, as the log calls them, that answer programs or send files: no reader sees a page of them. */
const NO_PAGES = [
  /^\/api\//u,
  /^\/assets\//u,
  /^\/(?:healthz|readyz)$/u,
  /\.(?:json|jsonld|ttl|atom|pdf|xml|txt|css|js|png|webmanifest)$/u,
  /^\/(?:oembed$|card\/|watch|bulk\/|collections\/)/u,
  /^\/:list\{/u,
];

const pathOf = (address: string): string => address.split('?')[0] ?? '';

describe('pictures of pages', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = startApp(DOCUMENTS, true);
    await app.services.opened;
  });
  afterAll(() => app.stop());

  test('every kind of page that the archive answers has one', () => {
    const pages = ROUTES.filter(({ method }) => method === 'GET')
      .map(({ logged }) => logged)
      .filter((name) => !NO_PAGES.some((pattern) => pattern.test(name)));
    const pictured = PAGE_KINDS.map(([, path]) => routeOf('GET', pathOf(path))?.route.logged);
    expect(pages.filter((name) => !pictured.includes(name))).toEqual([]);
  });

  test.each(PAGE_KINDS)('%s is a page', async (name, path) => {
    const answer = await app.get(path, { accept: 'text/html' });
    const isAbsent = /^(?:problem|not found)/u.test(name);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      isAbsent ? 404 : 200,
      'text/html; charset=utf-8',
    ]);
  });

  test('each kind, language, width and colour has a picture of its own', () => {
    const files = sittingsOf([]).flatMap((one) => Object.values(one.files));
    expect(new Set(files).size).toBe(PAGE_KINDS.length * 4 * 2 * 2);
    expect(files).toHaveLength(PAGE_KINDS.length * 4 * 2 * 2);
  });

  test('one kind alone is pictured where it is asked for', () => {
    expect(sittingsOf(['clause']).flatMap((one) => one.files.dark)).toEqual(
      ['eng', 'rus', 'hye', 'aze'].flatMap((code) => [
        `clause.${code}.desk.dark.png`,
        `clause.${code}.phone.dark.png`,
      ]),
    );
  });

  test('a kind that there is not is told from those that there are', () => {
    expect(unknownKinds(['home', 'frontpage', 'clause'])).toEqual(['frontpage']);
    expect(unknownKinds(PAGE_KINDS.map(([name]) => name))).toEqual([]);
  });
});
