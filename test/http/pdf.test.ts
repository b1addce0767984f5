import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { mustFit } from '../../src/http/print/answer.ts';
import { PressFailure, type PressFailureKind } from '../../src/press/port.ts';
import type { PdfDocument } from '../../src/render/pdf/document.ts';
import { readPdf, spokenIn } from '../render/pdf/read.ts';
import { readText } from '../render/pdf/texts.ts';
import { PUBLIC_URL, startApp } from '../support/app.ts';
import { copyOfFixture, FIXTURE } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const app = startApp(undefined, true);
beforeAll(() => app.services.opened);
afterAll(() => app.stop());

const HARBOUR = '/t/harbour-treaty-1971';
const TEXT = `${HARBOUR}/eng@1971-03-02`;
const WEATHER = '/t/weather-accord-2010';
const PARALLEL = `${WEATHER}/parallel/eng@2010-07-20+rus@2010-07-20`;
const COMPARISON = `/compare/harbour-treaty-1971/eng@1971-03-02/to/harbour-treaty-1971/eng@1984-06-15`;

const bytesOf = async (answer: Response): Promise<Buffer> => Buffer.from(await answer.arrayBuffer());
const nameOf = (answer: Response): string => {
  const [, encoded = ''] =
    /filename\*=UTF-8''(\S+)$/u.exec(answer.headers.get('content-disposition') ?? '') ?? [];
  return decodeURIComponent(encoded);
};

describe('.pdf on every address that shows words', () => {
  test.each([
    [`${TEXT}.pdf`, 'Harbour Treaty (in force 1972-02-01) eng 1971-03-02 r2.pdf'],
    [`${TEXT}_r1.pdf`, 'Harbour Treaty (in force 1972-02-01) eng 1971-03-02.pdf'],
    [`${HARBOUR}/eng@1984-06-15.pdf`, 'Harbour Treaty (in force 1972-02-01) eng 1984-06-15.pdf'],
    [`${TEXT}/art_2/para_1.pdf`, 'Harbour Treaty (in force 1972-02-01) art 2 para 1 eng 1971-03-02 r2.pdf'],
    [`${TEXT}/art_1--art_3.pdf`, 'Harbour Treaty (in force 1972-02-01) art 1 - art 3 eng 1971-03-02 r2.pdf'],
    [
      `${TEXT}.pdf?clauses=art_3,art_1`,
      'Harbour Treaty (in force 1972-02-01) art 1, art 3 eng 1971-03-02 r2.pdf',
    ],
    [`${WEATHER}/rus@2010-07-20/art_I.pdf`, 'Соглашение о погоде (парафировано 2010-07-20) art I rus.pdf'],
    [`${WEATHER}/hye@2010-07-20.pdf`, /hye\.pdf$/u],
    [`${WEATHER}/aze@2010-07-20/art_III.pdf`, /art III aze\.pdf$/u],
    [`${PARALLEL}.pdf`, /eng\+rus\.pdf$/u],
    [`${PARALLEL}/art_I.pdf`, /art I eng\+rus\.pdf$/u],
    [`${COMPARISON}.pdf`, 'Comparison - Harbour Treaty eng 1971-03-02 - eng 1984-06-15.pdf'],
    ['/search.pdf?q=lantern', 'Search - lantern.pdf'],
  ])('%s is called %s', async (path, name) => {
    const answer = await app.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = await bytesOf(answer);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(answer.headers.get('etag')).toBe(`"${createHash('sha256').update(bytes).digest('hex')}"`);
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(nameOf(answer)).toEqual(typeof name === 'string' ? name : expect.stringMatching(name));
    expect(answer.headers.get('content-disposition')).toMatch(/^inline; filename="[ -~]+\.pdf"; /u);
  });

  test('a name for clients that read ASCII alone is in English', async () => {
    const answer = await app.get('/search.pdf?q=lantern&ui=hye');
    expect(nameOf(answer)).toBe('Որոնում - lantern.pdf');
    expect(answer.headers.get('content-disposition')).toContain('filename="Search - lantern.pdf"');
  });

  test.each([
    [`${HARBOUR}/eng/2.pdf?paper=letter`, 302, `${HARBOUR}/eng@1984-06-15/art_2.pdf?paper=letter`],
    [`${HARBOUR}/art_1.pdf`, 302, `${HARBOUR}/eng@1984-06-15/art_1.pdf`],
    [`${TEXT}/article-2.pdf`, 301, `${TEXT}/art_2.pdf`],
    [`${TEXT}/art_1..3.pdf?ui=ru`, 301, `${TEXT}/art_1--art_3.pdf?ui=ru`],
    [`${WEATHER}/parallel/en+ru/1.pdf`, 302, `${PARALLEL}/art_I.pdf`],
    [`${WEATHER}/parallel/en@2010-07-20+ru@2010-07-20.pdf`, 301, `${PARALLEL}.pdf`],
    ['/compare/harbour-treaty-1971/en@1971-03-02/to/harbour-treaty-1971/eng.pdf', 302, `${COMPARISON}.pdf`],
  ])('%s redirects, .pdf and query kept', async (path, status, to) => {
    const answer = await app.get(path);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, to]);
  });

  test('a gap is a page that says so', async () => {
    const answer = await app.get(`${HARBOUR}/rus@1971-03-02/art_2/para_2/point_a.pdf`);
    expect(answer.status).toBe(200);
  });

  test.each([
    [`${HARBOUR}.pdf`, 404, 'format-not-offered'],
    ['/t.pdf', 404, 'format-not-offered'],
    [`${TEXT}/art_99.pdf`, 404, 'clause-not-found'],
    [`${TEXT}.pdf?clauses=art_1,art_99`, 404, 'clause-not-found'],
    [`${HARBOUR}/parallel/eng@1971-03-02.pdf`, 404, 'expression-not-found'],
    [`${PARALLEL}/art_99.pdf`, 404, 'clause-not-found'],
    [`${PARALLEL}.bib`, 404, 'format-not-offered'],
    [`${COMPARISON}.md`, 404, 'format-not-offered'],
    [`${TEXT}.pdf?paper=a3`, 400, 'invalid-request'],
    [`${TEXT}.pdf?paper=constructor`, 400, 'invalid-request'],
    [`${TEXT}.pdf?paper=`, 400, 'invalid-request'],
    [`${TEXT}.pdf?size=huge`, 400, 'invalid-request'],
    [`${TEXT}.pdf?clauses=`, 400, 'invalid-request'],
    [`${TEXT}.pdf?clauses=,,%20,`, 400, 'invalid-request'],
    ['/search.pdf', 400, 'invalid-request'],
    ['/search.pdf?q=lantern&limit=1000', 400, 'invalid-request'],
    [
      `${TEXT}.pdf?clauses=${Array.from({ length: 201 }, (_, at) => `art_${at}`).join(',')}`,
      413,
      'pdf-too-long',
    ],
  ])('%s is %i %s', async (path, status, type) => {
    const answer = await app.get(path);
    const problem = await problemOf(answer);
    expect([answer.status, problem.type]).toEqual([status, `/about#${type}`]);
  });

  test('a Work asked for as PDF offers its texts', async () => {
    const { near = [] } = await problemOf(await app.get(`${HARBOUR}.pdf`));
    expect(near.map(({ url }) => url)).toContain(`${TEXT}.pdf`);
  });

  test('a hash leads to the PDF of the clause', async () => {
    const { hash } = (await app.json(`${WEATHER}/rus@2010-07-20/art_I.json`)) as { hash: string };
    const answer = await app.get(`/h/${hash}.pdf`);
    expect([answer.status, answer.headers.get('location')?.endsWith('.pdf')]).toEqual([302, true]);
  });
});

describe('hostile parameters', () => {
  test.each([
    `${TEXT}.pdf?clauses=${'art_1%2F'.repeat(500)}`,
    `${TEXT}.pdf?clauses=__proto__,constructor`,
    `${TEXT}.pdf?clauses=%00`,
    `${TEXT}.pdf?clauses=../../etc/passwd`,
    `${TEXT}.pdf?paper[]=a4`,
    '/search.pdf?q=%F0%9F%98%80%E4%B8%AD%E6%96%87',
    '/search.pdf?q=%E2%80%AEdrawkcab%07',
    `/search.pdf?q=${encodeURIComponent('"]\u202e{}()<>\\'.repeat(40))}`,
  ])('%s is answered without a fault', async (path) => {
    const answer = await app.get(path);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('what a PDF depends on', () => {
  const tagOf = async (path: string, headers: Record<string, string> = {}) =>
    (await app.get(path, headers)).headers.get('etag');

  test('a text is the same file for every reader, unless ?ui= or ?paper= ask for another', async () => {
    const path = `${TEXT}/art_1.pdf`;
    const own = await tagOf(path);
    expect(await tagOf(path, { 'accept-language': 'ru' })).toBe(own);
    expect(await tagOf(`${path}?paper=A4`)).toBe(own);
    const others = [await tagOf(`${path}?ui=ru`), await tagOf(`${path}?paper=letter`)];
    expect(new Set([own, ...others]).size).toBe(3);
  });

  test('search results speak the reader’s language', async () => {
    const answer = await app.get('/search.pdf?q=lantern', { 'accept-language': 'ru' });
    expect(answer.headers.get('vary')).toContain('Accept-Language');
    expect(nameOf(answer)).toBe('Поиск - lantern.pdf');
  });

  test('A4, Letter and A5, and letters of 18 points on each', async () => {
    for (const [paper, width] of [
      ['a4', 595],
      ['letter', 612],
      ['a5', 419],
      ['a4&size=large', 595],
      ['A5&size=Large', 419],
    ] as const) {
      const file = await PDFDocument.load(await bytesOf(await app.get(`${TEXT}/art_1.pdf?paper=${paper}`)));
      expect(Math.floor(file.getPage(0).getWidth())).toBe(width);
    }
  });

  test('absolute links come from the archive’s canonical address', async () => {
    const { headers } = await app.get(`${TEXT}_r2/art_1.pdf`, { host: 'evil.example' });
    expect(headers.get('link')).toContain(`<https://archive.example${TEXT}/art_1>; rel="canonical"`);
  });
});

describe('what is long prints', () => {
  test('a selection of 200 ids', async () => {
    const { clauses } = (await app.json(`${TEXT}.json`)) as { clauses: readonly { eId: string }[] };
    const ids = Array.from({ length: 200 }, (_, at) => clauses[at % clauses.length]?.eId);
    expect((await app.get(`${TEXT}.pdf?clauses=${ids.join(',')}`)).status).toBe(200);
  });

  test.each(['lantern ', 'x', 'Ы', '港 ', '\u202E" '])(
    'a query of a thousand characters: %j',
    async (piece) => {
      const query = piece.repeat(1000).slice(0, 1000);
      expect((await app.get(`/search.pdf?q=${encodeURIComponent(query)}`)).status).toBe(200);
    },
  );
});

test('a text of more pages than one file has is refused before anything is composed, with what to do', async () => {
  const [article] = readText(join(FIXTURE, 'weather-accord-2010/eng@2010-07-20.md')).clauses;
  if (article === undefined) throw new Error('no article');
  const words = { text: 'The harbour master keeps the tables of tides. '.repeat(120), marks: [] };
  const clauses = Array.from({ length: 310 }, () => ({ ...article, words }));
  const refused: unknown[] = [];
  const long = new Hono()
    .get('/t/tides/eng.pdf', (c) => {
      mustFit(c, c.req.query('clauses') === undefined ? clauses : clauses.slice(0, 3));
      return c.text('fits');
    })
    .onError((error, c) => {
      refused.push(error);
      return c.text('refused');
    });
  expect(await (await long.request('/t/tides/eng.pdf?clauses=art_1')).text()).toBe('fits');
  expect(await (await long.request('/t/tides/eng.pdf')).text()).toBe('refused');
  expect(refused).toMatchObject([{ problem: { type: 'pdf-too-long', offers: [{ url: '/t/tides/eng' }] } }]);
  expect(String(refused[0])).toMatch(/about 6\d\d pages.*\?clauses=/u);
});

describe('parts and conditions', () => {
  test('ranges put together are the file', async () => {
    const path = `${TEXT}/art_1.pdf`;
    const whole = await bytesOf(await app.get(path));
    const parts: Buffer[] = [];
    for (let start = 0; start < whole.length; start += 10_000) {
      const answer = await app.get(path, { range: `bytes=${start}-${start + 9999}` });
      expect(answer.status).toBe(206);
      parts.push(await bytesOf(answer));
    }
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
  });

  test('a range that is not there, and one of a file that changed', async () => {
    const path = `${TEXT}/art_1.pdf`;
    expect((await app.get(path, { range: 'bytes=9999999-' })).status).toBe(416);
    expect((await app.get(path, { range: 'bytes=0-9', 'if-range': '"old"' })).status).toBe(200);
    const etag = (await app.get(path)).headers.get('etag') ?? '';
    expect((await app.get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  test('HEAD says what GET does', async () => {
    const [get, head] = await Promise.all([app.get(`${TEXT}.pdf`), app.get(`${TEXT}.pdf`, {}, 'HEAD')]);
    for (const name of [
      'etag',
      'content-length',
      'content-type',
      'content-disposition',
      'link',
      'accept-ranges',
    ])
      expect([name, head.headers.get(name)]).toEqual([name, get.headers.get(name)]);
    expect(await head.text()).toBe('');
  });
});

describe('when no file can be made', () => {
  const withPress = (print: (document: PdfDocument, signal?: AbortSignal) => Promise<never>) =>
    createApp({
      services: { ...app.services, press: { ...app.services.press, print } },
      publicUrl: () => PUBLIC_URL,
      log: () => undefined,
      now: Date.now,
    });

  test.each<[PressFailureKind, number, string | null]>([
    ['busy', 503, '5'],
    ['slow', 503, '5'],
    ['closed', 503, '5'],
    ['crashed', 500, null],
    ['right-to-left', 422, null],
    ['too-long', 413, null],
  ])('%s is %i, and when to come again is said', async (kind, status, retry) => {
    const failing = withPress(() => Promise.reject(new PressFailure(kind, 'says why')));
    const answer = await failing.request(`${TEXT}/art_4.pdf`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([status, retry]);
    const { detail, near } = await problemOf(answer);
    expect(detail).toBe('says why');
    // What will not be better later leads to where the words can be read.
    expect(near?.map(({ url }) => url)).toEqual(retry === null ? [`${TEXT}/art_4`] : undefined);
  });

  test('a sign that no font has is printed as a box, in its text, its clause and a brief', async () => {
    const folder = copyOfFixture();
    const file = join(folder, 'weather-accord-2010/eng@2010-07-20.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Rain falls', '雨 falls'));
    const own = startApp(folder, true);
    await own.services.opened;
    const text = `${WEATHER}/eng@2010-07-20`;
    for (const path of [`${text}.pdf`, `${text}/art_I.pdf`, '/search.pdf?q=falls']) {
      const answer = await own.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
      const { tree } = await readPdf(await bytesOf(answer));
      expect(spokenIn(tree)).toContain('U+96E8');
    }
    await own.stop();
  });

  test('a reader who leaves is not waited for', async () => {
    const leaving = new AbortController();
    const seen: boolean[] = [];
    const waiting = withPress(
      (_, signal) =>
        new Promise((__, reject) =>
          signal?.addEventListener('abort', () => {
            seen.push(true);
            reject(signal.reason);
          }),
        ),
    );
    const answer = waiting.request(new Request(`http://x${TEXT}/art_4.pdf`, { signal: leaving.signal }));
    setTimeout(() => leaving.abort(), 50);
    expect((await answer).status).toBe(408);
    expect(seen).toEqual([true]);
  });
});

test.each([
  [TEXT, `${TEXT}.pdf`],
  [`${TEXT}/art_1`, `${TEXT}/art_1.pdf`],
  [HARBOUR, `${TEXT}.pdf`],
  [COMPARISON, `${COMPARISON}.pdf`],
  ['/search?q=lantern&lang=eng', '/search.pdf?q=lantern&amp;lang=eng'],
])('the page %s links its PDF', async (path, pdf) => {
  expect(await (await app.get(path)).text()).toContain(`href="${pdf}"`);
});
