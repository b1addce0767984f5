import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createApp } from '../../src/http/app.tsx';
import { startServices } from '../../src/services.ts';
import { PUBLIC_URL, startApp, type TestApp, testApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025';

/** Words of a page without its marks. */
const wordsOf = (page: string): string =>
  page
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gsu, ' ')
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ');

describe('a text of which little is held', () => {
  test.each([
    [
      'rus',
      'На этом языке или в этой копии текста у нас нет: официальная копия на сайте mfa.am',
      'текста у нас нет',
    ],
    ['hye', 'Այս լեզվով կամ այս պատճենով մենք չունենք՝ պաշտոնական պատճենը՝ mfa.am կայքում', 'մենք չունենք'],
    ['aze', 'Bu dildə və ya bu nüsxədə bizdə yoxdur: rəsmi nüsxə mfa.am saytındadır', 'bizdə yoxdur'],
  ])('says why in the language of the pages, once (%s)', async (ui, why, again) => {
    const page = wordsOf(await (await testApp(DOCUMENTS).get(`${PEACE}/hye@2025-08-08?ui=${ui}`)).text());
    expect(page.split(`[${why} ]`)).toHaveLength(2);
    expect(page.split(`[${again}]`)).toHaveLength(20);
    expect(page).not.toContain('not held; official copy');
  });
});

describe('the stage banner', () => {
  const bannerOn = async (day: string, ui = 'eng'): Promise<string> => {
    const services = startServices({ DOCUMENTS, EMBEDDED_MAX_CLAUSES: 0 }, null);
    const now = () => Date.parse(`${day}T12:00:00Z`);
    const app = createApp({ services, publicUrl: () => PUBLIC_URL, log: () => undefined, now });
    const page = await (await app.request(`${PEACE}/eng@2025-08-08?ui=${ui}`)).text();
    await services.stop();
    return wordsOf(/<p class="banner stage">(.*?)<\/p>/su.exec(page)?.[1] ?? '').trim();
  };
  const SAID =
    'Initialed 8 August 2025; published 11 August 2025. We know of no signature. Status last checked 7 February 2026.';

  test('tells what was reached, what is not known to have followed, and when somebody last looked', async () =>
    expect(await bannerOn('2026-05-08')).toBe(SAID));

  test.each([
    ['rus', /^Парафировано 8 августа 2025 г\.; опубликовано 11 августа 2025 г\. О подписании/u],
    ['hye', /^Նախաստորագրված՝ 2025 թ\. օգոստոսի 8, հրապարակված՝ 2025 թ\. օգոստոսի 11։ /u],
    ['aze', /^Paraflanıb: 8 avqust 2025; dərc edilib: 11 avqust 2025\. /u],
  ])('in %s with the grammar and the marks of that language', async (ui, says) =>
    expect(await bannerOn('2026-05-08', ui)).toMatch(says),
  );

  test('says that a look of more than 90 days ago is old', async () =>
    expect(await bannerOn('2026-05-09')).toBe(
      `${SAID} That was 91 days ago; we do not know what has happened since.`,
    ));
});

test('a definition shown beside its term does not end in a comma', async () => {
  const page = await (await testApp(DOCUMENTS).get(`${PEACE}/eng@2025-08-08`)).text();
  const shown = [...page.matchAll(/data-says="([^"]*)"/gu)].map(([, says]) => says);
  expect(new Set(shown)).toEqual(
    new Set([
      'Defined in this text: “The Republic of Armenia and the Republic of Azerbaijan (hereinafter, the Parties)”',
    ]),
  );
});

describe('words found in a text', () => {
  const marksOf = async (asked: string): Promise<readonly string[]> => {
    const page = await (await testApp(DOCUMENTS).get(`${PEACE}/eng@2025-08-08?find=${asked}`)).text();
    return [...page.matchAll(/<mark id="found-\d+">(.*?)<\/mark>/gsu)].map(([, words = '']) => words);
  };

  test.each([
    ['political+independence', ['political independence', 'political independence']],
    ['GOOD-neighborliness', ['good-neighborliness']],
    ['independence+political', []],
    ['politic', []],
    ['', []],
    ['%22%3E%3Cscript%3E', []],
  ])('%s', async (asked, found) => expect(await marksOf(asked)).toEqual(found));
});

describe('texts side by side', () => {
  const started: { app?: TestApp } = {};
  const app = (): TestApp => {
    if (started.app === undefined) throw new Error('the application was not started');
    return started.app;
  };
  beforeAll(() => {
    started.app = startApp(DOCUMENTS);
  });
  afterAll(() => started.app?.stop());
  test.each([
    ['eng+hye', 302, 'eng@2025-08-08+hye@2025-08-08'],
    ['en@2025-08-08+hy@2025-08-08', 301, 'eng@2025-08-08+hye@2025-08-08'],
    ['eng@2025-08-08+hye@2025-08-08/article-7/2', 301, 'eng@2025-08-08+hye@2025-08-08/art_VII/p_2'],
    ['hye@2025-08-08+eng@2025-08-08/VI..VII', 301, 'hye@2025-08-08+eng@2025-08-08/art_VI--art_VII'],
  ])('%s leads on with %i', async (below, status, to) => {
    const answer = await app().get(`${PEACE}/parallel/${below}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, `${PEACE}/parallel/${to}`]);
  });

  test.each([
    ['eng@2025-08-08', /two to 4 of them/u],
    ['eng@2025-08-08+eng@2025-08-08', /not with itself/u],
    ['eng@2025-08-08+rus@2025-08-08', /held: English, 8 August 2025; Armenian, 8 August 2025/u],
    ['eng@2025-08-08+hye@2025-08-08/art_XL', /17 articles \(I to XVII\)/u],
    ['eng@2025-08-08+hye@2025-08-08.csl.json', /does not offer \.csl\.json/u],
  ])('%s is answered by what there is', async (below, says) => {
    const answer = await app().get(`${PEACE}/parallel/${below}`, { accept: 'application/json' });
    expect(answer.status).toBe(404);
    expect(z.object({ detail: z.string() }).parse(await answer.json()).detail).toMatch(says);
  });

  test('as data: what is not held has no words, what is has them with their level', async () => {
    const Rows = z.object({
      rows: z.array(
        z.object({
          eId: z.string(),
          cells: z.array(
            z
              .object({ held: z.boolean(), text: z.string().nullable(), level: z.string().nullable() })
              .nullable(),
          ),
        }),
      ),
    });
    const path = `${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08/art_III.json`;
    const { rows } = Rows.parse(await app().json(path));
    expect(rows).toEqual([
      {
        eId: 'art_III',
        cells: [
          {
            held: true,
            level: 'partial',
            text: expect.stringMatching(/^The Parties shall refrain in their mutual/u),
          },
          { held: false, level: null, text: null },
        ],
      },
    ]);
  });

  test('as plain text: every line says its language and its level', async () => {
    const path = `${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08/preamble/rec_1.txt`;
    const [, , , force, permalink, , english, armenian] = (await (await app().get(path)).text()).split('\n');
    expect([force, permalink]).toEqual([
      'Copy without legal force.',
      `${PUBLIC_URL}${path.replace(/\.txt$/u, '')}`,
    ]);
    expect(english).toMatch(/^\[en\] Realizing the urgent necessity .* \[secondary\]$/u);
    expect(armenian).toMatch(/^\[hy\] գիտակցելով .* \[secondary\]$/u);
  });
});

test('a snippet for other pages holds words, citation, stage, level, permalink and hash, and no script', async () => {
  const page = await (await testApp(DOCUMENTS).get(`${PEACE}/eng@2025-08-08/art_IV`)).text();
  const [, shown = ''] = /id="embed"[^>]*>(.*?)<\/code>/su.exec(page) ?? [];
  const snippet = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  const permalink = `${PUBLIC_URL}${PEACE}/eng@2025-08-08/art_IV`;
  expect(snippet).toMatch(
    /^<blockquote cite="[^"]+" lang="en"><p>ARTICLE IV The Parties shall refrain from .*<\/blockquote>$/u,
  );
  for (const part of [
    'initialed 8 August 2025',
    'only some of the wording checked',
    `<a href="${permalink}">`,
  ])
    expect(snippet).toContain(part);
  expect(snippet).toMatch(/<a href="[^"]+\/art_IV\?h=([0-9a-f]{32})">c1:\1<\/a>/u);
  expect(snippet).not.toMatch(/<script|<img|style=|\bon\w+=/u);
});
