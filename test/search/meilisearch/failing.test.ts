import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { inEnglish } from '../../../src/render/sayReasons.ts';
import { type Embedded, openEmbedded } from '../../../src/search/embedded/index.ts';
import { SearchUnavailable } from '../../../src/search/engine/port.ts';
import { connect } from '../../../src/search/meilisearch/connection.ts';
import { openMeilisearch } from '../../../src/search/meilisearch/index.ts';
import { SearchParams } from '../../../src/search/read/request.ts';
import { createSearch } from '../../../src/search/search.ts';
import { startOwnApp, type TestApp } from '../../support/app.ts';
import { FIXTURE } from '../../support/folder.ts';
import { indexArchive } from '../../support/meiliIndex.ts';
import { describeOnOwnMeili } from '../../support/onMeili.ts';

const QUERY = '/api/v1/search?q=%22harbour+master%22';

describeOnOwnMeili('a Meilisearch that fails', (server) => {
  let index: string;
  // The words are indexed once, for all that are opened here.
  const dataDir = mkdtempSync(join(tmpdir(), 'failing-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  beforeAll(async () => {
    index = await indexArchive(Archive.load(FIXTURE), [server]);
  }, 60_000);

  /** The archive over HTTP with this server; `more` settings as the environment would give them. */
  async function open(more: Parameters<typeof startOwnApp>[2] = {}): Promise<TestApp> {
    const ours = { MEILI_URLS: [server.url], MEILI_SEARCH_KEY: server.key, MEILI_INDEX: index };
    const app = startOwnApp(FIXTURE, true, { ...ours, ...more }, dataDir);
    onTestFinished(() => app.stop());
    await app.services.opened;
    return app;
  }
  const answer = async (app: TestApp, path = QUERY) => Object(await app.json(path));
  const readyz = async (app: TestApp) => Object(await app.json('/readyz')).search;

  test('answers while it is well, and says no more of it than the API and /readyz', async () => {
    const app = await open();
    const { engine, engineSays, total } = await answer(app);
    expect([engine, engineSays, total > 0]).toEqual(['meilisearch', null, true]);
    expect(await readyz(app)).toMatchObject({ state: 'ready', engine: 'meilisearch', says: null });
    const page = await (await app.get('/search?q=harbour', { accept: 'text/html' })).text();
    expect(page).not.toContain('answered-by');
  });

  test('killed, the same request is answered by the embedded engine, and it is asked again when it is back', async () => {
    // Two, since each keeps the answers that it gave.
    const [app, other] = [await open(), await open()];
    const before = await answer(other);
    await server.kill();
    expect(await answer(other)).toEqual(before);
    const after = await answer(app);
    expect(after.hits).toEqual(before.hits);
    expect([after.engine, after.engineSays]).toEqual([
      'embedded',
      expect.stringContaining('meilisearch does not answer'),
    ]);
    expect(await readyz(app)).toMatchObject({
      state: 'ready',
      engine: 'embedded',
      says: expect.stringContaining('ECONN'),
      engines: { meilisearch: { state: 'unavailable' } },
    });
    const page = await (await app.get('/search?q=harbour', { accept: 'text/html' })).text();
    expect(page).toContain('meilisearch does not answer');
    const pageIn = async (ui: string) => (await app.get(`/search?q=harbour&ui=${ui}`)).text();
    expect(await pageIn('rus')).toContain('<strong>meilisearch не отвечает: нет соединения (ECONN');
    expect(await pageIn('hye')).toContain('<strong>meilisearch-ը չի պատասխանում՝ կապ չկա (ECONN');
    await server.start();
    await expect
      .poll(async () => (await answer(app)).engine, { timeout: 10_000, interval: 100 })
      .toBe('meilisearch');
  }, 30_000);

  test('killed under 50 searches a second, no search fails, and it answers again within 10 s of its return', async () => {
    const app = await open();
    const queries = ['harbour', '"harbour master"', 'lantern', 'master -green', 'Article 2 lantern'];
    const statuses: Promise<number>[] = [];
    let asked = 0;
    const timer = setInterval(() => {
      asked += 1;
      // Each another question, since an answer that is kept asks no engine.
      const q = encodeURIComponent(queries[asked % queries.length] ?? '');
      const path = `/api/v1/search?q=${q}&limit=${1 + (asked % 19)}`;
      statuses.push(Promise.resolve(app.get(path)).then(({ status }) => status));
    }, 20);
    const seconds = (count: number) => new Promise((settle) => setTimeout(settle, count * 1000));
    await seconds(1);
    await server.kill();
    await seconds(2);
    expect((await answer(app)).engine).toBe('embedded');
    await server.start();
    await expect
      .poll(async () => (await answer(app)).engine, { timeout: 10_000, interval: 100 })
      .toBe('meilisearch');
    await seconds(1);
    clearInterval(timer);
    const all = await Promise.all(statuses);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((status) => status !== 200)).toEqual([]);
  }, 40_000);

  test('standing still, it is not waited for beyond the budget', async () => {
    const app = await open();
    server.signal('SIGSTOP');
    const { engine, engineSays } = await answer(app).finally(() => server.signal('SIGCONT'));
    expect([engine, engineSays]).toEqual(['embedded', expect.stringContaining('no answer within')]);
  });

  test.each<[string, Parameters<typeof startOwnApp>[2], string]>([
    ['an index that is not there', { MEILI_INDEX: 'nothing-here' }, 'run npm run index'],
    ['a key that is refused', { MEILI_SEARCH_KEY: 'wrong-key-of-ours' }, 'check MEILI_SEARCH_KEY'],
    ['no key', { MEILI_SEARCH_KEY: undefined }, 'set MEILI_SEARCH_KEY'],
    ['no server', { MEILI_URLS: ['http://127.0.0.1:9'] }, 'ECONNREFUSED'],
  ])('%s: the embedded engine answers and says why', async (_, more, says) => {
    const app = await open(more);
    const { engine, engineSays, total } = await answer(app);
    expect([engine, engineSays, total > 0]).toEqual(['embedded', expect.stringContaining(says), true]);
  });

  test('above EMBEDDED_MAX_CLAUSES words are 503 with Retry-After, texts and citations answer on', async () => {
    const app = await open({ EMBEDDED_MAX_CLAUSES: 1 });
    expect((await answer(app, '/api/v1/search?q=harbour')).engine).toBe('meilisearch');
    await server.kill();
    const refused = await app.get(QUERY);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    const { detail } = Object(await refused.json());
    expect(detail).toContain('meilisearch does not answer');
    expect(detail).toContain('EMBEDDED_MAX_CLAUSES');
    expect((await app.get('/t/harbour-treaty-1971/eng@1971-03-02/art_1')).status).toBe(200);
    expect((await answer(app, '/api/v1/search?q=article+2')).interpreted.citation.status).not.toBe('absent');
    expect((await app.get('/readyz')).status).toBe(200);
    await server.start();
    await expect.poll(async () => (await app.get(QUERY)).status, { timeout: 10_000 }).toBe(200);
  }, 30_000);

  test('asked for by name, there is no other engine', async () => {
    const app = await open({ SEARCH_ENGINE: 'meilisearch', MEILI_URLS: ['http://127.0.0.1:9'] });
    expect((await app.get(QUERY)).status).toBe(503);
    const embedded = await open({ SEARCH_ENGINE: 'embedded' });
    expect((await answer(embedded)).engine).toBe('embedded');
  });

  test('keys stand in no answer, page, log or error', async () => {
    const wrong = 'a-key-that-must-not-be-seen';
    const seen: string[] = [];
    for (const key of [server.key, wrong]) {
      const app = await open({ MEILI_SEARCH_KEY: key });
      for (const path of [QUERY, '/readyz', '/search?q=harbour', '/about'])
        seen.push(await (await app.get(path)).text());
      seen.push(...app.log, JSON.stringify(app.services.engineStatus()));
      const asked = connect(server.url, key).post('/multi-search', { queries: 'nonsense' }, 5000);
      seen.push(String(await asked.catch((error: unknown) => (error as Error).stack)));
    }
    const all = seen.join('\n');
    expect([all.includes(server.key), all.includes(wrong), all.includes(server.url)]).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('servers that answer oddly', () => {
  /** A server that gives every request the same answer. */
  async function odd(status: number, body: string): Promise<string> {
    const server: Server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    onTestFinished(() => void server.close());
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }
  const archive = Archive.load(FIXTURE);
  let words: Embedded;
  beforeAll(async () => {
    words = await openEmbedded({ archive, dataDir: null, maxClauses: 0, keepsWords: true });
  });
  const says = async (url: string): Promise<string> => {
    const engine = await openMeilisearch({
      archive: () => archive,
      words,
      urls: [url],
      key: 'k',
      index: 'i',
    });
    onTestFinished(() => engine.close());
    const { search } = createSearch({ archive: () => archive, engine });
    await expect(search(SearchParams.parse({ q: 'harbour' }))).rejects.toThrow(SearchUnavailable);
    return inEnglish(engine.status().why, new Map());
  };

  test.each([
    ['too old to know what it is asked', 400, '{"code":"bad_request"}', 'bad_request'],
    ['with a full disk', 500, '{"code":"no_space_left_on_device"}', 'disk is full'],
    ['behind a broken proxy', 502, '<html>', 'no JSON'],
    ['that is another program', 200, '{"hello":1}', 'no JSON of a search'],
    ['with an index of another format', 200, '{"results":[{"hits":[]}]}', 'run npm run index'],
  ])('%s', async (_, status, body, expected) => {
    expect(await says(await odd(status, body))).toContain(expected);
  });

  test('a reader who leaves takes the question along', async () => {
    let closed = 0;
    const server = createServer((request) => void request.socket.once('close', () => (closed += 1)));
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
    onTestFinished(() => void server.close());
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : 0;
    const connection = connect(`http://127.0.0.1:${port}`, undefined);
    const leaving = new AbortController();
    const asked = connection.post('/multi-search', {}, 60_000, leaving.signal);
    setTimeout(() => leaving.abort(new Error('left')), 50);
    await expect(asked).rejects.toThrow('left');
    await expect.poll(() => closed).toBe(1);
  });
});
