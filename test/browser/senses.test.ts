import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { chromiumPath } from '../support/browser.ts';
import { isTooWide, ON_A_BUSY_MACHINE, useBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025';
const TEXT = `${PEACE}/eng@2025-08-08`;
const STATEMENT = '/t/am-az-ru-statement-2020';

describe.skipIf(chromiumPath === null)(
  'what a reader sees first, hears and reaches',
  ON_A_BUSY_MACHINE,
  () => {
    const real = useBrowsing(DOCUMENTS);

    describe.each(['eng', 'rus', 'hye', 'aze'])('on a phone of 360 by 740, in %s', (ui) => {
      test.each([
        ['a text', TEXT, '.text .words p'],
        ['a clause', `${TEXT}/art_II/p_2`, '.clause-text .words p'],
      ])(
        'the first screen of %s has its title, its stage and two lines of its words',
        async (_, path, words) => {
          const { page } = await real().open(`${path}?ui=${ui}`, { width: 360 });
          for (const part of ['h1', '.banner.stage'])
            expect([part, (await page.locator(part).boundingBox())?.y]).toEqual([part, expect.any(Number)]);
          const [start, line] = z.tuple([z.number(), z.number()]).parse(
            await page.evaluate(`(() => {
          const p = document.querySelector(${JSON.stringify(words)});
          return [p.getBoundingClientRect().top, parseFloat(getComputedStyle(p).lineHeight)];
        })()`),
          );
          expect(start + 2 * line).toBeLessThan(740);
        },
      );
    });

    test('on a phone the menu is folded; a key opens it, and it covers nothing', async () => {
      const { page } = await real().open(TEXT, { width: 360, scripts: false });
      const people = page.locator('header.site').getByRole('link', { name: 'People' });
      expect(await people.isVisible()).toBe(false);
      await page.locator('header.site summary').focus();
      await page.keyboard.press('Enter');
      const [link, title] = [await people.boundingBox(), await page.locator('h1').boundingBox()];
      expect((link?.y ?? 0) + (link?.height ?? 0)).toBeLessThan(title?.y ?? 0);
      const wide = await real().open(TEXT);
      expect(await wide.page.locator('header.site').getByRole('link', { name: 'People' }).isVisible()).toBe(
        true,
      );
      expect(await wide.page.locator('header.site summary').isVisible()).toBe(false);
    });

    test('contents are folded on a phone, opened by a key; beside the text they stand open', async () => {
      const { page } = await real().open(TEXT, { width: 360 });
      const entry = page.locator('.contents a[href="#art_XV"]');
      expect(await entry.isVisible()).toBe(false);
      await page.locator('.contents summary').focus();
      await page.keyboard.press('Enter');
      expect(await entry.isVisible()).toBe(true);
      for (const scripts of [true, false]) {
        const wide = await real().open(TEXT, { scripts });
        expect(await wide.page.locator('.contents a[href="#art_XV"]').isVisible()).toBe(true);
      }
    });

    test('without scripts a quotation with its citation is one link away, in the marks of its language', async () => {
      const { page } = await real().open(`${STATEMENT}/rus@2020-11-09`, { scripts: false });
      await page.locator('#para_7 .beside summary').first().click();
      await page.locator('#para_7 .card').getByRole('link', { name: 'Quotation with citation' }).click();
      expect(new URL(page.url()).hash).toBe('#quotation');
      expect(await page.locator('#quotation').innerText()).toMatch(/^«7\. .*»\n.*para_7$/su);
    });

    test('texts side by side are heard as a table with a column a language', async () => {
      const { page } = await real().open(`${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08`, { width: 360 });
      const table = page.getByRole('table', { name: 'Side by side' });
      expect(await table.getByRole('columnheader').count()).toBe(2);
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'first recital', exact: true }) });
      expect(await row.getByRole('cell').count()).toBe(2);
    });

    test('a clause is heard by its number; a button by what it copies; a landmark by what it finds', async () => {
      const { page } = await real().open(`${TEXT}/art_II`);
      expect(await page.getByRole('heading', { level: 1, name: 'Article 2', exact: true }).count()).toBe(1);
      for (const name of ['Copy Citation', 'Copy Quotation with citation', 'Copy Embed'])
        expect([
          name,
          await page.getByRole('button', { name, exact: true, includeHidden: true }).count(),
        ]).toEqual([name, 1]);
      await page.goto(real().url + TEXT);
      for (const name of ['Search', 'Find in this text'])
        expect([name, await page.getByRole('search', { name, exact: true }).count()]).toEqual([name, 1]);
    });

    test.each([
      ['one endless word', 'q'.repeat(990)],
      ['markup', '<img src=x onerror=alert(1)> "</title><script>'],
      ['turned direction', '\u202epeace\u202c السلام'],
    ])('a query of %s stays words and stays within a phone', async (_, query) => {
      const { page, complaints } = await real().open(`/search?q=${encodeURIComponent(query)}`, {
        width: 320,
      });
      expect(await page.getByRole('combobox').inputValue()).toBe(query);
      expect(await isTooWide(page)).toBe(false);
      expect(complaints).toEqual([]);
    });

    test('the other interface languages lead to the query that was typed', async () => {
      const { page } = await real().open('/search?q=peace');
      await page.getByRole('combobox').fill('corridor');
      await expect.poll(() => page.title()).toMatch(/^corridor/u);
      await page.locator('footer').getByRole('link', { name: 'русский' }).click();
      expect(await page.getByRole('combobox').inputValue()).toBe('corridor');
    });

    test('whoever goes by keys through a text is always seen where they are', async () => {
      const { page } = await real().open(TEXT);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const seen = new Set<string>();
      for (let at = 0; at < 120; at++) {
        await page.keyboard.press(at < 80 ? 'Tab' : 'Shift+Tab');
        const focus = z.object({ name: z.string(), shows: z.boolean() }).parse(
          await page.evaluate(`(() => {
          const at = document.activeElement;
          const { outlineStyle, opacity } = getComputedStyle(at);
          const { x, y, width, height } = at.getClientRects()[0];
          const onTop = document.elementFromPoint(x + Math.min(width, 9) / 2, y + height / 2);
          const inView = at.contains(onTop) || onTop?.contains(at);
          return { name: at.outerHTML.slice(0, 90), shows: at !== document.body && outlineStyle !== 'none' && opacity !== '0' && width > 0 && height > 0 && inView };
        })()`),
        );
        expect(focus).toEqual({ name: focus.name, shows: true });
        seen.add(focus.name);
      }
      expect(seen.size).toBeGreaterThan(50);
    });
  },
);
