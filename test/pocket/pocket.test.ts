import { homedir, hostname, userInfo } from 'node:os';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { MESSAGES } from '../../src/http/i18n/index.ts';
import { onceFor } from '../../src/kept.ts';
import { packFiles, pocketData } from '../../src/pocket/data.ts';
import { packDictionary, unpackDictionary } from '../../src/pocket/dictionary.ts';
import { readBytes, writeBytes } from '../../src/pocket/letters.ts';
import type { Pocket, PocketOptions } from '../../src/pocket/port.ts';
import { pocketScript } from '../../src/pocket/script.ts';
import { readJudgments } from '../search/judgments.ts';
import { PUBLIC_URL, startApp, type TestApp } from '../support/app.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

/** Packed once: to make the packs anew for each pocket took half of this file's time. */
const packsOf = onceFor((archive: Archive) => pocketData(archive, { made: true }));

/** A pocket of a page of its own with an archive, and the packs that it has asked for so far. */
async function pocketWith(archive: Archive, options?: PocketOptions) {
  runInThisContext(`${script};treatyPocketEngine();`);
  const data = await packsOf(archive);
  const asked: string[] = [];
  const load = async (name: string): Promise<Uint8Array<ArrayBuffer>> => {
    asked.push(name);
    return Uint8Array.from(data.get(name) ?? []);
  };
  return { asked, pocket: await treatyPocket.openPocket(load, Date.now, options) };
}

/** Every question of readers, and of the project's own judgments one in a hundred: all of them take a minute. */
const QUERIES = [
  ...readJudgments('queries.tsv'),
  ...readJudgments('judgments.tsv').filter((_, at) => at % 100 === 0),
].map(({ query }) => query);

let script = '';
let server: TestApp;
let pocket: Pocket;
beforeAll(async () => {
  script = await pocketScript();
  server = startApp(DOCUMENTS, true);
  await server.services.opened;
  ({ pocket } = await pocketWith(server.services.archive()));
});
afterAll(() => server.stop());

const api = (query: string, more = ''): string =>
  `/api/v1/search?limit=50&q=${encodeURIComponent(query)}${more}`;

/** What the server answers, with links to where a pocket stands. */
const told = async (path: string): Promise<unknown> =>
  JSON.parse(JSON.stringify(await server.json(path)).replaceAll(PUBLIC_URL, ''));

describe('a search in the browser', () => {
  test.each(QUERIES)('for "%s" is answered as by the server, to the last word', async (query) => {
    const { main } = await pocket.ask(api(query), 'en');
    expect(JSON.parse(main)).toEqual(await told(api(query)));
  });

  test('of one language opens the texts of this language alone, and says which others were not looked into', async () => {
    const { pocket, asked } = await pocketWith(server.services.archive(), { openedAtOnce: 0 });
    const { note, main } = await pocket.ask('/search?q=territorial+integrity&lang=eng', 'en');
    expect(asked).toEqual(['archive', 'texts-eng', 'parsed-eng', 'index-eng']);
    expect(note).toContain('Russian and Armenian');
    expect(main).toContain('<mark>territorial</mark>');
    // Hits in other languages are not known, so that none are counted.
    expect(main).not.toContain('lang=rus');
  });

  test('that finds nothing in one language looks into all before it says that there is nothing', async () => {
    const { pocket, asked } = await pocketWith(server.services.archive(), { openedAtOnce: 0 });
    const path = api('zeppelin', '&lang=eng');
    const { note, main } = await pocket.ask(path, 'en');
    expect(asked).toEqual(expect.arrayContaining(['texts-eng', 'texts-rus', 'texts-hye']));
    expect(note).toBeNull();
    expect(JSON.parse(main)).toEqual(await told(path));
  });

  test('asks for a dictionary only where a word is in no text', async () => {
    const { pocket, asked } = await pocketWith(server.services.archive());
    await pocket.ask('/search?q=territorial+integrity', 'en');
    expect(asked).not.toContain('words-eng');
    await pocket.ask('/search?q=teritorial', 'en');
    expect(asked).toContain('words-eng');
    expect(asked).not.toContain('words-rus');
  });
});

describe('pages in the browser', () => {
  const main = (html: string): string => /<main[^>]*>(.*)<\/main>/su.exec(html)?.[1] ?? '';

  test.each([
    '/',
    '/t/am-az-peace-2025/eng@2025-08-08/art_IV?ui=hye',
    '/t/am-az-peace-2025/parallel/eng@2025-08-08+hye@2025-08-08',
    '/t/am-az-peace-2025/eng@2025-08-08/art_XL',
    '/people?ui=aze',
  ])('%s is as the server has it', async (path) => {
    const response = await server.get(path, { accept: 'text/html', 'accept-language': 'ru' });
    const asked = await pocket.ask(path, 'ru');
    expect(asked.status).toBe(response.status);
    const html = main(await response.text()).replaceAll(PUBLIC_URL, '');
    expect(withoutId(asked.main)).toBe(withoutId(html));
  });

  test('an alias is followed to its permalink', async () => {
    const { path, title } = await pocket.ask('/t/am-az-peace-2025/en@2025-08-08/article-4', 'en');
    expect(path).toBe('/t/am-az-peace-2025/eng@2025-08-08/art_IV');
    expect(title).toContain('Article IV');
  });

  test('a quotation is checked without a word leaving the page', async () => {
    const text = 'do not have any territorial claims to each other';
    const { status, main } = await pocket.ask('/quote', 'en', { text });
    expect(status).toBe(200);
    expect(main).toContain('/t/am-az-peace-2025/eng@2025-08-08/art_II/p_1');
  });

  const { citedBy, citedByGathering } = MESSAGES.hye.reading;

  /**
   * Every failure has the name of its request; the program of quotations elsewhere is not brought along, nor its hash;
   * what cites a clause is gathered by each in its own time.
   */
  const withoutId = (html: string): string =>
    html
      .replace(/<code>[^<]*<\/code>/gu, '')
      .replace(/treaty-clause\.js\?v=[0-9a-f]+/gu, 'treaty-clause.js')
      .replace(`<p class="soft">${citedByGathering}</p>`, '')
      .replace(new RegExp(`<section class="part"><h2>${citedBy}</h2>.*?</section>`, 'su'), '');
});

describe('what a browser is given', () => {
  test('has the root of the archive, and opens to the same', async () => {
    expect(pocket.root).toBe(server.services.archive().snapshot.root);
  });

  test('tells nothing of the machine that made it', () => {
    for (const trace of [process.cwd(), homedir(), hostname(), userInfo().username, String(process.pid)])
      expect(script.includes(`"${trace}"`) || script.includes(`${trace}/`)).toBe(false);
    expect(script).not.toMatch(/node_modules/u);
  });

  test('is the same bytes whenever it is made', async () => {
    const files = async () => [...(await packFiles(Archive.load(FIXTURE)))];
    expect(await files()).toEqual(await files());
  });

  test('has every word of a dictionary with its flags', () => {
    const dic = '5\nмир/AB\nмира/B\nМира/C\nёж\nхлеб-соль\nŋa/Z\n';
    expect(unpackDictionary(packDictionary(dic)).split('\n').sort()).toEqual(
      ['5/', 'еж/', 'мир/AB', 'мира/BC', 'ŋa/Z'].sort(),
    );
  });

  test.each([0, 1, 2, 3, 4, 5, 255, 256])('%s bytes written as text are read as they were', (size) => {
    const bytes = Uint8Array.from({ length: size }, (_, at) => (at * 151) % 256);
    expect(readBytes(writeBytes(bytes))).toEqual(bytes);
    expect(writeBytes(bytes)).not.toMatch(/["'\\<&`]/u);
  });
});
