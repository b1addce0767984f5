import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backlinksOf } from '../../src/archive/backlinks.ts';
import { startOwnApp, type TestApp, testApp } from '../support/app.ts';
import { copyOfFixture, FIXTURE, folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';

const FILE = 'weather-accord-2010/eng@2010-07-20.md';
const AT = '/t/weather-accord-2010/eng@2010-07-20/art_I';

const textAt = async (app: TestApp, path: string): Promise<unknown> =>
  Object(await app.json(`${path}.json`)).text;
const ready = async (app: TestApp) => {
  const answer = await app.get('/readyz');
  return { status: answer.status, ...Object(await answer.json()) };
};

describe('/healthz and /readyz', () => {
  test('503 while starting, 200 with what is served, 503 while stopping', async () => {
    const app = startOwnApp(FIXTURE, true);
    // All in one turn: a thread builds the index meanwhile, and would be ready for a second request on a busy machine.
    const asked = ['/readyz', '/healthz', AT].map((path) => app.get(path));
    const [starting, alive, text] = await Promise.all(asked);
    expect([starting?.status, alive?.status, text?.status]).toEqual([503, 200, 200]);
    expect(await starting?.json()).toMatchObject({ status: 'starting' });
    await app.services.opened;
    const answer = await app.get('/readyz');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      archive: { works: 4, texts: 10, leftOut: [], errors: [] },
      search: { state: 'ready' },
    });
    await app.stop();
    const stopping = await app.get('/readyz');
    expect([stopping.status, stopping.headers.get('retry-after')]).toEqual([503, '2']);
  });

  test('/healthz is answered before anything else is asked, with all headers and a line of the log', async () => {
    const app = testApp();
    const asked = { method: 'GET', target: '/healthz?a=1', header: () => undefined };
    expect(app.application.ready(asked)?.sent.status).toBe(200);
    expect(app.application.ready({ ...asked, method: 'POST' })).toBeNull();
    const [answer, head] = [await app.get('/healthz'), await app.get('/healthz', {}, 'HEAD')];
    expect([await answer.json(), await head.text()]).toEqual([{ status: 'ok' }, '']);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
    });
    const line = JSON.parse(app.log[1] ?? '{}');
    expect([line.route, line.id]).toEqual(['/healthz', answer.headers.get('x-request-id')]);
    expect((await app.get('/healthz', {}, 'POST')).status).toBe(405);
  });

  test('a broken document is left out and listed with file and line, and the rest is served', async () => {
    const folder = writeFiles(copyOfFixture(), { [FILE]: '---\ntitle: [\n---\n\nWords.\n' });
    const app = testApp(folder);
    await app.services.opened;
    const state = await ready(app);
    expect([state.status, state.archive.leftOut]).toEqual(['ready', [FILE]]);
    expect(state.archive.errors.join()).toMatch(/^weather-accord-2010\/eng@2010-07-20\.md:\d+ \S+ /u);
    const answer = await app.get(AT);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
    expect((await problemOf(answer)).type).toBe('/about#document-left-out');
    expect((await app.get('/t/weather-accord-2010/rus@2010-07-20/art_I')).status).toBe(200);
    const floating = await app.get('/t/weather-accord-2010/art_I', { 'accept-language': 'en' });
    expect(floating.headers.get('location')).toContain('aze@');
  });

  test('a Work whose facts are broken says so at its address', async () => {
    const app = testApp(folderOf({ 'a-b/work.yaml': 'nature: treaty', 'c-d/work.yaml': workFile() }));
    expect((await problemOf(await app.get('/t/a-b/eng'))).type).toBe('/about#document-left-out');
    expect((await app.get('/t/c-d')).status).toBe(200);
  });
});

describe('while serving', () => {
  test('a text is edited, broken, mended and removed: each state shows, nothing else is touched', async () => {
    const folder = copyOfFixture();
    const path = join(folder, FILE);
    const whole = readFileSync(path, 'utf8');
    const app = testApp(folder);
    const tag = async (path: string): Promise<string | null> => {
      // A page names what cites it once that is gathered, beside the first answers: it is that page that is compared.
      await backlinksOf(app.services.archive());
      return (await app.get(path)).headers.get('etag');
    };
    const other = await tag('/t/river-code-1990/eng@1990-10-01');
    const etag = await tag(AT);
    expect(await textAt(app, AT)).toBe('Rain falls on both sides.');

    writeFileSync(path, whole.replace('Rain falls', 'Snow falls thickly'));
    await app.services.refresh();
    expect(await textAt(app, AT)).toBe('Snow falls thickly on both sides.');
    expect((await app.get(AT, { 'if-none-match': etag ?? '' })).status).toBe(200);

    writeFileSync(path, whole.replace('## ARTICLE II', '<div>').replace('title:', 'tittle:'));
    await app.services.refresh();
    expect(await textAt(app, AT)).toBe('Snow falls thickly on both sides.');

    writeFileSync(path, whole);
    await app.services.refresh();
    expect(await tag(AT)).toBe(etag);

    rmSync(path);
    await app.services.refresh();
    expect((await problemOf(await app.get(AT))).type).toBe('/about#expression-not-found');
    expect(await tag('/t/river-code-1990/eng@1990-10-01')).toBe(other);
  });

  test('a request that meets words edited since they were loaded is answered with the new ones, logged once', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    const path = join(folder, FILE);
    writeFileSync(path, readFileSync(path, 'utf8').replace('Rain falls', 'Hail falls'));
    const answer = await app.get(`${AT}.json`);
    expect(Object(await answer.json()).text).toBe('Hail falls on both sides.');
    expect(app.log).toHaveLength(1);
    expect(JSON.parse(app.log[0] ?? '').id).toBe(answer.headers.get('x-request-id'));
  });

  test('and one whose file vanished gets the reason, not a failure', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    renameSync(join(folder, FILE), join(folder, 'weather-accord-2010/eng@2011-07-20.md'));
    expect((await app.get(AT)).status).toBe(404);
    expect((await app.get(AT.replace('2010-07', '2011-07'))).status).toBe(200);
  });

  test('a new Work and a new text appear within a second or so, by themselves', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    expect((await app.get('/t/new-accord')).status).toBe(404);
    writeFiles(folder, {
      'new-accord/work.yaml': workFile(),
      'new-accord/eng@1999-09-09.md': textFile('Words.'),
    });
    await expect.poll(async () => (await app.get('/t/new-accord/eng@1999-09-09/p_1')).status).toBe(200);
  });

  test('many readers while an editor writes: every answer is whole, of one state or the other', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    const path = join(folder, FILE);
    const [one, other] = ['Rain falls', 'Dew falls'].map((words) =>
      readFileSync(path, 'utf8').replace('Rain falls', words),
    );
    for (let turn = 0; turn < 20; turn += 1) {
      writeFileSync(path, (turn % 2 === 0 ? other : one) ?? '');
      const answers = await Promise.all(Array.from({ length: 10 }, () => textAt(app, AT)));
      for (const words of answers) expect(words).toMatch(/^(?:Rain|Dew) falls on both sides\.$/u);
    }
  });
});
