import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chromiumPath } from '../support/browser.ts';
import { ON_A_BUSY_MACHINE, useBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

const TEXT = '/t/am-az-peace-2025/eng@2025-08-08';
const Box = z.object({ top: z.number(), bottom: z.number() });

describe.skipIf(chromiumPath === null)('words of a text in a browser', ON_A_BUSY_MACHINE, () => {
  const real = useBrowsing(DOCUMENTS);

  test('copied across clauses they are the treaty’s, with its headings, and nothing of ours', async () => {
    const { page } = await real().open(TEXT);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(`(() => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector('#art_III'));
      range.setEndAfter(document.querySelector('#art_IV'));
      getSelection().removeAllRanges();
      getSelection().addRange(range);
    })()`);
    await page.keyboard.press('ControlOrMeta+c');
    const copied = z.string().parse(await page.evaluate('navigator.clipboard.readText()'));
    expect(copied.split(/\s*\n\s*/u).filter((line) => line !== '')).toEqual([
      'ARTICLE III',
      expect.stringMatching(/^The Parties shall refrain in their mutual relations .* the United Nations\.$/u),
      'ARTICLE IV',
      'The Parties shall refrain from intervening with the internal affairs of each other.',
    ]);
    await page.context().close();
  });

  test('a clause offers its link, its quotation, its PDF and its citation at its top, and copies them', async () => {
    const { page } = await real().open(`${TEXT}/art_IV`);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const ways = page.locator('.clause-ways');
    const link = ways.getByRole('link', { name: 'Copy link' });
    expect(await link.getAttribute('href')).toBe(`${real().url}${TEXT}/art_IV`);
    expect(await ways.getByRole('link', { name: 'PDF' }).getAttribute('href')).toBe(`${TEXT}/art_IV.pdf`);
    await link.click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${real().url}${TEXT}/art_IV`);
    await ways.getByRole('link', { name: 'Copy quotation with citation' }).click();
    await expect
      .poll(() => page.evaluate('navigator.clipboard.readText()'))
      .toMatch(/^“ARTICLE IV .*”\nArticle IV; Agreement on Establishment of Peace/u);
    await page.context().close();
  });

  test('of words that are not held nothing is quoted', async () => {
    const { page } = await real().open('/t/am-az-peace-2025/hye@2025-08-08/art_III');
    expect(await page.locator('#quotation, #embed, [data-copies="quotation"]').count()).toBe(0);
    expect(await page.locator('#cite-plain').count()).toBe(1);
  });

  test('found ones stand below the bar, in the article that the contents mark; the field stays', async () => {
    const { page } = await real().open(TEXT);
    const field = page.getByRole('searchbox', { name: 'Find in this text' });
    const before = (await field.boundingBox())?.x;
    await field.fill('the Parties');
    await field.press('Enter');
    await page.waitForURL('**#found-1');
    expect((await field.boundingBox())?.x).toBe(before);
    for (const [number, article] of [
      ['2', 'art_I'],
      ['12', 'art_VIII'],
      ['26', 'art_XV'],
    ] as const) {
      await page.locator('.find [role=status]').getByRole('link', { name: number, exact: true }).click();
      await page.locator(`.contents [aria-current][href="#${article}"]`).waitFor();
      const [bar, mark] = await Promise.all(
        ['.reading-bar', 'mark:target'].map(async (at) =>
          Box.parse(await page.locator(at).evaluate((seen) => seen.getBoundingClientRect().toJSON())),
        ),
      );
      expect(mark?.top).toBeGreaterThanOrEqual(bar?.bottom ?? 0);
    }
  });

  test('compared ones are underlined where a reader asks, their source beside', async () => {
    const { page } = await real().open(`${TEXT}/art_VII/p_1`, { scripts: false });
    expect(await page.locator('.matched').count()).toBe(0);
    await page.getByRole('link', { name: 'Show the words that were checked' }).click();
    expect(await page.locator('.matched').allInnerTexts()).toEqual([
      'shall not deploy along their mutual border forces of any third party',
    ]);
    const source = page.locator('.evidence').getByRole('link', { name: 'RFE/RL Armenian Service' });
    expect(await source.getAttribute('rel')).toBe('noreferrer');
    expect(await page.locator('.evidence').innerText()).toContain('22 November 2026');
    await page.goto(`${real().url}${TEXT}/art_III?evidence=1`);
    expect(await page.locator('.matched').count()).toBe(0);
    expect(await page.locator('.evidence').innerText()).toContain('Where sources differ');
  });
});
