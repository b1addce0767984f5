import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';

const app = startApp();
afterAll(() => app.stop());

const TEXT = '/t/harbour-treaty-1971/eng@1971-03-02';
const PAGES = ['/', '/about', '/search', '/t', '/t/harbour-treaty-1971', TEXT, `${TEXT}/art_1`];
const EXPORTS = ['/t.json', `${TEXT}.json`, `${TEXT}.txt`, `${TEXT}/art_1.md`, '/openapi.json'];

describe('security headers', () => {
  const OTHERS = ['/healthz', '/nothing', '/t/%', `${TEXT}/2`, '/t/weather-accord-2010/art_I'];
  test.each([...PAGES, ...EXPORTS, ...OTHERS])('%s', async (path) => {
    const { headers } = await app.get(path, { accept: 'text/html' });
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|data:|http/u);
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/u);
    expect(headers.get('set-cookie')).toBeNull();
  });
});

describe('programs on pages of other sites may read (CORS)', () => {
  test.each([
    ['/api/v1/search', 'GET, HEAD, OPTIONS'],
    ['/api/v1/quote', 'POST, OPTIONS'],
    ['/api/v1/cite', 'GET, HEAD, POST, OPTIONS'],
    ['/mcp', 'POST, OPTIONS'],
    [`${TEXT}.json`, 'GET, HEAD, OPTIONS'],
  ])('%s is asked after a preflight with what it takes: %s', async (path, methods) => {
    const { status, headers } = await app.get(
      path,
      {
        origin: 'https://news.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
      'OPTIONS',
    );
    expect([status, headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    for (const name of ['allow', 'access-control-allow-methods']) expect(headers.get(name)).toBe(methods);
    expect(headers.get('access-control-allow-headers')).toContain('Content-Type');
    expect(Number(headers.get('access-control-max-age'))).toBeGreaterThan(0);
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  test('answers, kept or made, and problems show their headers and take no credentials', async () => {
    for (const path of [`${TEXT}.json`, `${TEXT}.json`, '/api/v1/works/nothing']) {
      const { headers } = await app.get(path, { origin: 'https://news.example', cookie: 'a=b' });
      expect(headers.get('access-control-allow-origin')).toBe('*');
      for (const name of ['ETag', 'Link', 'RateLimit', 'Retry-After'])
        expect(headers.get('access-control-expose-headers')?.split(', ')).toContain(name);
      expect(headers.get('access-control-allow-credentials')).toBeNull();
    }
  });
});

describe('ETags are strong, one for each encoding', () => {
  test.each([...PAGES, ...EXPORTS])('%s', async (path) => {
    const plain = await app.get(path);
    const words = Buffer.from(await plain.arrayBuffer());
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(Number(plain.headers.get('content-length'))).toBe(words.length);
    const tags = new Set([plain.headers.get('etag')]);
    for (const [encoding, open] of [
      ['gzip', gunzipSync],
      ['br', brotliDecompressSync],
    ] as const) {
      const answer = await app.get(path, { 'accept-encoding': encoding });
      if (words.length < 1024) continue;
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(open(Buffer.from(await answer.arrayBuffer())).equals(words)).toBe(true);
      expect(answer.headers.get('vary')).toContain('Accept-Encoding');
      tags.add(answer.headers.get('etag'));
    }
    expect(tags.size).toBe(words.length < 1024 ? 1 : 3);
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/u);
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0', 'gzip'],
    ['identity', null],
    ['deflate', null],
    ['', null],
    ['BR', 'br'],
    ['gzip, br', 'br'],
    ['br;q=garbage', 'br'],
  ])('Accept-Encoding "%s" gets %s', async (accepted, encoding) => {
    const answer = await app.get(TEXT, { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(encoding);
  });

  test.each([...PAGES, ...EXPORTS])('If-None-Match on %s', async (path) => {
    const { headers } = await app.get(path, { 'accept-encoding': 'gzip' });
    const etag = headers.get('etag') ?? '';
    const same = { 'accept-encoding': 'gzip' };
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const answer = await app.get(path, { ...same, 'if-none-match': known });
      expect([known, answer.status, await answer.text()]).toEqual([known, 304, '']);
      expect(answer.headers.get('etag')).toBe(etag);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
    }
    expect((await app.get(path, { ...same, 'if-none-match': '"other"' })).status).toBe(200);
  });

  test.each(['/nothing', `${TEXT}/art_99`, '/api/v1/search?page=many'])(
    'a failure stays one whatever the client has kept: %s',
    async (path) => {
      const failed = await app.get(path);
      expect(failed.status).toBeGreaterThanOrEqual(400);
      for (const known of ['*', failed.headers.get('etag') ?? '"none"']) {
        const again = await app.get(path, { 'if-none-match': known });
        expect(again.status).toBe(failed.status);
      }
    },
  );

  test('a client that asks for another encoding than it has gets the bytes', async () => {
    const { headers } = await app.get(TEXT, { 'accept-encoding': 'gzip' });
    const answer = await app.get(TEXT, { 'if-none-match': headers.get('etag') ?? '' });
    expect(answer.status).toBe(200);
  });
});

describe('HEAD has the headers of GET and no words', () => {
  test.each([...PAGES, ...EXPORTS, '/nothing', `${TEXT}/2`])('%s', async (path) => {
    const [get, head] = await Promise.all([app.get(path), app.get(path, {}, 'HEAD')]);
    expect([head.status, await head.text()]).toEqual([get.status, '']);
    for (const name of ['etag', 'content-type', 'content-length', 'link', 'location', 'vary']) {
      if (get.status >= 400 && name === 'etag') continue;
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    }
  });
});

describe('caching', () => {
  test.each([...PAGES, ...EXPORTS])('%s shows corrections at once', async (path) => {
    expect((await app.get(path)).headers.get('cache-control')).toBe('no-cache');
  });

  test('only an asset with its hash in its name is immutable', async () => {
    const page = await (await app.get('/')).text();
    const stylesheet = /href="(\/assets\/[^"]+\.css)"/u.exec(page)?.[1] ?? '';
    expect(stylesheet).toMatch(/\.[0-9a-f]{16}\.css$/u);
    const { status, headers } = await app.get(stylesheet);
    expect([status, headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable']);
    expect((await app.get('/assets/site.0000000000000000.css')).status).toBe(404);
  });

  test.each(PAGES)('%s depends on the reader only by language', async (path) => {
    const vary = (await app.get(path)).headers.get('vary')?.split(', ');
    expect(vary).toEqual(['Accept-Language', 'Accept-Encoding']);
  });
});

describe('Link: the address to cite, the canonical one, versions (RFC 8574, RFC 5829)', () => {
  const at = (path: string) => `https://archive.example/t/harbour-treaty-1971${path}`;
  const linksOf = async (path: string): Promise<Record<string, string>> => {
    const header = (await app.get(`/t/harbour-treaty-1971${path}`)).headers.get('link') ?? '';
    const links = [...header.matchAll(/<([^>]+)>; rel="([^"]+)"/gu)].map(([, href = '', rel = '']) => [
      rel,
      href,
    ]);
    return Object.fromEntries(links.filter(([rel = '']) => !SIGNPOSTS.includes(rel)));
  };
  /** What belongs to a page: held in `linked.test.ts`. */
  const SIGNPOSTS = ['item', 'collection', 'describedby', 'describes', 'type', 'license'];
  const OLD = '/eng@1971-03-02';
  const NEW = '/eng@1984-06-15';
  const same = (path: string, latest = path) => ({
    'cite-as': at(path),
    canonical: at(path),
    'latest-version': at(latest),
  });

  test.each([
    [OLD, { ...same(OLD, NEW), 'predecessor-version': at(`${OLD}_r1`) }],
    [`${OLD}_r2`, { ...same(OLD, NEW), 'predecessor-version': at(`${OLD}_r1`) }],
    [`${OLD}_r1`, { ...same(OLD, NEW), canonical: at(`${OLD}_r1`) }],
    [NEW, { ...same(NEW), 'predecessor-version': at(OLD) }],
    [`${NEW}/art_1`, { ...same(`${NEW}/art_1`), 'predecessor-version': at(`${OLD}/art_1`) }],
    [`${NEW}/art_5`, same(`${NEW}/art_5`)],
    [`${OLD}_r1/conclusions`, { ...same(`${OLD}/conclusions`), canonical: at(`${OLD}_r1/conclusions`) }],
    [`${OLD}_r1/art_1.txt`, { ...same(`${OLD}/art_1`, `${NEW}/art_1`), canonical: at(`${OLD}_r1/art_1`) }],
    ['', { 'cite-as': at(''), canonical: at('') }],
  ])('%s', async (path, expected) => expect(await linksOf(path)).toEqual(expected));

  test('a page links its formats, languages and one canonical address in its head', async () => {
    const page = await (await app.get(`${TEXT}_r2/art_1`)).text();
    expect(page.match(/<link rel="canonical"[^>]*>/gu)).toEqual([
      `<link rel="canonical" href="${at(`${OLD}/art_1`)}"/>`,
    ]);
    for (const format of ['txt', 'md', 'json']) {
      expect(page).toMatch(new RegExp(`<link rel="alternate"[^>]*href="[^"]*_r2/art_1\\.${format}"`, 'u'));
    }
    expect(page).toContain('hreflang="ru" href="/t/harbour-treaty-1971/rus@1971-03-02/art_1"');
  });
});

describe('absolute links never come from a request header', () => {
  test.each([
    { host: 'evil.example' },
    { 'x-forwarded-host': 'evil.example' },
    { forwarded: 'host=evil.example' },
  ])('%j', async (headers) => {
    for (const path of [TEXT, `${TEXT}.txt`, `${TEXT}/art_1.json`, '/nothing', `${TEXT}/2`]) {
      const answer = await app.get(path, { ...headers, accept: 'text/html' });
      expect(JSON.stringify([...answer.headers]) + (await answer.text())).not.toContain('evil.example');
    }
  });
});
