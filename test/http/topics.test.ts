import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { epubCheck, hasEpubCheck } from '../support/epubCheck.ts';
import { DOCUMENTS, temporaryFolder } from '../support/folder.ts';

describe('topics', () => {
  const app = startApp(DOCUMENTS, true);
  beforeAll(() => app.services.opened);
  afterAll(() => app.stop());
  const page = async (path: string): Promise<string> => (await app.get(path)).text();

  test.each([
    ['eng', 'Topics'],
    ['rus', 'Понятия'],
    ['hye', 'Հասկացություններ'],
    ['aze', 'Anlayışlar'],
  ])('stand on one page, each with what a search for it counts (%s)', async (ui, title) => {
    const html = await page(`/topics?ui=${ui}`);
    expect(html).toContain(`<h1>${title}</h1>`);
    const named = [...html.matchAll(/href="\/topics\/([a-z0-9-]+)\?ui=\w+">[^<]+<\/a> <span[^>]*>(\d+) /gu)];
    expect(named.length).toBeGreaterThan(30);
    const [, id, count] = named[0] ?? [];
    const { total } = Object(await app.json(`/api/v1/search?q=topic:${id}`));
    expect(total).toBe(Number(count));
  });

  test('a topic shows clauses of every Work that names it, the words marked, with their level', async () => {
    const html = await page('/topics/prisoners');
    expect(html).toContain('<mark>exchange prisoners of war</mark>');
    expect(html).toContain('/t/am-az-ru-statement-2020/eng-kremlin@2020-11-09/para_8');
    expect(html).toMatch(/class="level \w+"/u);
    expect(html).toContain('href="/search?q=topic%3Aprisoners"');
  });

  test('each Work stands in the language of the reader where it is held in it', async () => {
    const html = await page('/topics/prisoners?ui=rus');
    expect(html).toContain('<mark>обмен военнопленными</mark>');
    expect(html).not.toContain('<mark>exchange prisoners of war</mark>');
  });

  test('a clause links to its topics, small and behind its words', async () => {
    const html = await page('/t/am-az-ru-statement-2020/eng-kremlin@2020-11-09/para_8');
    expect(html).toMatch(/<p class="clause-topics soft small">Topics: .*href="\/topics\/prisoners"/u);
    expect(await page('/t/am-az-peace-2025/eng@2025-08-08/art_XVII')).not.toContain(
      'href="/topics/prisoners"',
    );
  });

  test('a topic is a book too: each text with the clauses that name it, each once, in all languages', async () => {
    expect(await page('/topics/prisoners')).toContain('href="/topics/prisoners.epub"');
    const answer = await app.get('/topics/prisoners.epub');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/epub+zip']);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const files = unzipSync(bytes);
    const [english = '', russian = ''] = ['eng-kremlin', 'rus'].map((language) => {
      const name = Object.keys(files).find((file) => file.includes(`am-az-ru-statement-2020_${language}`));
      return strFromU8(files[name ?? ''] ?? new Uint8Array());
    });
    expect(english).toContain('exchange prisoners of war');
    expect(russian).toContain('обмен военнопленными');
    const ids = [...english.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(ids).toContain('para_8');
    expect(new Set(ids).size).toBe(ids.length);
    expect((await app.get('/topics/dragons.epub')).status).toBe(404);
    if (!hasEpubCheck) return;
    const file = join(temporaryFolder(), 'topic.epub');
    writeFileSync(file, bytes);
    expect(epubCheck(file)).toEqual([]);
  });

  test('a topic that there is not is absent, in the words of the reader', async () => {
    const answer = await app.get('/topics/dragons', { accept: 'application/json' });
    expect(answer.status).toBe(404);
    expect(Object(await answer.json()).detail).toContain('There is no topic of this name');
  });
});
