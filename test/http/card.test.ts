import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { withdraw } from '../../src/archive/withdraw.ts';
import { formatKey } from '../../src/model/expression.ts';
import { PUBLIC_URL, startApp, testApp } from '../support/app.ts';
import { chromiumPath } from '../support/browser.ts';
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

  const canScan = chromiumPath !== null && spawnSync(SCANNER, ['--version']).status === 0;
  test.skipIf(!canScan)('its code leads to the permalink (needs a browser and zbarimg)', async () => {
    const folder = temporaryFolder();
    const [svg, png] = [join(folder, 'card.svg'), join(folder, 'card.png')];
    writeFileSync(svg, await card(`${PEACE}/eng@2025-08-08/art_IV.svg`));
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--window-size=1200,630'];
    execFileSync(chromiumPath ?? '', [...flags, `--screenshot=${png}`, `file://${svg}`], { stdio: 'ignore' });
    expect(execFileSync(SCANNER, ['-q', '--raw', png], { encoding: 'utf8', stdio: 'pipe' }).trim()).toBe(
      `${PUBLIC_URL}/t/am-az-peace-2025/eng@2025-08-08/art_IV`,
    );
  });
});
