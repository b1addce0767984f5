import { describe, expect, test } from 'vitest';
import { type Bundles, bundle } from '../../src/http/assets/bundle.ts';
import { COMPONENT_PATH } from '../../src/http/embed/component.ts';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';
const WORDS =
  'ARTICLE IV The Parties shall refrain from intervening with the internal affairs of each other.';
const app = startApp(DOCUMENTS);

interface Quotation {
  readonly path: string;
  readonly words: string;
  readonly hash: string;
}
type Judge = (
  quotation: Quotation,
  isCut: boolean,
  given: unknown,
) => { readonly answer: string; readonly level?: string };

const MODULE = new URL('../../src/http/assets/scripts/quotation.js', import.meta.url).href;
const { judge } = (await import(MODULE)) as { readonly judge: Judge };
const jsonOf = (path: string) => app.json(`${path}.json`);

describe('words on another page, judged by what the archive answers', async () => {
  const path = `${PEACE}/art_IV`;
  const given = Object(await jsonOf(path));
  const { hash } = given;
  const quotation = { path, words: WORDS, hash: String(hash).slice(0, 35) };

  test.each([
    ['as they were quoted', {}, false, {}, { answer: 'same', level: 'partial' }],
    ['without a hash', { hash: '' }, false, {}, { answer: 'same', level: 'partial' }],
    [
      'in other quotation marks and spaces, with hidden hyphens',
      { words: `“${WORDS.replaceAll(' ', '\u00a0\n').replace('refrain', 're\u00adfrain')}”` },
      false,
      {},
      { answer: 'same', level: 'partial' },
    ],
    ['cut behind a word', { words: 'ARTICLE IV The Parties shall', hash: '' }, true, {}, { answer: 'same' }],
    ['cut inside a word', { words: 'ARTICLE IV The Parties sha', hash: '' }, true, {}, { answer: 'differ' }],
    ['cut without saying so', { words: 'ARTICLE IV The Parties shall' }, false, {}, { answer: 'differ' }],
    [
      'with a word less',
      { words: WORDS.replace('not ', '').replace('shall ', '') },
      false,
      {},
      { answer: 'differ' },
    ],
    ['of other words there', {}, false, { text: 'The Parties may intervene.' }, { answer: 'differ' }],
    ['with another mark there', {}, false, { hash: `c1:${'0'.repeat(64)}` }, { answer: 'rest' }],
    ['with hashes of another kind there', {}, false, { hash: null }, { answer: 'none' }],
    ['that are not held there', {}, false, { text: null, gap: 'not published' }, { answer: 'none' }],
    ['of another text', {}, false, { permalink: `${PEACE}/art_V` }, { answer: 'version' }],
    ['that are none', { words: ' ' }, false, {}, { answer: 'none' }],
    ['of an unknown level', {}, false, { attestation: null }, { answer: 'same', level: undefined }],
  ])('%s', (_, other, isCut, there, answer) => {
    expect(judge({ ...quotation, ...other }, isCut, { ...given, ...there })).toMatchObject(answer);
  });

  test('what is no answer of an archive is never taken for a change', () => {
    for (const nothing of [null, {}, [], 'text', { permalink: path }, { permalink: path, clauses: [null] }]) {
      const told = (): string => judge(quotation, false, nothing).answer;
      expect(attempt(told)).not.toBe('differ');
    }
  });

  test.each([
    `${PEACE}/art_II`,
    `${PEACE}/art_VI--art_VII`,
    PEACE,
    '/t/am-az-ru-statement-2020/rus@2020-11-09/para_6',
  ])('the quotation that is offered of %s is the same as its answer', async (of) => {
    const { html } = Object(await app.json(`/oembed?url=${encodeURIComponent(of)}`));
    const words = [...String(html).matchAll(/<p>(.*?)<\/p>/gsu)].map(([, line]) => line).join(' ');
    const [, proof = ''] = /\?h=\w+">([ct]1:\w+)</u.exec(html) ?? [];
    const isCut = html.includes('<p lang="en">[');
    const { answer } = judge({ path: of, words: unescaped(words), hash: proof }, isCut, await jsonOf(of));
    expect([answer, proof !== '']).toEqual(['same', !/--|08$/u.test(of)]);
  });
});

const unescaped = (html: string): string =>
  html.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

function attempt(told: () => string): string {
  try {
    return told();
  } catch {
    return 'nothing';
  }
}

describe('its program', () => {
  test('is one file of 5 kB at most, the same for everybody, under an address that stays', async () => {
    const { others }: Bundles<string> = await bundle({}, '');
    const script = others['treaty-clause'] ?? '';
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(5 * 1024);
    for (const [path, kept] of [
      ['/treaty-clause.js', 'no-cache'],
      [COMPONENT_PATH, 'public, max-age=31536000, immutable'],
      ['/treaty-clause.js?v=0123456789abcdef', 'no-cache'],
    ] as const) {
      const answer = await app.get(path, { 'accept-language': 'hy' });
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, kept]);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
      expect(await answer.text()).toBe(script);
    }
  });

  test('has nothing that stores, and one thing that asks', async () => {
    const { others }: Bundles<string> = await bundle({}, '');
    const script = others['treaty-clause'] ?? '';
    expect(script).not.toMatch(
      /localStorage|sessionStorage|indexedDB|cookie|caches|serviceWorker|sendBeacon|XMLHttp/u,
    );
    expect(script.match(/fetch\(/gu)).toHaveLength(1);
  });

  test('is offered beside the quotation without it', async () => {
    const page = await (await app.get(`${PEACE}/art_IV?ui=hy`)).text();
    expect(page).toContain('&lt;treaty-clause lang=&quot;hy&quot;&gt;&lt;blockquote cite=');
    expect(page).toContain(`${COMPONENT_PATH}&quot;&gt;&lt;/script&gt;`);
  });
});
