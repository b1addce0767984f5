import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { backlinksOf } from '../../src/archive/backlinks.ts';
import { createApp } from '../../src/http/app.tsx';
import type { Size } from '../../src/http/heavy/port.ts';
import { sizeOf } from '../../src/http/heavy/sizeOf.ts';
import { ThreadLane } from '../../src/lane/lane.ts';
import { type RunningServices, startServices } from '../../src/services.ts';
import type { PoolLimits } from '../../src/thread/pool.ts';
import { folderOf, writeFiles } from '../support/folder.ts';

const TEXT = 'long-convention-1999/eng@1999-09-09';

/** A convention whose page is heavy work; each article cites the one before. */
const convention = (articles: number, faith: string): Record<string, string> => {
  const body = Array.from({ length: articles }, (_, at) => {
    return `## Article ${at + 1}\n\nThe Parties shall keep article ${at || 1} of this Convention in ${faith}.\n`;
  });
  return {
    'long-convention-1999/work.yaml':
      'type: convention\nnature: treaty\ntitle: { eng: Long Convention }\ndate: 1999-09-09\n',
    'long-convention-1999/eng@1999-09-09.md': `---\ntitle: Long Convention\nlanguage_role: not-stated\n---\n\n${body.join('\n')}`,
    'long-convention-1999/rus@1999-09-09.md': `---\ntitle: Длинная конвенция\nlanguage_role: not-stated\n---\n\n## Статья 1\n\nСтороны обязуются.\n`,
  };
};

const SHORT: PoolLimits = { threads: 1, queue: 2, timeoutMs: 60_000, graceMs: 5000, idleMs: 60_000, kept: 0 };
const LIMITS = { short: SHORT, long: SHORT };
const NOW = Date.parse('2026-01-02T03:04:05Z');

let folder: string;
let services: RunningServices;
let lane: ThreadLane;
const log: string[] = [];
const folders: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'archive-lane-test-'));
  folders.push(folder);
  writeFiles(folder, convention(130, 'good faith'));
  services = startServices({ DOCUMENTS: folder, EMBEDDED_MAX_CLAUSES: 0 }, null);
  await backlinksOf(services.archive());
  lane = laneWith(LIMITS);
});

afterAll(async () => {
  await Promise.all([lane.close(), services.stop()]);
  for (const one of folders) rmSync(one, { recursive: true, force: true });
});

const laneWith = (limits: Readonly<Record<Size, PoolLimits>>, heapMb?: number): ThreadLane =>
  new ThreadLane({
    folder,
    dataDir: null,
    archive: services.archive,
    limits,
    ...(heapMb === undefined ? {} : { heapMb }),
  });

/** The application with a lane, or without. */
function appWith(beside: ThreadLane | null) {
  return createApp({
    services: { ...services, lane: beside },
    publicUrl: () => 'https://archive.example',
    log: (line) => log.push(line),
    now: () => NOW,
  });
}

const PASTED = { text: 'Article 5 of the Long Convention, and Article 500 of it. '.repeat(60) };
const posted = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** What of an answer is the same for every request. */
async function partsOf(response: Response) {
  const { 'x-request-id': _id, ...headers } = Object.fromEntries(response.headers);
  const body = Buffer.from(await response.arrayBuffer()).toString('base64');
  return { status: response.status, headers, body };
}

describe('a lane answers as the archive itself does, to the byte', () => {
  test.each<[path: string, init: RequestInit]>([
    [`/t/${TEXT}`, {}],
    [`/t/${TEXT}?find=faith&ui=ru`, { headers: { 'accept-encoding': 'br' } }],
    [`/t/${TEXT}`, { headers: { 'accept-encoding': 'gzip' } }],
    [`/t/long-convention-1999/parallel/eng@1999-09-09+rus@1999-09-09`, {}],
    [`/t/${TEXT}.epub`, {}],
    ['/t/long-convention-1999.epub', {}],
    [`/compare/${TEXT}/to/${TEXT}`, {}],
    [`/compare/${TEXT}/to/long-convention-1999/eng`, {}],
    [`/api/v1/compare?from=/t/${TEXT}&to=/t/${TEXT}/art_5`, {}],
    [`/t/${TEXT}.pdf?paper=a5`, { headers: { range: 'bytes=0-99' } }],
    [`/compare/${TEXT}/to/long-convention-1999/rus@1999-09-09.pdf`, {}],
    ['/api/v1/cite', posted(PASTED)],
    ['/cite', posted(PASTED)],
    ['/compare', posted({ from: `/t/${TEXT}/art_5`, text: 'The Parties shall keep article 4.' })],
    ['/api/v1/compare', posted({ from: `/t/${TEXT}/art_5`, text: 'Nothing.' })],
  ])('%s', async (path, init) => {
    const [there, here] = [appWith(lane), appWith(null)];
    expect(await partsOf(await there.request(path, init))).toEqual(
      await partsOf(await here.request(path, init)),
    );
  });

  test('a body that is too large is refused', async () => {
    const response = await appWith(lane).request('/api/v1/cite', posted({ text: 'x'.repeat(1_100_000) }));
    expect(response.status).toBe(413);
  });

  test('problems name the request as its header does', async () => {
    const response = await appWith(lane).request('/api/v1/compare', posted({ text: 'x' }));
    const problem = await response.json();
    expect([response.status, problem]).toEqual([
      400,
      expect.objectContaining({ request: response.headers.get('x-request-id') }),
    ]);
  });

  test('a PDF of a whole text is composed in the lane and printed here; that of a clause asks no lane', async () => {
    const app = appWith(lane);
    const [composed, made] = [vi.spyOn(lane, 'answer'), vi.spyOn(services.press, 'print')];
    for (const path of [`/t/${TEXT}.pdf`, `/t/${TEXT}/art_3.pdf`])
      expect((await app.request(path)).headers.get('content-type')).toBe('application/pdf');
    expect([composed.mock.calls.length, made.mock.calls.length]).toEqual([1, 2]);
    for (const spy of [composed, made]) spy.mockRestore();
  });

  test('an answer is kept, and the lane is not asked again', async () => {
    const app = appWith(lane);
    const asked = vi.spyOn(lane, 'answer');
    for (const query of ['', '?a=1', '?a=2']) await (await app.request(`/t/${TEXT}${query}`)).text();
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });
});

test('a lane follows the archive when its files change', async () => {
  writeFiles(folder, convention(130, 'bad faith'));
  await services.refresh();
  const page = await (await appWith(lane).request(`/t/${TEXT}`)).text();
  expect(page).toContain('in bad faith');
});

test('where the lane has another archive than the server, the server answers', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'archive-lane-test-'));
  folders.push(elsewhere);
  const other = new ThreadLane({
    folder: elsewhere,
    dataDir: null,
    archive: services.archive,
    limits: LIMITS,
  });
  const answers = [appWith(other).request(`/t/${TEXT}`), appWith(other).request('/cite', posted(PASTED))];
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200]);
  await other.close();
});

test('one request too many is told to come back', async () => {
  const app = appWith(lane);
  const all = Array.from({ length: 5 }, (_, at) => app.request(`/t/${TEXT}?find=article+${at}`));
  const answers = await Promise.all(all);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 503, 503]);
  const refused = answers.filter(({ status }) => status === 503);
  expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['5', '5']);
  expect(await refused[0]?.json()).toMatchObject({ type: '/about#busy' });
});

test('when the reader leaves, the answer is given up and the next is not behind it', async () => {
  const leaving = new AbortController();
  const app = appWith(lane);
  const given = app.request(`/t/${TEXT}?find=leaving`, { signal: leaving.signal });
  leaving.abort();
  expect((await given).status).toBe(408);
  expect((await app.request(`/t/${TEXT}?find=next`)).status).toBe(200);
});

test('a thread that dies is told as a problem', async () => {
  const small = laneWith(LIMITS, 4);
  const response = await appWith(small).request(`/t/${TEXT}?find=x`);
  expect([response.status, await response.json()]).toEqual([
    500,
    expect.objectContaining({ type: '/about#work-failed' }),
  ]);
  await small.close();
});

test.each([
  ['a page of a long text', `/t/${TEXT}`, 'long'],
  ['a clause of it', `/t/${TEXT}/art_5`, null],
  ['a file of it, which is not so long', `/t/${TEXT}.json`, null],
  ['a book of it', `/t/${TEXT}.epub`, 'short'],
  ['a book of its Work, in all languages', '/t/long-convention-1999.epub', 'long'],
  ['facts about its Work', '/t/long-convention-1999.json', null],
  ['a book of a text of one article', '/t/long-convention-1999/rus@1999-09-09.epub', null],
])('%s: %s is work of the size %s', (_, path, size) => {
  expect(sizeOf(new Request(`http://localhost${path}`), services.archive())).toBe(size);
});

test('a clause of a very long text is short work until its words are in memory, and again when they were edited', () => {
  const folder = folderOf(convention(1001, 'good faith'));
  const archive = Archive.load(folder);
  const size = (of: Archive) => sizeOf(new Request(`http://localhost/t/${TEXT}/art_5`), of);
  expect(size(archive)).toBe('short');
  for (const edition of archive.editions) archive.text(edition);
  expect(size(archive)).toBe(null);
  writeFiles(folder, convention(1002, 'bad faith'));
  expect(size(archive.reloaded())).toBe('short');
});
