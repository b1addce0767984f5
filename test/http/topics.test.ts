import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

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

  test('a topic that there is not is absent, in the words of the reader', async () => {
    const answer = await app.get('/topics/dragons', { accept: 'application/json' });
    expect(answer.status).toBe(404);
    expect(Object(await answer.json()).detail).toContain('There is no topic of this name');
  });
});
