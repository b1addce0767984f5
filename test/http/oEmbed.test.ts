import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { withdraw } from '../../src/archive/withdraw.ts';
import { OEmbedSchema } from '../../src/http/embed/oEmbed.ts';
import { formatKey } from '../../src/model/expression.ts';
import { PUBLIC_URL, startApp, type TestApp, testApp } from '../support/app.ts';
import { DOCUMENTS, folderOf, textFile, workFile } from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';
import { locked } from '../support/published.ts';

const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';
const app = startApp(DOCUMENTS);
const ask = (url: string, more = '', of: TestApp = app) =>
  of.get(`/oembed?url=${encodeURIComponent(url)}${more}`);
const embed = async (url: string, more = '', of: TestApp = app) =>
  OEmbedSchema.parse(await (await ask(url, more, of)).json());

describe('a permalink as a quotation on another page (oEmbed 1.0)', () => {
  test('words, citation, stage, level, permalink and hash; the same with host, without, and behind #', async () => {
    const answer = await embed(`${PUBLIC_URL}${PEACE}/art_IV`);
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_url: PUBLIC_URL, width: 640 });
    expect(answer.title).toMatch(/^Article IV, Agreement on/u);
    for (const part of [
      'The Parties shall refrain from',
      'initialed 8 August 2025',
      'only some of the wording checked',
      `<a href="${PUBLIC_URL}${PEACE}/art_IV">`,
    ])
      expect(answer.html).toContain(part);
    const [, link = ''] = /<a href="([^"]+\?h=[0-9a-f]{32})">c1:[0-9a-f]{32}<\/a>/u.exec(answer.html) ?? [];
    expect(Object(await app.json(link.slice(PUBLIC_URL.length).replace('?', '.json?'))).cited).toMatchObject({
      status: 'unchanged',
    });
    for (const other of [`${PEACE}/art_IV`, `${PEACE}#art_IV`, `${PEACE}/article-4.pdf?ui=ru`])
      expect(await embed(other)).toEqual(answer);
    expect((await embed(`${PEACE}/art_IV`, '&maxwidth=300&maxheight=9&dnt=1')).width).toBe(300);
  });

  test('a page names it in its head, and the address there answers', async () => {
    for (const path of [PEACE, `${PEACE}/art_IV`]) {
      const page = await (await app.get(path)).text();
      const [, href = ''] =
        /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/u.exec(page) ?? [];
      expect((await app.get(href.slice(PUBLIC_URL.length))).status).toBe(200);
    }
  });

  test('a long text is cut before a word, and says how much is left out', async () => {
    const { html } = await embed(PEACE);
    const [, left = '', all = ''] = /\[… cut: (\d+) of (\d+) characters are left out/u.exec(html) ?? [];
    const shown = [...html.matchAll(/<p>([^<]*)<\/p>/gu)].map(([, words = '']) => words);
    const text = await (await app.get(`${PEACE}.txt`)).text();
    expect(text.replace(/\s+/gu, ' ')).toContain(`${shown.at(-1)?.split(' ').slice(-5).join(' ')} `);
    expect(Number(left)).toBeGreaterThan(1000);
    expect([...shown.join('')].length).toBe(Number(all) - Number(left));
  });

  test('words that are not held are not quoted, and that is said', async () => {
    const { html } = await embed('/t/am-az-peace-2025/hye@2025-08-08/art_III');
    expect(html).toContain('[The archive does not hold these words in this language or copy]');
    expect(html).not.toMatch(/<p>|\?h=/u);
  });

  test('what was withdrawn is answered 451, never with words', async () => {
    const folder = locked();
    const archive = Archive.load(folder);
    const expression = archive.works
      .get('harbour-treaty-1971')
      ?.expressions.find(({ key }) => formatKey(key) === 'eng@1984-06-15');
    if (expression === undefined) throw new Error('No such text');
    withdraw(archive, { expression, eId: 'art_3', reason: 'By order of a court.', today: '2026-04-02' });
    const answer = await ask('/t/harbour-treaty-1971/eng@1984-06-15/art_3', '', testApp(folder));
    expect([answer.status, (await problemOf(answer)).type]).toEqual([451, '/about#clause-withdrawn']);
  });

  test('words that are not the published ones are neither quoted nor cited', async () => {
    const folder = locked();
    const file = join(folder, 'weather-accord-2010/eng@2010-07-20.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Rain falls', 'Snow falls'));
    const changed = testApp(folder);
    await changed.services.opened;
    await changed.services.refresh();
    const { html } = await embed('/t/weather-accord-2010/eng@2010-07-20/art_I', '', changed);
    expect(html).toContain('These words are not the published ones');
    expect(html).not.toMatch(/Snow|Rain|\?h=/u);
  });

  test.each([
    ['https://example.org/news', 404],
    ['/t/no-such-treaty-1900/eng@1900-01-01', 404],
    [`${PEACE}/art_99`, 404],
    ['/t/am-az-peace-2025', 404],
    ['/t/%zz/%00', 404],
    ['/', 404],
    ['', 400],
  ])('%s is not here', async (url, status) => expect((await ask(url)).status).toBe(status));

  test('other formats than JSON are not made; a width that is none is refused', async () => {
    const xml = await ask(`${PEACE}/art_IV`, '&format=xml');
    expect([xml.status, (await problemOf(xml)).type]).toEqual([501, '/about#format-not-made']);
    expect((await ask(`${PEACE}/art_IV`, '&maxwidth=wide')).status).toBe(400);
  });
});

test('hostile words stand as words, and nothing of a quotation runs or is fetched', async () => {
  const words = '</blockquote><script>alert(1)</script><img src="//x.example/a" onerror=alert(1)> & "q"';
  const folder = folderOf({
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(
      `## Article 1\n\nWords ${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')} end.`,
    ),
  });
  const { html } = await embed('/t/tides-1999/eng@1999-09-09/art_1', '', testApp(folder));
  const names = new Set<string>();
  const visit = (node: { readonly children?: readonly unknown[] }): void => {
    for (const child of node.children ?? []) {
      const { name, attribs } = Object(child);
      if (name !== undefined) names.add([name, ...Object.keys(attribs)].join(' '));
      visit(Object(child));
    }
  };
  visit(parseDocument(html));
  expect([...names].sort()).toEqual(['a href', 'blockquote cite lang', 'footer lang', 'p']);
  expect(html).toContain('&lt;script&gt;');
});
