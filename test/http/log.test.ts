import { expect, test } from 'vitest';
import { createApp } from '../../src/http/app.tsx';
import { PUBLIC_URL, testApp } from '../support/app.ts';

const READER = {
  'user-agent': 'Secretbrowser/1.0',
  'x-forwarded-for': '203.0.113.9',
  'accept-language': 'hy;q=0.77',
  cookie: 'who=me',
  referer: 'https://secret.example/',
};

test('a line has time, id, method, pattern, status and milliseconds, and nothing of the reader', async () => {
  const app = testApp();
  const paths = [
    '/',
    '/search?q=secretword',
    '/api/v1/search?q=secretword',
    '/t/harbour-treaty-1971/eng@1971-03-02/art_1',
    '/t/harbour-treaty-1971/secretword',
    '/secretword',
    `/h/${'5ec'.repeat(5)}`,
    '/t.json',
    '/t/%5ec%',
    '/api/v1/works/secretword',
  ];
  for (const path of paths) await app.get(path, READER);
  await app.get('/secretword', READER, 'POST');
  const written = app.log.join('\n');
  expect(app.log).toHaveLength(paths.length + 1);
  for (const line of app.log) {
    expect(Object.keys(JSON.parse(line))).toEqual(['time', 'id', 'method', 'route', 'status', 'ms']);
  }
  expect(written).not.toMatch(/secret|203\.0|harbour|art_1|5ec5|cookie|who=me|0\.77/iu);
  expect(app.log.map((line) => JSON.parse(line).route)).toEqual([
    '/',
    '/search',
    '/api/v1/search',
    '/t/*',
    '/t/*',
    '/*',
    '/h/:hash{.+}',
    '/:list{t\\..+}',
    '/t/*',
    '/api/v1/works/*',
    '/*',
  ]);
});

test('an answer carries the id of its line', async () => {
  const app = testApp();
  const answer = await app.get('/t');
  expect(JSON.parse(app.log[0] ?? '{}').id).toBe(answer.headers.get('x-request-id'));
  const other = await app.get('/t', { 'x-request-id': 'chosen-by-the-reader' });
  expect(other.headers.get('x-request-id')).not.toContain('chosen');
});

test('our own failure is 500: its stack goes to the log under the id, never outside', async () => {
  const { services } = testApp();
  const log: string[] = [];
  const broken = createApp({
    services: {
      ...services,
      search: { ...services.search, search: () => Promise.reject(new Error('zebra')) },
    },
    publicUrl: () => PUBLIC_URL,
    log: (line) => log.push(line),
    now: Date.now,
  });
  const answer = await broken.request('/api/v1/search?q=secretword');
  const body = await answer.text();
  expect(answer.status).toBe(500);
  expect(body).not.toMatch(/zebra| {4}at |\.ts/u);
  expect(log[0]).toContain('Error: zebra');
  expect(log[0]).toContain(answer.headers.get('x-request-id'));
  expect(log.join()).not.toContain('secretword');
});
