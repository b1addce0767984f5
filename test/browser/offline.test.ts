import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { useBrowsing } from '../support/browsing.ts';
import { textFile, workFile, writeFiles } from '../support/folder.ts';

const TEXT = '/t/tides-1999/eng@1999-09-09';
const folder = mkdtempSync(join(tmpdir(), 'archive-test-'));
const write = (words: string): unknown =>
  writeFiles(folder, {
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(
      `## Article 1\n\n${words}\n\n## Article 2\n\nTides are measured.`,
    ),
  });
write('Boats wait for the tide.');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What the browser keeps of the archive. */
const kept = (page: Page): Promise<unknown> =>
  page.evaluate(
    '(async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length])()',
  );
/** Has the page hear of article 2 what the archive does not say. */
const answering = (status: number, body: string): string => `{
  const real = fetch;
  globalThis.fetch = async (...asked) =>
    String(asked[0]).includes('art_2') ? new Response('${body}', { status: ${status}, headers: { 'content-type': 'text/html' } }) : real(...asked);
}`;
const stateOf = (page: Page) => page.locator('[data-offline=state]');
const press = async (page: Page, button: string, answer: RegExp): Promise<string> => {
  await page.locator(`[data-offline=${button}]`).click();
  await stateOf(page).filter({ hasText: answer }).waitFor();
  return stateOf(page).innerText();
};

describe.skipIf(chromiumPath === null)('the archive saved on a device', () => {
  const browsing = useBrowsing(folder);
  const rootNow = async (): Promise<string> =>
    Object(await (await fetch(`${browsing().url}/offline.json`)).json()).root;

  test('is read without a network, replaced when asked for, and removed', { timeout: 120_000 }, async () => {
    // On a busy machine the file that searches takes longer than a reader is kept waiting at once.
    await expect
      .poll(async () => (await fetch(`${browsing().url}/bulk/texts.html`)).status, { timeout: 60_000 })
      .toBe(200);
    const { page, complaints } = await browsing().open('/offline');
    const goTo = (path: string) => page.goto(browsing().url + path);
    const words = () => page.locator('main').innerText();
    await page.locator('[data-offline=save]').waitFor();
    expect(await kept(page)).toEqual([0, 0]);
    expect(await press(page, 'save', /^Saved/u)).toMatch(
      /^Saved: 1\d pages, \d+\.\d MB, archive version [0-9a-f]{12}\.$/u,
    );
    expect(await kept(page)).toEqual([2, 1]);
    expect(complaints).toEqual([]);

    const root = await rootNow();
    await page.context().setOffline(true);
    await goTo(`${TEXT}/art_1`);
    expect(await words()).toMatch(/^A copy saved on this device.*Boats wait for the tide/su);
    expect(await page.evaluate('document.styleSheets.length > 0 && document.fonts.size > 0')).toBe(true);
    await goTo('/search?q=tides');
    await page.locator('#results mark').filter({ hasText: 'Tides' }).first().waitFor();
    expect(await page.locator('#file .root:visible').innerText()).toBe(root);
    await goTo(`${TEXT}.pdf`);
    expect(await words()).toMatch(/^Reading offline.*PDFs need the network/su);
    await page.context().setOffline(false);

    write('Boats wait for two tides.');
    await expect.poll(rootNow).not.toBe(root);
    await goTo(TEXT);
    expect(await words()).toContain('Boats wait for the tide.');
    await goTo('/offline');
    expect(await press(page, 'check', /newer/u)).toContain('Texts that changed: 1.');
    await goTo(`${TEXT}/art_1`);
    expect(await words()).toContain('Boats wait for the tide.');

    await goTo('/offline');
    await page.evaluate(answering(500, ''));
    expect(await press(page, 'save', /^Not every page/u)).toContain('Nothing was replaced');
    expect(await kept(page)).toEqual([2, 1]);
    await goTo(TEXT);
    expect(await words()).toContain('Boats wait for the tide.');

    await goTo('/offline');
    await page.evaluate(answering(451, '<main>Withdrawn.</main>'));
    await press(page, 'save', new RegExp(`^Saved.* ${(await rootNow()).slice(0, 12)}`, 'u'));
    expect(await kept(page)).toEqual([2, 1]);
    expect(await press(page, 'check', /newest/u)).toContain('newest version');
    expect((await goTo(`${TEXT}/art_2`))?.status()).toBe(451);
    expect(await words()).toMatch(/^A copy saved.*Withdrawn/su);
    for (const path of [TEXT, `${TEXT}/art_1`]) {
      await goTo(path);
      expect(await words()).toContain('Boats wait for two tides.');
    }

    await goTo('/offline');
    expect(await press(page, 'remove', /^Removed/u)).toContain('The history of your browser');
    expect(await kept(page)).toEqual([0, 0]);
    await goTo(TEXT);
    expect(await words()).not.toContain('A copy saved on this device');
    await page.context().close();
  });

  test('says where the browser gives no room, and where saving was interrupted', {
    timeout: 60_000,
  }, async () => {
    const { page } = await browsing().open('/offline');
    await page.locator('[data-offline=save]').waitFor();
    for (const refusing of [
      'navigator.storage.estimate = async () => ({ quota: 1000, usage: 0 })',
      "Cache.prototype.put = async () => { throw new DOMException('', 'QuotaExceededError'); }",
    ]) {
      await page.evaluate(refusing);
      expect(await press(page, 'save', /no room/u)).toContain('Nothing was replaced');
      expect(await kept(page)).toEqual([0, 0]);
      await page.reload();
      await page.locator('[data-offline=save]').waitFor();
    }
    await page.evaluate("caches.open('archive-copy-left')");
    await page.reload();
    await stateOf(page).filter({ hasText: 'interrupted' }).waitFor();
    expect(await kept(page)).toEqual([0, 0]);
    await page.context().close();
  });
});
