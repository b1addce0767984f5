import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPONENT_PATH } from '../../src/http/embed/component.ts';
import { chromiumPath } from '../support/browser.ts';
import { ON_A_BUSY_MACHINE, useBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

const CLAUSE = '/t/am-az-peace-2025/eng@2025-08-08/art_IV';

describe.skipIf(chromiumPath === null)('a quotation on somebody else’s page', ON_A_BUSY_MACHINE, () => {
  const browsing = useBrowsing(DOCUMENTS);
  let host: Server;
  let quote = '';
  beforeAll(async () => {
    host = createServer(({ url = '/' }, answer) => {
      const asked = new URL(url, 'http://host').searchParams;
      const archive = browsing().url;
      const connect = asked.has('shut') ? "'none'" : archive;
      answer.setHeader('content-type', 'text/html; charset=utf-8');
      answer.setHeader(
        'content-security-policy',
        `default-src 'none'; script-src ${archive}; connect-src ${connect}; require-trusted-types-for 'script'`,
      );
      const words = quote
        .replace('shall refrain', asked.has('changed') ? 'may refrain' : 'shall refrain')
        .replaceAll(CLAUSE, asked.get('of') ?? CLAUSE);
      answer.end(`<!doctype html><title>News</title><link rel="icon" href="data:,">
<treaty-clause lang="${asked.get('lang') ?? 'en'}">${words}</treaty-clause>
<script type="module" src="${archive}${COMPONENT_PATH}"></script>`);
    });
    await new Promise<void>((ready) => host.listen(0, '127.0.0.1', ready));
    const told = await fetch(`${browsing().url}/oembed?url=${CLAUSE}`);
    const origin = /cite="(.*?)\/t\//u;
    const { html } = Object(await told.json());
    quote = String(html).replaceAll(origin.exec(html)?.[1] ?? '', browsing().url);
  });
  afterAll(() => host.close());

  /** The page of the host, and every address that is asked for from its beginning on. */
  const visit = async (query: string): Promise<{ page: Page; asked: string[] }> => {
    const { page } = await browsing().open('/robots.txt');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/?${query}`);
    await page.locator('treaty-clause button').waitFor();
    return { page, asked };
  };
  const press = async (page: Page, answer: RegExp): Promise<string> => {
    await page.locator('treaty-clause button').click();
    const said = page.locator('treaty-clause output');
    await said.filter({ hasText: answer }).waitFor();
    return said.innerText();
  };

  test('asks the archive for its program alone, then once when the button is pressed, and keeps nothing', async () => {
    const { page, asked } = await visit('');
    await page.waitForTimeout(300);
    expect(asked.slice(1)).toEqual([browsing().url + COMPONENT_PATH]);
    expect(await press(page, /archive has/u)).toBe(
      'The archive has the same words, marked “checked in part”.',
    );
    expect(asked.slice(2)).toEqual([`${browsing().url}${CLAUSE}.json`]);
    expect(
      await page.evaluate(
        '(async () => [document.cookie, localStorage.length, sessionStorage.length, (await caches.keys()).length])()',
      ),
    ).toEqual(['', 0, 0, 0]);
    await page.context().close();
  });

  test('says that words were changed, that there are none, and that it cannot be said', async () => {
    const { page } = await visit('changed');
    const port = (host.address() as AddressInfo).port;
    expect(await press(page, /^Not the same/u)).toContain('other words');
    for (const [query, answer] of [
      ['shut', /^Cannot say: no answer/u],
      [`of=${encodeURIComponent(CLAUSE.replace('IV', 'XCIX'))}`, /^Cannot say: the archive does not show/u],
      [`of=${encodeURIComponent(CLAUSE.replace('art_IV', 'article-4'))}`, /^Cannot say: another version/u],
    ] as const) {
      await page.goto(`http://127.0.0.1:${port}/?${query}`);
      expect(await press(page, answer)).toMatch(answer);
    }
  });

  test('speaks four languages; without scripts its words stand as they are', async () => {
    const { page } = await visit('lang=hy');
    const port = (host.address() as AddressInfo).port;
    const said = [];
    for (const lang of ['hy', 'az', 'ru', 'en', 'fr']) {
      await page.goto(`http://127.0.0.1:${port}/?lang=${lang}`);
      said.push(await page.locator('treaty-clause button').innerText());
    }
    expect(new Set(said).size).toBe(4);
    expect(said.at(-1)).toBe(said.at(-2));
    const { page: plain } = await browsing().open('/about', { scripts: false });
    await plain.goto(`http://127.0.0.1:${port}/`);
    expect(await plain.locator('treaty-clause').innerText()).toMatch(
      /each other.*only some of the wording checked/su,
    );
    expect(await plain.locator('button').count()).toBe(0);
  });
});
