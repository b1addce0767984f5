import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { INTERFACES } from '../../src/model/interfaces.ts';
import { stateName } from '../../src/model/stateName.ts';
import { singleFile } from '../../src/pocket/single.ts';
import { chromiumPath, sharedBrowser } from '../support/browser.ts';
import { ON_A_BUSY_MACHINE } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

let page: string;
beforeAll(async () => {
  page = await singleFile(Archive.load(DOCUMENTS));
});

describe('the archive as one file', () => {
  test('has 1.5 MB at most', () => {
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(1_500_000);
  });

  test('lets nothing be asked for, and only its own scripts and styles run', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page)?.[1] ?? '';
    expect(policy).toMatch(/^default-src 'none'; /u);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:|blob:|'self'/u);
    expect(page.replace(/<pre>.*?<\/pre>/gsu, '')).not.toMatch(
      /<(?:link|img|iframe|object)\b|\bsrc=|@import|url\(/u,
    );
  });

  test('tells nothing of the machine that made it', () => {
    for (const trace of [process.cwd(), `${homedir()}/`, `"${hostname()}"`])
      expect(page.includes(trace)).toBe(false);
  });

  test('holds every word of the texts for readers without scripts, with how far they were checked', () => {
    const plain = /<div id="readable">(.*?)<\/div>/su.exec(page)?.[1] ?? '';
    expect(plain).toContain('id="/t/am-az-peace-2025/eng@2025-08-08"');
    expect(plain).toContain('they do not have any territorial claims to each other');
    expect(plain).toContain('Лачинский коридор');
    expect(plain).toMatch(/checked/u);
  });
});

describe.skipIf(chromiumPath === null)(
  'the one file in a browser without a network',
  ON_A_BUSY_MACHINE,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
    const file = join(folder, 'anything.html');
    beforeAll(() => writeFileSync(file, page));
    afterAll(() => rmSync(folder, { recursive: true }));

    /** The file at a fragment, and what its console says or it asks for. */
    async function open(fragment: string, scripts = true): Promise<{ tab: Page; complaints: string[] }> {
      const browser = await sharedBrowser();
      const context = await browser.newContext({ offline: true, javaScriptEnabled: scripts, locale: 'en' });
      const tab = await context.newPage();
      const complaints: string[] = [];
      tab.on('console', (message) => complaints.push(message.text()));
      tab.on('pageerror', (error) => complaints.push(error.message));
      tab.on('request', (request) => {
        if (!request.url().startsWith('file:')) complaints.push(request.url());
      });
      await tab.goto(`file://${file}${fragment}`);
      return { tab, complaints };
    }

    test('finds words in four scripts, opens a permalink and texts side by side, checks a quotation, and keeps nothing', async () => {
      const { tab, complaints } = await open('#/search?q=territorial+integrity');
      const total = tab.locator('#total');
      await total.filter({ hasText: '6 clauses' }).waitFor();
      for (const [words, found] of [
        ['военнопленные', /военнопленн/u],
        ['տարածաշրջան', /տարածաշրջան/u],
        ['ərazi bütövlüyü', /territorial/u],
      ] as const) {
        await tab.locator('#content [name=q]').fill(words);
        await tab.keyboard.press('Enter');
        await tab.locator('#results mark').filter({ hasText: found }).first().waitFor();
      }
      await tab.goBack();
      await tab.locator('#results mark').filter({ hasText: 'տարածաշրջան' }).first().waitFor();
      await tab.evaluate("location.hash = '/t/am-az-peace-2025/en@2025-08-08/article-4'");
      await tab.locator('#content h1').filter({ hasText: 'IV' }).waitFor();
      await tab.evaluate("location.hash = '/t/am-az-peace-2025/parallel/eng@2025-08-08+hye@2025-08-08'");
      await tab.getByText('գիտակցելով').first().waitFor();
      await tab.getByRole('link', { name: 'Check a quotation' }).click();
      await tab.locator('#content textarea').fill('do not have any territorial claims to each other');
      await tab.locator('#content form[action="/quote"] button').first().click();
      await tab.getByText('Article II, first paragraph').first().waitFor();
      expect(await tab.locator('#file .holds:visible').innerText()).toContain('exactly this root');
      const data = /id="data">([^<]*)</u.exec(page)?.[1] ?? '';
      expect(await tab.locator('#file .hash:visible').innerText()).toBe(
        createHash('sha256').update(data).digest('hex'),
      );
      expect(await tab.evaluate('[localStorage.length, sessionStorage.length, document.cookie]')).toEqual([
        0,
        0,
        '',
      ]);
      expect(complaints).toEqual([]);
      await tab.context().close();
    });

    test('says that it cannot find what nobody holds, and says it in the language asked for', async () => {
      const { tab } = await open('#/t/am-az-peace-2025/eng@2025-08-08/art_XL?ui=rus');
      await tab.getByRole('heading', { level: 1 }).waitFor();
      expect(await tab.locator('#content').innerText()).toMatch(/17/u);
      expect(await tab.locator('html').getAttribute('lang')).toBe('ru');
      // Browsers lack the names of languages and States in some languages: the archive has its own.
      for (const code of ['aze', 'hye'] as const) {
        await tab.evaluate(`location.hash = '/search?q=territorial+OR+Лачинский&ui=${code}'`);
        for (const name of [INTERFACES[code].names['eng'], stateName('AM', code)])
          await tab
            .locator('#facets')
            .getByText(name ?? '?', { exact: true })
            .waitFor({ timeout: 10_000 });
      }
      // What is cited holds without a host, and names no machine.
      await tab.evaluate("location.hash = '/t/am-az-peace-2025/eng@2025-08-08/art_IV'");
      await tab.locator('#content h1').filter({ hasText: 'IV' }).waitFor();
      const words = await tab.locator('#content').innerText();
      expect(words).toMatch(/(?<![a-z])\/t\/am-az-peace-2025\/eng@2025-08-08\/art_IV/u);
      expect(words).not.toMatch(/localhost|127\.0\.0\.1|archive\.invalid/u);
      await tab.context().close();
    });

    test('names a changed root as another one', async () => {
      const other = join(folder, 'other.html');
      const root = Archive.load(DOCUMENTS).snapshot.root;
      writeFileSync(
        other,
        page.replaceAll(
          root,
          root.replace(/./u, (digit) => (digit === '0' ? '1' : '0')),
        ),
      );
      const { tab } = await open('');
      await tab.goto(`file://${other}`);
      await tab.locator('#content h1').waitFor();
      // What is written in the page is compared with what the texts give, not with what the data say.
      expect(await tab.locator('#file .fails:visible').count()).toBe(1);
      await tab.context().close();
    });

    test('is readable without scripts', async () => {
      const { tab } = await open('', false);
      expect(await tab.locator('#readable').innerText()).toContain('territorial claims');
      await tab.context().close();
    });
  },
);
