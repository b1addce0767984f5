import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bodyOf, readPdf, textOf } from '../render/pdf/read.ts';
import { startApp } from '../support/app.ts';

const app = startApp(undefined, true);
beforeAll(() => app.services.opened);
afterAll(() => app.stop());

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/gu, ' ')
    .trim();

/** What the page says above its hits. */
async function saidOnPage(query: string): Promise<readonly string[]> {
  const page = await (await app.get(`/search?${query}`)).text();
  const [, understood = ''] = /<div class="understood">(.*?)<\/div>/su.exec(page) ?? [];
  return [...understood.matchAll(/<p>(.*?)<\/p>/gsu)].map(([, said = '']) => plain(said));
}

async function briefOf(query: string) {
  const answer = await app.get(`/search.pdf?${query}`);
  expect(answer.status).toBe(200);
  const read = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  return { whole: textOf(read.tree, new Set()), body: textOf(bodyOf(read), new Set()) };
}

describe('a brief says what the page of the search says', () => {
  test.each(['q=lantern', 'q=article+2', 'q=harbour+submarine', 'q=%22green+lantern%22', 'q=lanterne'])(
    '%s: how it was read',
    async (query) => {
      const { whole } = await briefOf(query);
      const said = await saidOnPage(query);
      expect(said.length).toBeGreaterThan(0);
      for (const sentence of said) expect(whole).toContain(sentence);
    },
  );

  test('the filters in force, in the words of the reader', async () => {
    const { whole } = await briefOf('q=lantern&lang=eng&work=harbour-treaty-1971');
    expect(whole).toMatch(
      /Filters Document: \[?Harbour Treaty\]?; Language: English|Filters Language: English; Document: /u,
    );
  });

  test('what was searched instead of a slip', async () => {
    expect((await briefOf('q=lantrens')).whole).toMatch(/Showing results for: lanterns?\b/u);
  });

  test('clauses that are near, with the words that they lack, and not that there are none', async () => {
    const { whole, body } = await briefOf('q=green+lantern+mole+fog');
    expect(whole).not.toMatch(/\b0 clauses/u);
    expect(body).toMatch(/No clause in this archive has/u);
    expect(body).toMatch(/Closest .*Missing: /u);
  });

  test('that there is nothing, where there is not even a near clause', async () => {
    const { body } = await briefOf('q=%22zzqqx+zzqqy%22');
    expect(body).toMatch(/^Results No clause /u);
    expect(body).not.toContain('Closest');
  });
});
