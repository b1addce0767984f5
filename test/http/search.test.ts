import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CompletionsSchema, SearchAnswerSchema } from '../../src/search/show/answer.ts';
import { startApp, startOwnApp } from '../support/app.ts';
import { FIXTURE } from '../support/folder.ts';

describe('search over HTTP', () => {
  const app = startApp(FIXTURE, true);
  beforeAll(() => app.services.opened);
  afterAll(() => app.stop());

  test('an answer has exactly the members of its schema', async () => {
    for (const query of [
      'lantern',
      '"harbour master"',
      'Article 2',
      'lanterns -green',
      'zzzz',
      'lang:rus фонарь',
    ]) {
      const answer = await app.json(`/api/v1/search?q=${encodeURIComponent(query)}`);
      expect(SearchAnswerSchema.parse(answer)).toEqual(answer);
    }
  });

  test.each([
    ['harb', ['harbour']],
    ['harbour ma', ['harbour master']],
    ['harbour ', []],
    ['', []],
    ['Article 2', []],
  ])('completions of "%s" while typing', async (typed, expected) => {
    const answer = CompletionsSchema.parse(await app.json(`/api/v1/complete?q=${encodeURIComponent(typed)}`));
    expect(answer.query).toBe(typed);
    expect(answer.completions.slice(0, 1)).toEqual(expected);
  });

  test.each(['/api/v1/complete', '/api/v1/complete?q=a&limit=3', `/api/v1/complete?q=${'a'.repeat(1001)}`])(
    '%.40s is refused, and the parameter named',
    async (path) => {
      const answer = await app.get(path);
      expect(answer.status).toBe(400);
      expect(Object(await answer.json()).parameters).toHaveLength(1);
    },
  );

  test('permalinks of hits answer 200, and their words are those of the archive', async () => {
    const { hits } = SearchAnswerSchema.parse(await app.json('/api/v1/search?q=harbour'));
    expect(hits.length).toBeGreaterThan(0);
    for (const { permalink, snippet, highlights } of hits) {
      const { text } = Object(await app.json(`${permalink}.json`));
      expect(text).toContain(snippet.replace(/^…|…$/gu, '').trim());
      for (const [start, end] of highlights) expect(snippet.slice(start, end)).toMatch(/harbour/iu);
    }
  });

  test('an early search waits for the index', async () => {
    const early = startOwnApp(FIXTURE, true);
    expect((await early.get('/api/v1/search?q=harbour')).status).toBe(200);
    await early.stop();
  });

  test('pages ignore unknown parameters, keep the query in the field and stand in main', async () => {
    const answer = await app.get('/search?q=%22harbour+master%22&colour=red');
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain('value="&quot;harbour master&quot;"');
    expect(page.slice(page.indexOf('<main'))).toContain('/t/harbour-treaty-1971/');
    expect(answer.headers.get('vary')).toBe('Accept-Language, Accept-Encoding');
  });

  test('time goes into Server-Timing, so that the bytes and their tag stay the same', async () => {
    const [one, other] = await Promise.all([
      app.get('/api/v1/search?q=harbour'),
      app.get('/api/v1/search?q=harbour'),
    ]);
    expect(one.headers.get('server-timing')).toMatch(/^search;dur=[\d.]+$/u);
    expect(one.headers.get('etag')).toBe(other.headers.get('etag'));
    const same = await app.get('/api/v1/search?q=harbour', {
      'if-none-match': one.headers.get('etag') ?? '',
    });
    expect(same.status).toBe(304);
  });

  test.each([
    '"',
    '""',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    '-',
    '*',
    '/3',
    'a /n b',
    '§',
    'No.',
    '\\',
    '<script>',
    '%',
    '🙂',
    '\u0000',
    '__proto__',
    'constructor:',
    'lang:',
    'lang:klingon',
    'a'.repeat(1000),
    '('.repeat(500),
    '" '.repeat(400),
    '-a '.repeat(300),
    'ա*',
    '՞՛՜',
    '\u202e',
  ])('odd words never fail: %j', async (query) => {
    for (const path of ['/api/v1/search', '/search']) {
      const { status } = await app.get(`${path}?q=${encodeURIComponent(query)}`);
      expect([path, status]).toEqual([path, status === 400 ? 400 : 200]);
    }
  });
});

describe('without an index of words', () => {
  test('searches are 503 with what to do, texts are served, /readyz is 200', async () => {
    const app = startApp(FIXTURE);
    await app.services.opened;
    const answer = await app.get('/api/v1/search?q=harbour');
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await app.get('/t/harbour-treaty-1971/eng@1971-03-02/art_1')).status).toBe(200);
    const ready = await app.get('/readyz');
    expect([ready.status, Object(await ready.json()).search.state]).toEqual([200, 'too-large']);
    await app.stop();
  });
});
