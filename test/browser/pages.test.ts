import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readConfig } from '../../src/config.ts';
import { type RunningServer, startServer } from '../../src/server.ts';
import { chromiumPath, launchBrowser } from '../support/browser.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

if (chromiumPath === null) process.stdout.write('Browser tests skipped: no chromium (set CHROMIUM)\n');

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PEACE = '/t/am-az-peace-2025';
const PAGES: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['works', '/t'],
  ['work', PEACE],
  ['work without text', '/t/vclt-1969'],
  ['text', `${PEACE}/eng@2025-08-08`],
  ['text with gaps', `${PEACE}/hye@2025-08-08`],
  ['clause', `${PEACE}/eng@2025-08-08/art_II/p_2`],
  ['gap', `${PEACE}/hye@2025-08-08/art_III`],
  ['range', `${PEACE}/eng@2025-08-08/art_VI--art_VII`],
  ['cited', `${PEACE}/eng@2025-08-08/art_I?h=${'0'.repeat(64)}`],
  ['search', '/search'],
  ['results', '/search?q=territorial+integrity'],
  ['about', '/about'],
  ['problem', `${PEACE}/eng@2025-08-08/art_IV/para_2`],
];
const Violations = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
const LANGUAGES = ['eng', 'rus', 'hye', 'aze'] as const;

describe.skipIf(chromiumPath === null)('pages in a browser', () => {
  const started: { browser?: Browser; real?: RunningServer; invented?: RunningServer } = {};
  beforeAll(async () => {
    const config = { ...readConfig({}), PORT: 0, DATA_DIR: '/proc/none' };
    started.browser = await launchBrowser();
    started.real = await startServer({ ...config, DOCUMENTS }, () => undefined);
    started.invented = await startServer({ ...config, DOCUMENTS: FIXTURE }, () => undefined);
    await started.real.opened;
  });
  afterAll(async () => {
    await started.browser?.close();
    await Promise.all([started.real?.stop(), started.invented?.stop()]);
  });

  /** Opens an address; `complaints` gathers what the console says, refused resources among it. */
  async function open(
    path: string,
    {
      width = 1280,
      scripts = true,
      origin = started.real?.url,
    }: { width?: number; scripts?: boolean; origin?: string | undefined } = {},
  ): Promise<{ page: Page; complaints: string[] }> {
    if (started.browser === undefined) throw new Error('no browser');
    const context = await started.browser.newContext({
      viewport: { width, height: 800 },
      javaScriptEnabled: scripts,
      bypassCSP: true,
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      // A page that is itself a problem is no refused resource.
      if (!message.location().url.endsWith(path)) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (answer) => {
      if (answer.status() >= 400 && answer.request().resourceType() !== 'document')
        complaints.push(answer.url());
    });
    await page.goto(`${origin}${path}`);
    return { page, complaints };
  }

  const inLanguage = (path: string, code: string): string =>
    `${path}${path.includes('?') ? '&' : '?'}ui=${code}`;

  test.each(PAGES)(
    '%s, at phone width, in four languages: accessible, no wider than the phone',
    async (_, path) => {
      const found = await Promise.all(
        LANGUAGES.map(async (code) => {
          const { page, complaints } = await open(inLanguage(path, code), { width: 360 });
          await page.addScriptTag({ content: AXE });
          const { violations } = Violations.parse(
            await page.evaluate('axe.run(document, { resultTypes: ["violations"] })'),
          );
          const tooWide = await page.evaluate(
            'document.documentElement.scrollWidth > document.documentElement.clientWidth',
          );
          await page.context().close();
          return [
            ...violations.map(({ id, nodes }) => `${code} ${id}: ${nodes[0]?.html}`),
            ...complaints,
            ...(tooWide ? [`${code} too wide`] : []),
          ];
        }),
      );
      expect(found.flat()).toEqual([]);
    },
  );

  test('the policy refuses nothing that a page needs, and its stylesheet is used', async () => {
    const context = await started.browser?.newContext();
    const page = await context?.newPage();
    const complaints: string[] = [];
    page?.on('console', (message) => complaints.push(message.text()));
    for (const [, path] of PAGES.slice(0, 5)) await page?.goto(`${started.real?.url}${path}`);
    expect(complaints).toEqual([]);
    expect(await page?.locator('body').evaluate((body) => body.ownerDocument.styleSheets.length)).toBe(1);
    await context?.close();
  });

  test('without JavaScript one finds a text, reads a clause and changes the language', async () => {
    const { page } = await open('/', { scripts: false });
    await page.getByRole('link', { name: 'All texts' }).click();
    await page.getByRole('link', { name: 'Armenia–Azerbaijan Peace Agreement' }).first().click();
    await page
      .getByRole('link', { name: /^English/u })
      .first()
      .click();
    await page.locator('#art_II a.permalink').first().click();
    expect(new URL(page.url()).pathname).toBe(`${PEACE}/eng@2025-08-08/art_II`);
    await page.getByRole('link', { name: 'հայերեն' }).last().click();
    expect(await page.locator('html').getAttribute('lang')).toBe('hy');
    await page.getByRole('searchbox').fill('Article IV');
    await page.getByRole('searchbox').press('Enter');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Article IV');
    expect(await page.locator('html').getAttribute('lang')).toBe('hy');
    await page.context().close();
  });

  test('a title that looks like markup is words', async () => {
    const { page } = await open('/t/lantern-protocol-2001', { origin: started.invented?.url });
    expect(await page.locator('h1').innerText()).toBe(
      `Protocol <on> "Lanterns" & 'Lamps' </title><script>alert(1)</script>`,
    );
    expect(await page.locator('script:not([src])').count()).toBe(0);
    await page.context().close();
  });

  test('keys reach everything: the first stop skips to the content', async () => {
    const { page } = await open(`${PEACE}/eng@2025-08-08`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
    await page.context().close();
  });

  test('a permalink with a fragment-free address prints the clause’s eId as its id', async () => {
    const { page } = await open(`${PEACE}/eng@2025-08-08#art_II__p_2`);
    expect(await page.locator('#art_II__p_2').isVisible()).toBe(true);
    await page.context().close();
  });
});
