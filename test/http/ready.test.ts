import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { backlinksOf } from '../../src/archive/backlinks.ts';
import { createApp } from '../../src/http/app.tsx';
import type { Application } from '../../src/http/ready/application.ts';
import { Shelf } from '../../src/http/ready/shelf.ts';
import { warmPages } from '../../src/http/ready/warm.ts';
import { PUBLIC_URL, startApp, startOwnApp, testApp } from '../support/app.ts';
import { copyOfFixture, FIXTURE } from '../support/folder.ts';

const app = startApp(undefined, true);
beforeAll(async () => {
  await app.services.opened;
  await backlinksOf(app.services.archive());
});
afterAll(() => app.stop());

const WORK = '/t/harbour-treaty-1971';
const TEXT = `${WORK}/eng@1971-03-02`;

type Headers = Readonly<Record<string, string>>;

/** What is kept for a request, as bytes; null where it would be made anew. */
function keptFor(path: string, headers: Headers = {}, application: Application = app.application) {
  const answered = application.ready({ method: 'GET', target: path, header: (name) => headers[name] });
  return answered === null ? null : Buffer.from(answered.sent.bytes ?? []).toString();
}
const isKept = (...asked: Parameters<typeof keptFor>): boolean => keptFor(...asked) !== null;

const headersOf = ({ headers }: Response, ...but: readonly string[]) =>
  [...headers].filter(([name]) => !['x-request-id', ...but].includes(name));

describe('the second reader gets the very answer of the first', () => {
  test.each([
    '/',
    '/about',
    '/safely',
    '/people',
    '/t',
    WORK,
    TEXT,
    `${TEXT}/art_2`,
    `${TEXT}?find=harbour`,
    `${TEXT}.json`,
    `${TEXT}/art_2.txt`,
    `${WORK}.bib`,
    '/t.json',
    `/api/v1/works/harbour-treaty-1971/eng@1971-03-02`,
    `${WORK}/parallel/eng@1971-03-02+rus@1971-03-02`,
    `/compare${WORK.slice(2)}/eng@1971-03-02/to${WORK.slice(2)}/eng@1984-06-15`,
    `/api/v1/compare?from=${TEXT}&to=${WORK}/eng@1984-06-15`,
    '/search?q=harbour',
    '/api/v1/search?q=harbour',
    '/api/v1/complete?q=harb',
    '/openapi.json',
    `${TEXT}/art_4.pdf`,
  ])('%s', async (path) => {
    const first = await app.get(path, { 'accept-encoding': 'br' });
    expect([first.status, isKept(path)]).toEqual([200, true]);
    const second = await app.get(path, { 'accept-encoding': 'br' });
    expect(Buffer.from(await second.arrayBuffer())).toEqual(Buffer.from(await first.arrayBuffer()));
    expect(headersOf(second, 'server-timing')).toEqual(headersOf(first, 'server-timing'));
    expect(second.headers.get('x-request-id')).not.toBe(first.headers.get('x-request-id'));
  });
});

describe('what nothing depends on makes no other answer', () => {
  test.each([
    [TEXT, ['?a=1', '?a=2&b', '?ui=klingon', '?find=', '?find=+', '?paper=letter', '?q=harbour', '?&&=']],
    [`${TEXT}?ui=hye`, ['?ui=hy', '?ui=HY&ui=rus', '?x=1&ui=hye&y', '?%75i=hy']],
    [`${TEXT}?find=harbour`, ['?find=harbour&find=b', '?find=%20harbour', '?a=&find=harbour']],
    [`${TEXT}/art_2`, ['?find=harbour', '?a=1']],
    [`${TEXT}.json`, ['?ui=rus', '?a=1']],
    ['/', ['?a=1']],
    ['/search?q=treaty', ['?q=treaty&a=1', '?a=1&q=treaty&ui=klingon']],
  ])('%s', async (path, others) => {
    const first = await (await app.get(path)).text();
    for (const query of others) {
      const other = path.replace(/\?.*/u, '') + query;
      expect([other, keptFor(other)]).toEqual([other, first]);
    }
  });

  test('and what does matter makes one', async () => {
    await app.get(`${TEXT}/art_2`);
    for (const query of ['?h=0123456789ab', '?ui=rus', '?as-of=1980-01-01', '?h=zz', '?ui=rus#x', '?a=%ff'])
      expect([query, isKept(`${TEXT}/art_2${query}`)]).toEqual([query, false]);
    for (const path of [`${TEXT}/art_2/`, `${WORK}/eng/art_2`, '/nothing', '/readyz']) {
      await app.get(path);
      expect([path, isKept(path)]).toEqual([path, false]);
    }
  });

  test('the API refuses an unknown parameter whatever is kept', async () => {
    const asked = [
      '/api/v1/works/harbour-treaty-1971?h=0123456789ab',
      '/api/v1/search?q=harbour',
      '/api/v1/complete?q=harb',
      `/api/v1/compare?from=${TEXT}&to=${TEXT}`,
    ];
    for (const path of asked) {
      expect([path, (await app.get(path)).status, isKept(path)]).toEqual([path, 200, true]);
      const others = path.startsWith('/api/v1/search') ? ['a=1'] : ['a=1', 'ui=rus'];
      for (const other of others)
        expect([path, other, (await app.get(`${path}&${other}`)).status]).toEqual([path, other, 400]);
    }
  });
});

describe('a kept answer is still the answer to its request', () => {
  test('in the language of the interface; an export is one for all', async () => {
    const languages = ['en', 'ru', 'hy', 'az;q=0.5', 'de, hy;q=0.1'].map((accepted) => ({
      'accept-language': accepted,
    }));
    for (const headers of languages) {
      const path = `${TEXT}/art_3`;
      const page = await (await app.get(path, headers)).text();
      expect(keptFor(path, headers)).toBe(page);
    }
    expect(new Set(languages.map((headers) => keptFor(`${TEXT}/art_3`, headers))).size).toBe(4);
    await app.get(`${TEXT}/art_3.json`);
    expect(languages.every((headers) => isKept(`${TEXT}/art_3.json`, headers))).toBe(true);
  });

  test('for HEAD, for who has it already, and in parts', async () => {
    const path = `${TEXT}/art_1`;
    const get = await app.get(path);
    const head = await app.get(path, {}, 'HEAD');
    expect([head.status, await head.text(), headersOf(head)]).toEqual([200, '', headersOf(get)]);
    const known = { 'if-none-match': get.headers.get('etag') ?? '' };
    const fresh = await app.get(path, known);
    expect([fresh.status, await fresh.text()]).toEqual([304, '']);
    await app.get(`${path}.pdf`);
    const part = await app.get(`${path}.pdf`, { range: 'bytes=0-4' });
    expect([part.status, await part.text()]).toEqual([206, '%PDF-']);
  });

  test('to no other method', async () => {
    await app.get(TEXT);
    expect((await app.get(TEXT, {}, 'POST')).status).toBe(405);
  });

  test('a line of the log tells of it as of the first, without its address', async () => {
    const own = testApp();
    for (let turn = 0; turn < 2; turn += 1) await own.get(`${TEXT}/art_1?a=secret`);
    const [first, second] = own.log.map((line) => JSON.parse(line));
    expect(Object.keys(second)).toEqual(Object.keys(first));
    expect({ ...second, id: 0, time: 0, ms: 0 }).toEqual({ ...first, id: 0, time: 0, ms: 0 });
    expect(second.id).not.toBe(first.id);
    expect(own.log.join()).not.toMatch(/secret|harbour|art_1/u);
  });

  test('Server-Timing tells the time of this answer, not of the first', async () => {
    const path = '/api/v1/search?q=harbour+harbour';
    const times = [await app.get(path), await app.get(path)].map(({ headers }) =>
      headers.get('server-timing'),
    );
    expect(times[0]).toMatch(/^search;dur=\d+\.\d$/u);
    expect(times[1]).toBe('search;dur=0.0');
  });
});

describe('nothing is kept beyond what it stands on', () => {
  test('an edited text, and all other pages with it', async () => {
    const folder = copyOfFixture();
    const own = testApp(folder);
    const paths = ['/t', '/t/weather-accord-2010/eng@2010-07-20/art_I.txt'];
    for (const path of paths) await own.get(path);
    expect(paths.map((path) => isKept(path, {}, own.application))).toEqual([true, true]);
    const file = join(folder, 'weather-accord-2010/eng@2010-07-20.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Rain falls', 'Snow falls thickly'));
    await own.services.refresh();
    expect(paths.map((path) => isKept(path, {}, own.application))).toEqual([false, false]);
    expect(await (await own.get(paths[1] ?? '')).text()).toContain('Snow falls');
  });

  test('a page made while the archive changed', async () => {
    const folder = copyOfFixture();
    const own = testApp(folder);
    const asked = own.get('/t');
    const file = join(folder, 'weather-accord-2010/eng@2010-07-20.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Rain falls', 'Hail falls'));
    await Promise.all([asked, own.services.refresh()]);
    expect(isKept('/t', {}, own.application)).toBe(false);
  });

  test('the day, and what is known to cite a clause: made anew once, and the same from then on', async () => {
    const own = startOwnApp(FIXTURE);
    onTestFinished(() => own.stop());
    const clock = { now: Date.parse('2026-05-08T12:00:00Z') };
    const { services } = own;
    const application = createApp({
      services,
      publicUrl: () => PUBLIC_URL,
      log: () => {},
      now: () => clock.now,
    });
    const path = `${TEXT}/art_2`;
    const tag = async () => (await application.request(path)).headers.get('etag');
    const before = [await tag(), await tag()];
    await backlinksOf(services.archive());
    expect(isKept(path, {}, application)).toBe(false);
    const after = [await tag(), await tag()];
    expect([new Set(before).size, new Set(after).size]).toEqual([1, 1]);
    expect(after[0]).not.toBe(before[0]);
    expect(isKept(path, {}, application)).toBe(true);
    clock.now += 86_400_000;
    expect(isKept(path, {}, application)).toBe(false);
  });

  test('nothing that a clock set back or forward at each look could spoil: times, days and what is kept', async () => {
    const own = testApp();
    const clock = { now: Date.parse('2026-05-08T12:00:00Z'), step: 0 };
    const lines: string[] = [];
    const told: number[] = [];
    const application = createApp({
      services: own.services,
      publicUrl: () => PUBLIC_URL,
      log: (line) => lines.push(line),
      heard: ({ ms }) => told.push(ms),
      now: () => {
        clock.now += clock.step;
        return clock.now;
      },
    });
    const words: (string | undefined)[] = [];
    for (const step of [-3_600_000, 0, 86_400_000, -86_400_000 * 400, 0, 0]) {
      clock.step = step;
      const answer = await application.request(`${TEXT}/art_3.txt`);
      words.push((await answer.text()).split('\n').find((line) => line.startsWith('Disputes')));
    }
    expect(new Set(words)).toEqual(new Set(['Disputes go to the harbour master.']));
    expect([lines.length, told.length, told.filter((ms) => ms < 0)]).toEqual([6, 6, []]);
    expect(lines.map((line) => JSON.parse(line).ms)).toEqual(told);
  });

  test.each(['/search?q=harbour', '/api/v1/search?q=harbour'])('%s when the engine changes', async (path) => {
    const status = { ...app.services.engineStatus(), root: 'one' };
    const services = { ...app.services, engineStatus: () => ({ ...status }) };
    const application = createApp({ services, publicUrl: () => PUBLIC_URL, log: () => {}, now: Date.now });
    await application.request(path);
    expect(isKept(path, {}, application)).toBe(true);
    status.root = 'other';
    expect(isKept(path, {}, application)).toBe(false);
  });

  test.each(['/search?q=harbour', '/api/v1/search?q=harbour'])(
    '%s with a word of the engine',
    async (path) => {
      const { search } = app.services;
      const failing: typeof search = {
        ...search,
        complete: (q) => search.complete(q),
        search: async (...asked) => ({
          ...(await search.search(...asked)),
          engineWhy: [{ why: 'index-older' }],
        }),
      };
      const services = { ...app.services, search: failing };
      const application = createApp({ services, publicUrl: () => PUBLIC_URL, log: () => {}, now: Date.now });
      expect((await application.request(path)).status).toBe(200);
      expect(isKept(path, {}, application)).toBe(false);
    },
  );

  test('more bytes than there is room for: what was asked for last stays', () => {
    const grounds = { archive: app.services.archive(), day: 0, isGathered: true };
    const shelf = new Shelf(grounds, 10_000);
    const answer = { size: 3000, send: () => ({ status: 200 as const, headers: {}, bytes: null }) };
    for (const key of ['a', 'b', 'a', 'c'])
      if (shelf.get(key) === undefined) shelf.set(key, { answer, route: '' });
    expect(['a', 'b', 'c'].map((key) => shelf.get(key) !== undefined)).toEqual([true, false, true]);
    expect(shelf.size).toBeLessThanOrEqual(10_000);
    shelf.set('d', { answer: { ...answer, size: 20_000 }, route: '' });
    expect([shelf.get('d'), shelf.size <= 10_000]).toEqual([undefined, true]);
  });
});

describe('common pages are made before anybody asks', () => {
  /** Warmed by a clock that goes on by `stepMs` at each look, whatever else this machine does: which pages are kept. */
  async function warmed(stepMs: number) {
    const own = testApp();
    let ms = 0;
    const pace = { now: () => (ms += stepMs), turn: async () => {} };
    await warmPages(own.application, own.services, pace);
    expect(own.log).toEqual([]);
    const asked = ['/', '/t', '/safely', '/search', WORK, TEXT].flatMap((path) =>
      ['en', 'ru', 'hy', 'az'].map((language) => [path, language] as const),
    );
    return asked.map(([path, language]) => isKept(path, { 'accept-language': language }, own.application));
  }

  test('in four languages, and no line of the log tells of it', async () => {
    const kept = await warmed(0);
    expect([kept.length, kept.every(Boolean)]).toEqual([24, true]);
  });

  test('for twenty seconds, twice, and no longer', async () => {
    expect(new Set(await warmed(30_000))).toEqual(new Set([false]));
    expect((await warmed(6000)).map(Number).join('')).toMatch(/^1110+$/u);
  });
});
