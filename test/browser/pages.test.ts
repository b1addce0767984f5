import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { chromiumPath } from '../support/browser.ts';
import { isTooWide, ON_A_BUSY_MACHINE, useBrowsing } from '../support/browsing.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';
import { faultsOnAPhone } from '../support/onAPhone.ts';
import { PAGE_KINDS } from '../support/pageKinds.ts';

const PEACE = '/t/am-az-peace-2025';

describe.skipIf(chromiumPath === null)('reading in a browser', ON_A_BUSY_MACHINE, () => {
  const real = useBrowsing(DOCUMENTS);
  const invented = useBrowsing(FIXTURE);

  test.each(PAGE_KINDS)(
    '%s, on the narrowest phone, in four languages, light and dark: accessible, whole, nothing from elsewhere',
    async (_, path) => {
      const faults = await faultsOnAPhone(real(), path);
      expect(faults.filter((words) => !words.includes('404 (Not Found)'))).toEqual([]);
    },
  );

  test.each(INTERFACE_CODES)(
    'the home page is short on a phone, and its name beside the menu (%s)',
    async (code) => {
      const { page } = await real().open(`/?ui=${code}`, { width: 360 });
      expect(await page.evaluate('document.documentElement.scrollHeight')).toBeLessThanOrEqual(2500);
      const name = await page.locator('header .name').boundingBox();
      const menu = await page.locator('header summary').boundingBox();
      expect((name?.x ?? 0) + (name?.width ?? 360)).toBeLessThanOrEqual(menu?.x ?? 0);
    },
  );

  test('without scripts: to a text, to a clause, the same clause in another language, words found', async () => {
    const { page, complaints } = await real().open(`${PEACE}/eng@2025-08-08`, { scripts: false });
    await page.locator('#art_II h2 a').click();
    expect(new URL(page.url()).pathname).toBe(`${PEACE}/eng@2025-08-08/art_II`);
    await page.getByRole('navigation', { name: 'Read in' }).getByRole('link', { name: 'հայերեն' }).click();
    expect(new URL(page.url()).pathname).toBe(`${PEACE}/hye@2025-08-08/art_II`);
    expect(await page.locator('main').innerText()).toContain('We do not have it in this language or copy');
    await page.goto(`${real().url}${PEACE}/eng@2025-08-08`);
    await page.getByRole('searchbox', { name: 'Find in this text' }).fill('TERRITORIAL integrity');
    await page.getByRole('button', { name: 'Find' }).click();
    expect(await page.locator('.text mark').allInnerTexts()).toEqual(
      Array.from({ length: 3 }, () => 'territorial integrity'),
    );
    await page.locator('.find [role=status] a').first().click();
    expect(new URL(page.url()).hash).toBe('#found-1');
    await page.locator('#art_II > .headed summary').click();
    const card = await page.locator('#art_II > .headed .card').innerText();
    expect(card).toContain(`${PEACE}/eng@2025-08-08/art_II`);
    expect(card).toContain('wording not checked against any copy');
    expect(complaints).toEqual([]);
  });

  test('a permalink, a citation and a quotation are copied as they stand, numerals as printed', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`, { scripts: true });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = async (name: string): Promise<string> => {
      await page.locator('#art_IV').getByRole('button', { name }).click();
      await page.getByText('Copied', { exact: true }).waitFor();
      return z.string().parse(await page.evaluate('navigator.clipboard.readText()'));
    };
    await page.locator('#art_IV > .headed').hover();
    await page.locator('#art_IV > .headed summary').click();
    expect(await copied('Copy link')).toBe(`${real().url}${PEACE}/eng@2025-08-08/art_IV`);
    const citation = await copied('Copy citation');
    expect(citation).toMatch(/^Article IV; Agreement on Establishment of Peace .*\/art_IV$/u);
    expect(await copied('Copy quotation')).toBe(
      `“ARTICLE IV\nThe Parties shall refrain from intervening with the internal affairs of each other.”\n${citation}`,
    );
    await page.context().close();
  });

  test('by keys alone: to the content, to a citation and back, to another language at the same clause', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').getAttribute('href')).toBe('#content');
    await page.locator('#art_IV > .headed h2 a').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#art_IV .card').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Copy link');
    await page.keyboard.press('Escape');
    expect(await page.locator('#art_IV .card').isVisible()).toBe(false);
    expect(await page.locator('#art_IV summary:focus').count()).toBe(1);
    await page.evaluate(`document.querySelector('#art_V').scrollIntoView()`);
    await page.locator('.contents [aria-current][href="#art_V"]').waitFor();
    await page.getByRole('navigation', { name: 'Read in' }).getByRole('link', { name: 'հայերեն' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${PEACE}/hye@2025-08-08#art_V`);
    expect(await page.locator('#art_V').innerText()).toContain('Հոդված V');
  });

  test('a defined term shows its definition on hover and on focus; Escape puts it away', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`);
    const term = page.locator('#art_IV .term');
    const after = (property: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('#art_IV .term'), '::after').${property}`);
    const shown = () => after('content');
    expect(await shown()).toBe('none');
    await term.focus();
    expect(await shown()).toContain('(hereinafter, the Parties)');
    await page.keyboard.press('Escape');
    expect(await after('display')).toBe('none');
    await page.keyboard.press('Tab');
    await term.hover();
    expect(await shown()).toContain('the Republic of Armenia and the Republic of Azerbaijan'.slice(4));
  });

  test('references lead there and back: Article I, the Charter, the Almaty Declaration', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`);
    const links = await page.locator('.text a.ref').evaluateAll((all) =>
      all.map((link) => [
        [...link.childNodes]
          .map((node) => node.textContent)
          .join('')
          .replace(/(?<=[IVX])\d+/u, ''),
        link.getAttribute('href'),
      ]),
    );
    expect(links).toContainEqual(['Charter of the United Nations', '/t/un-charter-1945']);
    expect(links).toContainEqual(['Almaty Declaration of 21 December 1991', '/t/alma-ata-declaration-1991']);
    expect(links).toContainEqual(['Article I of this Agreement', '#art_I']);
    expect(links.filter(([words]) => words === 'this Agreement')).toEqual([]);
    await page.goto(`${real().url}${PEACE}/eng@2025-08-08/art_I`);
    const citing = page.locator('section.part', { has: page.getByRole('heading', { name: 'Cited by' }) });
    await citing.getByRole('link', { name: 'Article II, first paragraph' }).click();
    expect(new URL(page.url()).pathname).toBe(`${PEACE}/eng@2025-08-08/art_II/p_1`);
  });

  test('side by side, rows stand level, ranks are said, gaps stand in their place', async () => {
    const { page } = await real().open(`${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08`);
    const tops = await page
      .locator('#preamble__rec_1 .cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
    expect(await page.locator('.rank').allInnerTexts()).toEqual([
      'authentic – prevails in case of divergence',
      'authentic; official translation',
    ]);
    expect(await page.locator('#art_III .cell').last().innerText()).toContain(
      'We do not have it in this language',
    );
    await page.setViewportSize({ width: 360, height: 740 });
    const [first, second] = await page
      .locator('#preamble__rec_1 .cell')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect()));
    expect(second?.top).toBeGreaterThan(first?.bottom ?? 0);
  });

  test('text of double size on a small window still reads in one column', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`, { width: 640 });
    await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
    expect(await isTooWide(page)).toBe(false);
  });

  test('in print: the words, their level and the permalink, without what only a screen can use', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08/art_IV`);
    await page.emulateMedia({ media: 'print' });
    const seen = await page.locator('body').innerText();
    expect(seen).toContain('The Parties shall refrain from intervening');
    expect(seen).toContain(`${real().url}${PEACE}/eng@2025-08-08/art_IV`);
    expect(seen).toContain('checked in part');
    expect(await page.locator('header.site').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Search' }).isVisible()).toBe(false);
  });

  test('a line of a text holds 60 to 75 characters', async () => {
    const { page } = await real().open(`${PEACE}/eng@2025-08-08`);
    const perLine = z.number().parse(
      await page.evaluate(`(() => {
        const p = document.querySelector('#art_IX .words p');
        const lines = p.getBoundingClientRect().height / parseFloat(getComputedStyle(p).lineHeight);
        return p.textContent.length / lines;
      })()`),
    );
    expect(perLine).toBeGreaterThan(58);
    expect(perLine).toBeLessThan(75);
  });

  test('a title that looks like markup is words', async () => {
    const { page } = await invented().open('/t/lantern-protocol-2001');
    expect(await page.locator('h1').innerText()).toBe(
      `Protocol <on> "Lanterns" & 'Lamps' </title><script>alert(1)</script>`,
    );
    const [data, ...others] = await page.locator('script:not([src^="/assets/"])').all();
    expect([await data?.getAttribute('type'), others]).toEqual(['application/ld+json', []]);
    expect(JSON.parse((await data?.textContent()) ?? '').name).toBe(await page.locator('h1').innerText());
  });
});
