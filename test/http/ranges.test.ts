import fc from 'fast-check';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { FileAnswer } from '../../src/http/file.ts';
import { contentDisposition } from '../../src/http/fileName.ts';
import { readRange } from '../../src/http/ranges.ts';
import { sha256 } from '../../src/press/cache.ts';

const BYTES = Buffer.from('0123456789');
const TAG = `"${sha256(BYTES)}"`;
const app = new Hono().get('/file', (c) =>
  new FileAnswer({ bytes: BYTES, sha256: sha256(BYTES) }, 'application/pdf', {
    Link: '<x>; rel="cite-as"',
  }).respond(c),
);
const ask = async (headers: Record<string, string> = {}, method = 'GET') => {
  const answer = await app.request('/file', { headers, method });
  return {
    status: answer.status,
    words: await answer.text(),
    range: answer.headers.get('content-range'),
    length: answer.headers.get('content-length'),
    headers: answer.headers,
  };
};

describe('a file in parts (RFC 9110, section 14)', () => {
  test('whole, with its hash as its tag', async () => {
    const { status, words, headers } = await ask();
    expect([status, words]).toEqual([200, '0123456789']);
    expect(headers.get('etag')).toBe(TAG);
    expect(headers.get('accept-ranges')).toBe('bytes');
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('link')).toContain('cite-as');
  });

  test.each([
    ['bytes=0-0', '0', 'bytes 0-0/10'],
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=-99', '0123456789', 'bytes 0-9/10'],
    ['bytes=8-99', '89', 'bytes 8-9/10'],
    ['Bytes = 1-1', '1', 'bytes 1-1/10'],
  ])('%s is %s', async (range, part, says) => {
    const answer = await ask({ range });
    expect([answer.status, answer.words, answer.range, answer.length]).toEqual([
      206,
      part,
      says,
      String(part.length),
    ]);
  });

  test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])(
    '%s has no byte of it: 416 with its size',
    async (range) => {
      const { status, words, range: says, headers } = await ask({ range });
      expect([status, words, says]).toEqual([416, '', 'bytes */10']);
      expect(headers.get('etag')).toBe(TAG);
    },
  );

  test.each([
    'bytes=4-2',
    'bytes=0-1,3-4',
    'lines=0-1',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=0x1-2',
    '0-1',
  ])('%s is left alone: the whole file', async (range) => expect((await ask({ range })).status).toBe(200));

  test.each([
    [TAG, 206],
    [`W/${TAG}`, 200],
    ['"other"', 200],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 200],
  ])('If-Range %s answers %i', async (condition, status) => {
    expect((await ask({ range: 'bytes=0-1', 'if-range': condition })).status).toBe(status);
  });

  test('what the client has is 304, range or not', async () => {
    expect((await ask({ 'if-none-match': TAG })).status).toBe(304);
    expect((await ask({ 'if-none-match': TAG, range: 'bytes=0-1' })).status).toBe(304);
  });

  test('HEAD says what GET would, without a range', async () => {
    const { status, words, length } = await ask({ range: 'bytes=0-1' }, 'HEAD');
    expect([status, words, length]).toEqual([200, '', '10']);
  });

  test('property: a range never leaves the file', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(50), fc.nat(50), fc.nat(40), (odd, first, last, size) => {
        for (const header of [
          odd,
          `bytes=${odd}`,
          `bytes=${first}-${last}`,
          `bytes=${first}-`,
          `bytes=-${last}`,
        ]) {
          const range = readRange(header, size);
          if (typeof range === 'string') continue;
          expect(range.start).toBeGreaterThanOrEqual(0);
          expect(range.end).toBeGreaterThan(range.start);
          expect(range.end).toBeLessThanOrEqual(size);
        }
      }),
    );
  });
});

describe('names of files (RFC 6266, RFC 8187)', () => {
  test('every letter for those who can read it, ASCII for the others', () => {
    const name = 'Мирное соглашение Армении и Азербайджана (парафировано 2025-08-08) art VII rus';
    const plain = 'Armenia–Azerbaijan Peace Agreement (initialed 2025-08-08) art VII rus';
    const header = contentDisposition(name, plain, 'pdf');
    expect(header).toContain(
      'filename="Armenia-Azerbaijan Peace Agreement (initialed 2025-08-08) art VII rus.pdf"',
    );
    const [, encoded = ''] = /filename\*=UTF-8''(\S+)$/u.exec(header) ?? [];
    expect(decodeURIComponent(encoded)).toBe(`${name}.pdf`);
    expect(encoded).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]+$/u);
  });

  test('property: one header line, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, plain) => {
        const header = contentDisposition(name, plain, 'pdf');
        expect(header).toMatch(/^inline; filename="[^"\\\p{Cc}]+\.pdf"; filename\*=UTF-8''[\x21-\x7E]+$/u);
        expect(header).not.toMatch(/[^\x20-\x7E]/u);
        expect(decodeURIComponent(header.split("filename*=UTF-8''")[1] ?? '/')).not.toMatch(/[<>:"/\\|?*]/u);
      }),
    );
  });
});
