import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { withdraw } from '../../src/archive/withdraw.ts';
import { createApp } from '../../src/http/app.tsx';
import { type HeavyLane, LaneFailure } from '../../src/http/heavy/port.ts';
import type { Services } from '../../src/http/services.ts';
import { formatKey } from '../../src/model/expression.ts';
import { PUBLIC_URL, startApp, testApp } from '../support/app.ts';
import { DOCUMENTS, folderOf, temporaryFolder, textFile, workFile } from '../support/folder.ts';
import { locked } from '../support/published.ts';

const PEACE = '/card/am-az-peace-2025';
const SCANNER = 'zbarimg';
const app = startApp(DOCUMENTS);
const card = async (path: string, of = app): Promise<string> => {
  const answer = await of.get(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8']);
  return answer.text();
};
/** Lines of letters, by their colour and size. */
const linesOf = (svg: string): readonly string[] => svg.match(/<g fill="[^"]+" transform="[^"]+"/gu) ?? [];
const sizesOf = (svg: string): readonly number[] => [
  ...new Set(linesOf(svg).map((line) => 1000 * Number(/scale\((\S+)/u.exec(line)?.[1]))),
];

describe('a clause as a picture to send', () => {
  test('is drawn of shapes alone: no text, font, script, style or address that is fetched', async () => {
    const svg = await card(`${PEACE}/eng@2025-08-08/art_IV.svg`);
    const names = new Set([...svg.matchAll(/<(\w+)/gu)].map(([, name]) => name));
    expect([...names].sort()).toEqual(['defs', 'desc', 'g', 'path', 'rect', 'svg', 'title', 'use']);
    const hrefs = [...svg.matchAll(/href="([^"]*)"/gu)].map(([, href = '']) => href);
    expect(hrefs.length).toBeGreaterThan(200);
    for (const href of new Set(hrefs)) expect(svg).toContain(`<path id="${href.slice(1)}"`);
    expect(svg).toContain('viewBox="0 0 1200 630"');
    expect(svg).toMatch(/<desc>[^<]*Initialed 8 August 2025[^<]*checked in part [^<]*\/art_IV<\/desc>/u);
  });

  test('in two shapes and four languages, under one address each', async () => {
    const svg = await card(`${PEACE}/eng@2025-08-08/art_IV.svg?shape=square&ui=hy`);
    expect(svg).toContain('viewBox="0 0 1080 1080"');
    expect(svg).toMatch(/<desc>[^<]*մասամբ/u);
    expect((await app.get(`${PEACE}/eng@2025-08-08/art_IV.svg?shape=round`)).status).toBe(400);
    const alias = await app.get(`${PEACE}/eng@2025-08-08/article-4.svg?shape=square`);
    expect([alias.status, alias.headers.get('location')]).toEqual([
      301,
      `${PEACE}/eng@2025-08-08/art_IV.svg?shape=square`,
    ]);
  });

  test('words that have no room are set small, cut, and said to be', async () => {
    const [short, long] = [
      await card(`${PEACE}/eng@2025-08-08/art_IV.svg`),
      await card(`${PEACE}/eng@2025-08-08/art_VII--art_XII.svg`),
    ];
    const warns = (svg: string): number => svg.split('#8a3b00').length - 1;
    expect(Math.max(...sizesOf(short))).toBeGreaterThan(Math.max(...sizesOf(long)));
    expect([warns(short), warns(long) > 0]).toEqual([0, true]);
  });

  test('words that are not held are not drawn, and that is said', async () => {
    const svg = await card(`${PEACE}/hye@2025-08-08/art_III.svg`);
    expect(svg).toContain('#8a3b00');
  });

  test('what was withdrawn is answered 451; what is not there 404', async () => {
    const folder = locked();
    const archive = Archive.load(folder);
    const expression = archive.works
      .get('harbour-treaty-1971')
      ?.expressions.find(({ key }) => formatKey(key) === 'eng@1984-06-15');
    if (expression === undefined) throw new Error('No such text');
    withdraw(archive, { expression, eId: 'art_3', reason: 'By order of a court.', today: '2026-04-02' });
    const answer = await testApp(folder).get('/card/harbour-treaty-1971/eng@1984-06-15/art_3.svg');
    expect(answer.status).toBe(451);
    for (const path of ['eng@2025-08-08/art_99.svg', 'fra/art_1.svg', 'eng@2025-08-08/%zz.svg'])
      expect((await app.get(`${PEACE}/${path}`)).status).toBeGreaterThanOrEqual(400);
  });

  test('hostile words stay words', async () => {
    const title = 'title: "<script>alert(1)</script> & </title>"';
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile('## Article 1\n\nWords.').replace(/^title: .*$/mu, title),
    });
    const svg = await card('/card/tides-1999/eng@1999-09-09/art_1.svg', testApp(folder));
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).not.toContain('<script');
  });

  test('a text has one with its title; every other way to write an address leads to the one', async () => {
    const svg = await card(`${PEACE}/eng@2025-08-08.svg`);
    expect(svg).toMatch(/<title>Agreement on Establishment of Peace[^<]*<\/title>/u);
    expect(svg).toMatch(/<desc>[^<]*Initialed 8 August 2025[^<]*\/eng@2025-08-08<\/desc>/u);
    const floating = await app.get(`${PEACE}/eng.png`);
    expect([floating.status, floating.headers.get('location')]).toEqual([302, `${PEACE}/eng@2025-08-08.png`]);
  });

  test('Arabic letters are joined, and stand from right to left', async () => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/ara@1999-09-09.md': textFile('## Article 1\n\nببب ب').replace(
        /^language: .*$/mu,
        'language: ara',
      ),
    });
    const svg = await card('/card/tides-1999/ara@1999-09-09/art_1.svg', testApp(folder));
    const lines = [...svg.matchAll(/<g fill="#141417" transform="translate\((\S+)[^>]*>([\s\S]*?)<\/g>/gu)];
    const drawn = lines.map(([, x, uses = '']) => ({
      x: Number(x),
      shapes: [...uses.matchAll(/href="#(\w+)"/gu)].map(([, id]) => id),
    }));
    const joined = drawn.find(({ shapes }) => shapes.length === 3);
    const alone = drawn.find(({ x, shapes }) => shapes.length === 1 && x < (joined?.x ?? 0));
    // One letter, in the shapes that it has at the end, in the middle, at the beginning and alone.
    expect(new Set([...(joined?.shapes ?? []), ...(alone?.shapes ?? [])]).size).toBe(4);
    // Lines that are read from the right end at the right margin.
    expect(Math.max(...drawn.map(({ x }) => x))).toBeGreaterThan(1000);
  });

  test('Arabic letters stay joined where a stroke of its own stands between them', async () => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/ara@1999-09-09.md': textFile('## Article 1\n\nتحترم ت ح ر م'),
    });
    const svg = await card('/card/tides-1999/ara@1999-09-09/art_1.svg', testApp(folder));
    const shapesOf = [...svg.matchAll(/<g fill="#141417"[^>]*>([\s\S]*?)<\/g>/gu)].map(([, uses = '']) =>
      [...uses.matchAll(/href="#(\w+)"/gu)].map(([, id]) => id),
    );
    const word = shapesOf.find((shapes) => shapes.length === 5) ?? [];
    const alone = new Set(shapesOf.filter((shapes) => shapes.length === 1).flat());
    expect(word).toHaveLength(5);
    // The last letter stands behind one that joins nothing.
    expect(word.filter((shape) => alone.has(shape))).toHaveLength(1);
  });
});

describe('the same as PNG, for messengers', () => {
  const path = `${PEACE}/eng@2025-08-08/art_IV.png`;
  const pngOf = async (of: string): Promise<Buffer> => {
    const answer = await app.get(of);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
    return Buffer.from(await answer.arrayBuffer());
  };
  /** Without any answer that the other has kept. */
  const appWith = (services: Services) =>
    createApp({ services, publicUrl: () => PUBLIC_URL, log: () => undefined, now: Date.now });
  const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

  test('in both shapes, with the same bytes each time, and its tag', async () => {
    const [wide, square] = [await pngOf(path), await pngOf(`${path}?shape=square`)];
    expect([sizeOf(wide), sizeOf(square)]).toEqual([
      [1200, 630],
      [1080, 1080],
    ]);
    const another = await appWith(app.services).request(path);
    expect(Buffer.from(await another.arrayBuffer()).equals(wide)).toBe(true);
    const etag = another.headers.get('etag') ?? '';
    expect((await app.get(path, { 'if-none-match': etag })).status).toBe(304);
  });

  test('it is what pages of texts and clauses are shared with: measures, and words for who does not see it', async () => {
    for (const [page, image] of [
      ['/t/am-az-peace-2025/hye@2025-08-08/art_I', `${PEACE}/hye@2025-08-08/art_I.png`],
      ['/t/am-az-peace-2025/eng@2025-08-08', `${PEACE}/eng@2025-08-08.png`],
    ] as const) {
      const html = await (await app.get(page)).text();
      expect(html).toContain(`<meta property="og:image" content="${PUBLIC_URL}${image}"/>`);
      expect(html).toMatch(
        /og:image:width" content="1200"\/><meta property="og:image:height" content="630"/u,
      );
      expect(html).toMatch(/og:image:alt" content="[^"]*2025[^"]*"/u);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
      expect(sizeOf(await pngOf(image))).toEqual([1200, 630]);
    }
  });

  test('where too many wait for threads already, it is asked for again later', async () => {
    const busy: HeavyLane = {
      answer: () => Promise.reject(new LaneFailure('busy', '32 others wait already')),
      warm: async () => {},
      close: async () => {},
    };
    const answer = await appWith({ ...app.services, lane: busy }).request(path);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
  });

  const canScan = spawnSync(SCANNER, ['--version']).status === 0;
  test.skipIf(!canScan)('its code leads to the permalink (needs zbarimg)', async () => {
    const folder = temporaryFolder();
    for (const shape of ['wide', 'square']) {
      const png = join(folder, `${shape}.png`);
      writeFileSync(png, await pngOf(`${path}?shape=${shape}`));
      expect(execFileSync(SCANNER, ['-q', '--raw', png], { encoding: 'utf8', stdio: 'pipe' }).trim()).toBe(
        `${PUBLIC_URL}/t/am-az-peace-2025/eng@2025-08-08/art_IV`,
      );
    }
  });
});
