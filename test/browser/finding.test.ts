import { describe, expect, test } from 'vitest';
import { chromiumPath } from '../support/browser.ts';
import { ON_A_BUSY_MACHINE, useBrowsing, violationsOf } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';

describe.skipIf(chromiumPath === null)('finding a clause in a browser', ON_A_BUSY_MACHINE, () => {
  const browsing = useBrowsing(DOCUMENTS);

  test('by keys alone: "/" to the field, a completion, the first hit, and back', async () => {
    const { page, complaints } = await browsing().open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('territorial integ');
    await page.getByRole('option', { name: 'territorial integrity' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('[name=q]').inputValue()).toBe('territorial integrity');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=territorial+integrity');
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    const citation = await page.locator(':focus').innerText();
    expect(citation).toMatch(/^Article [IVX]+/u);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/t/**');
    expect(await page.locator('main').innerText()).toMatch(/territorial integrity/u);
    await page.goBack();
    expect(await page.locator('#total').innerText()).toBe('6 clauses');
    expect(complaints).toEqual([]);
  });

  test('by keys alone and without scripts: Tab to the field, Enter, Tab to a hit, Enter', async () => {
    const { page } = await browsing().open('/', { scripts: false });
    const tabTo = async (selector: string): Promise<void> => {
      for (let stops = 0; stops < 40; stops += 1) {
        await page.keyboard.press('Tab');
        if ((await page.locator(`${selector}:focus`).count()) > 0) return;
      }
      throw new Error(`forty stops do not reach ${selector}`);
    };
    await tabTo('[name=q]');
    await page.keyboard.type('"use of force"');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search?q=**');
    await tabTo('.hits h2 a');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/t/**');
    expect(await page.locator('main').innerText()).toMatch(/use of force/u);
  });

  test('results follow the typing; the address is shareable; Back leaves what was typed letter by letter', async () => {
    const { page, complaints } = await browsing().open('/about');
    await page.goto(`${browsing().url}/search`);
    await page.locator('[name=q]').pressSequentially('borders', { delay: 20 });
    await page.getByText('Clauses with “borders” in any form').waitFor();
    expect(new URL(page.url()).search).toBe('?q=borders');
    const [shown, whole] = await Promise.all([
      page.locator('#total').innerText(),
      page.request.get(page.url()).then((answer) => answer.text()),
    ]);
    expect(shown).toMatch(/^\d+ clauses$/u);
    expect(whole).toContain(`>${shown}<`);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/about');
    expect(complaints).toEqual([]);
  });

  test('an unfinished word is shown as its likeliest completion, and said to be so', async () => {
    const { page } = await browsing().open('/search');
    await page.locator('[name=q]').pressSequentially('territorial integ', { delay: 20 });
    await page.getByText('Results as you type, for: territorial integrity').waitFor();
    expect(await page.locator('#total').innerText()).toBe('6 clauses');
  });

  test('the open list of completions is accessible, and without a network the last answer stays', async () => {
    const { page } = await browsing().open('/search?q=border', { width: 320 });
    await page.locator('[name=q]').fill('terr');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByText('Clauses with “terr').waitFor();
    const shown = await page.locator('#results').innerText();
    await page.context().setOffline(true);
    const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/search?'));
    await page.locator('[name=q]').fill('peace');
    await failed;
    await expect.poll(() => page.locator('#results').getAttribute('aria-busy')).toBe(null);
    expect(await page.locator('#results').innerText()).toBe(shown);
    await page.context().close();
  });

  test('Esc closes the completions first, and goes from a hit back to the field', async () => {
    const { page } = await browsing().open('/search?q=border');
    await page.locator('[name=q]').pressSequentially('s', { delay: 20 });
    await page.locator('[name=q]').fill('terr');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect(await page.locator('[name=q]').inputValue()).toBe('terr');
    await page.locator('.hits h2 a').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').getAttribute('name')).toBe('q');
  });

  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('refine by facet, take the filter off, go Back: %s', async (_, scripts) => {
    const { page } = await browsing().open('/', { scripts });
    await page.locator('[name=q]').fill('border');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/search?q=border');
    const before = await page.locator('#total').innerText();
    await page
      .locator('.facets')
      .getByRole('link', { name: /Prague Statement/u })
      .click();
    await page.waitForURL('**work=am-az-prague-statement-2022**');
    expect(await page.locator('#total').innerText()).not.toBe(before);
    expect(await page.locator('.hits .of [lang]').allInnerTexts()).not.toContain(
      '[Washington Joint Declaration]',
    );
    await page.getByRole('link', { name: /^Remove the filter Document/u }).click();
    await page.waitForURL('**/search?q=border');
    await page.goBack();
    expect(new URL(page.url()).searchParams.get('work')).toBe('am-az-prague-statement-2022');
    await page.goBack();
    expect(await page.locator('#total').innerText()).toBe(before);
  });

  test('a new query keeps the filters in force', async () => {
    const { page } = await browsing().open('/search?q=border&type=statement', { scripts: false });
    await page.locator('[name=q]').fill('peace');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(new URL(page.url()).searchParams.get('type')).toBe('statement');
  });

  test.each([
    ['with scripts', true],
    ['without scripts', false],
  ])('compare two texts and follow the summary to a change: %s', async (_, scripts) => {
    const { page } = await browsing().open('/', { scripts });
    await page.getByRole('link', { name: 'Compare' }).click();
    const choice = page.locator('form').filter({ has: page.locator('select') });
    await choice.getByLabel('First text').selectOption({ label: 'English (kremlin), 9 November 2020' });
    await choice.getByLabel('Second text').selectOption({ label: 'English, 6 October 2022' });
    await choice.getByRole('button', { name: 'Compare' }).click();
    await page.waitForURL('**/compare/**/to/**');
    expect(await page.locator('main .lead').innerText()).toBe(
      'Trilateral Statement of 9 November 2020 (the English text of 9 November 2020) beside Prague Statement (the English text of 6 October 2022)',
    );
    await page.locator('.summary a').first().click();
    const id = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${id}"]`).isVisible()).toBe(true);
    expect(await page.locator('main').innerText()).toMatch(/\[[−+].*[−+]\]/su);
  });

  test('the language of the pages changes on a clause, and the clause stays', async () => {
    const { page } = await browsing().open(`${PEACE}/art_IV`, { scripts: false });
    const words = await page.locator('.clause-text .words').innerText();
    await page.locator('footer').getByRole('link', { name: 'русский' }).click();
    expect(new URL(page.url()).pathname).toBe(`${PEACE}/art_IV`);
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    expect(await page.locator('.clause-text .words').innerText()).toBe(words);
  });

  test('the timeline can be read and followed by keys, without scripts', async () => {
    const { page } = await browsing().open('/t', { scripts: false });
    const link = page.locator('.timeline a').filter({ hasText: 'Charter of the United Nations' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/t/un-charter-1945');
  });

  test('no cookies, nothing asked elsewhere, nothing kept by the page after a visit', async () => {
    const { page, complaints } = await browsing().open('/');
    for (const path of ['/search?q=peace', '/compare', '/people', '/safely', PEACE])
      await page.goto(browsing().url + path);
    const kept = await page.evaluate('[localStorage.length, sessionStorage.length]');
    expect([await page.context().cookies(), kept, complaints]).toEqual([[], [0, 0], []]);
  });
});
