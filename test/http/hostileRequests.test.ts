import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { isOneOf } from '../../src/search/meilisearch/filter.ts';
import { readSource } from '../../src/sources/read.ts';
import { startOwnApp, type TestApp } from '../support/app.ts';
import { FIXTURE } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';
import { wordFile } from '../support/publications.ts';

const TEXT = '/t/harbour-treaty-1971/eng@1971-03-02';

let app: TestApp;
beforeAll(async () => {
  app = startOwnApp(FIXTURE, true);
  await app.services.opened;
});
afterAll(() => app.stop());

const post = (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = {},
) =>
  app.application.request(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
    body,
  });

/** Every try to reach anybody from here on, in whatever way: each ends before a packet is sent. */
function hearCalls(): readonly string[] {
  const calls: string[] = [];
  const refuse = (how: string) => (): never => {
    calls.push(how);
    throw new Error('Nobody is to be called');
  };
  const spies = [
    vi.spyOn(Socket.prototype, 'connect').mockImplementation(refuse('connect')),
    vi.spyOn(globalThis, 'fetch').mockImplementation(refuse('fetch')),
  ];
  onTestFinished(() => {
    for (const spy of spies) spy.mockRestore();
  });
  return calls;
}

describe('nobody has the archive ask another machine, or read a file of its own (SSRF)', () => {
  const PLACES = [
    'http://169.254.169.254/latest/meta-data/',
    'http://127.0.0.1:7700/keys',
    'http://[::1]:7700/t/harbour-treaty-1971',
    `http://127.0.0.1:7700${TEXT}`,
    '//evil.example/t/harbour-treaty-1971',
    'file:///etc/passwd',
    '\\\\evil.example\\share',
    'gopher://127.0.0.1:6379/_FLUSHALL',
  ];
  const asked = PLACES.map(encodeURIComponent);
  const ways = (place: string, at: number): readonly (() => Response | Promise<Response>)[] => {
    const value = asked[at] ?? '';
    const call = { name: 'get_clause', arguments: { permalink: place } };
    return [
      () => app.get(`/oembed?url=${value}`),
      () => app.get(`/api/v1/compare?from=${value}&to=${value}`),
      () => app.get(`/compare/${value}/to/${value}`),
      () => app.get(`/api/v1/cite?ref=${value}`),
      () => app.get(`/cite?ref=${value}`),
      () => app.get(`/search?q=${value}`),
      () => app.get(`/h/${value}`),
      () => app.get(`/t/${value}`),
      () => app.get(place.startsWith('http') ? place : `/${value}`),
      () =>
        app.get(TEXT, {
          referer: place,
          origin: place,
          'x-forwarded-host': place,
          forwarded: `host=${place}`,
        }),
      () => post('/api/v1/quote', JSON.stringify({ text: `"${place}" <img src="${place}"> [a](${place})` })),
      () => post('/api/v1/compare', JSON.stringify({ from: place, text: `See ${place}.` })),
      () => post('/mcp', JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: call })),
    ];
  };

  test('by any address, body or header', async () => {
    const calls = hearCalls();
    for (const [at, place] of PLACES.entries())
      for (const way of ways(place, at)) {
        const answer = await way();
        expect([place, answer.status < 500]).toEqual([place, true]);
        expect(await answer.text()).not.toContain('root:x:0');
      }
    expect(calls).toEqual([]);
  });

  test('by a file that is imported or compared, whatever it names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'secret-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'secret'), 'quagga');
    const own = pathToFileURL(join(folder, 'secret')).href;
    const calls = hearCalls();
    const html = `<html><head><base href="//evil.example/"><link rel=stylesheet href=a.css><script src="${own}"></script></head>
      <body><img src="http://169.254.169.254/"><iframe src="${own}"></iframe><object data="${own}"></object><p>Words.</p></body></html>`;
    const xml = `<?xml version="1.0"?><?xml-stylesheet href="${own}"?><!DOCTYPE akomaNtoso [<!ENTITY x SYSTEM "${own}">
      <!ENTITY % y SYSTEM "http://169.254.169.254/"> %y;]><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <act><body><article><num>1</num><content><p>Words &x;.</p></content></article></body></act></akomaNtoso>`;
    const word = wordFile(
      `<w:p><w:r><w:t>Words.</w:t></w:r><w:r><w:instrText>INCLUDETEXT "${own}"</w:instrText></w:r></w:p>`,
      { settings: `<w:attachedTemplate r:id="rId1" Target="${own}"/>` },
    );
    const files = { 'a.html': html, 'a.xml': xml, 'a.docx': word, 'a.md': `![a](${own})\n\nWords.\n` };
    for (const [name, content] of Object.entries(files)) {
      const read = await readSource(
        typeof content === 'string' ? new TextEncoder().encode(content) : content,
        name,
      );
      expect([name, JSON.stringify(read).includes('quagga')]).toEqual([name, false]);
    }
    expect(calls).toEqual([]);
  });

  test('one that did would be heard', async () => {
    const calls = hearCalls();
    await expect((async () => fetch('http://127.0.0.1:9/'))()).rejects.toThrow('Nobody');
    expect(() => new Socket().connect(9)).toThrow('Nobody');
    expect(calls).toEqual(['fetch', 'connect']);
  });
});

test('no address, parameter or header of a reader puts a line of its own into the head of an answer', async () => {
  // U+010D and U+010A are CR and LF where only the lower byte of a character is kept.
  const lines = [
    '%0d%0aX-Evil:%201',
    '%0AX-Evil:%201',
    '%C4%8D%C4%8AX-Evil:%201',
    '%E2%80%A8X-Evil:%201',
    '%85X-Evil:1',
  ];
  const paths = lines.flatMap((line) => [
    `/t/${line}`,
    `${TEXT}${line}`,
    `${TEXT}/art_1${line}`,
    `${TEXT}/art_1.pdf${line}`,
    `${TEXT}/2?x=${line}`,
    `${TEXT}.json?ui=${line}`,
    `/t/harbour-treaty-1971/${line}?ui=${line}`,
    `/card${TEXT.slice(2)}/art_1.svg?shape=${line}`,
    `/bulk/${line}`,
    `/search?q=${line}&ui=${line}`,
    `/search.atom?q=${line}`,
    `/api/v1/search?q=${line}`,
    `/oembed?url=${line}`,
    `/compare/${line}/to/${line}`,
    `/compare?from=${line}&to=${line}`,
    `/h/${line}`,
  ]);
  for (const path of paths)
    for (const headers of [
      {},
      { accept: 'text/html', 'accept-language': 'hy\tX-Evil: 1', 'if-none-match': '"a", X-Evil: 1' },
    ]) {
      const answer = await app.get(path, headers);
      const bad = [...answer.headers].filter(
        ([name, value]) => name === 'x-evil' || !/^[\t\x20-\x7e\x80-\xff]*$/u.test(value),
      );
      expect([path, answer.status < 500, bad]).toEqual([path, true, []]);
      await answer.arrayBuffer();
    }
});

test('a posted body that is packed is refused as it is, and never unpacked', async () => {
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, '{"text":"a"}')));
  for (const path of ['/api/v1/cite', '/api/v1/quote', '/api/v1/compare']) {
    const before = process.memoryUsage().arrayBuffers;
    const answer = await post(path, bomb, { 'content-encoding': 'gzip' });
    expect([path, (await problemOf(answer)).status]).toEqual([path, 400]);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  }
});

test('whatever value is looked for, a filter of Meilisearch holds it as a value and nothing else', () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.stringMatching(/^["\\'\]),]{0,8}( OR latest = true)?["\\]?$/u),
  );
  fc.assert(
    fc.property(fc.array(value, { maxLength: 5 }), (values) => {
      const filter = isOneOf('keys', values);
      const quoted = /"((?:[^"\\]|\\[\s\S])*)"/gu;
      const read = [...filter.matchAll(quoted)].map(([, inside = '']) =>
        inside.replace(/\\([\s\S])/gu, '$1'),
      );
      expect(read).toEqual(values);
      expect(filter.replace(quoted, '')).toBe(`keys IN [${', '.repeat(Math.max(0, values.length - 1))}]`);
    }),
  );
});
