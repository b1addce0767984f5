import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { chromiumPath } from '../support/browser.ts';
import { isTooWide, ON_A_BUSY_MACHINE, useBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';

const PEACE = '/t/am-az-peace-2025/eng@2025-08-08';
const Box = z.object({ width: z.number(), height: z.number(), right: z.number() });
const FORCES = 'The Parties shall not deploy along their mutual border forces of any third party.';

describe.skipIf(chromiumPath === null)('what people come for, from the home page', ON_A_BUSY_MACHINE, () => {
  const real = useBrowsing(DOCUMENTS);

  test('a pasted sentence is checked, without scripts, and leads to the clause by its name', async () => {
    const { page } = await real().open('/', { scripts: false });
    await page.getByRole('main').getByRole('link', { name: 'Check a quotation' }).click();
    await page.getByRole('main').getByRole('textbox').fill(FORCES);
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const clause = page.getByRole('main').getByRole('link', { name: /^Article (?:VII|7), first paragraph/u });
    await clause.first().click();
    expect(new URL(page.url()).pathname).toBe('/t/am-az-peace-2025/eng@2025-08-08/art_VII/p_1');
  });

  test('two texts are chosen by name, and the page says in words which two were compared', async () => {
    const { page } = await real().open('/compare', { scripts: false });
    const choose = async (name: string, document: RegExp): Promise<void> => {
      const group = page.locator(`select[name=${name}] optgroup`).filter({ has: page.locator('option') });
      const labels = await group.evaluateAll((all) => all.map((one) => one.getAttribute('label') ?? ''));
      const option = group
        .nth(labels.findIndex((label) => document.test(label)))
        .locator('option')
        .first();
      await page.locator(`select[name=${name}]`).selectOption(await option.getAttribute('value'));
    };
    await choose('from', /Trilateral Statement of 9 November 2020/u);
    await choose('to', /Prague Statement/u);
    await page
      .locator('form', { has: page.locator('select') })
      .getByRole('button')
      .click();
    await page.waitForURL('**/compare/am-az-ru-statement-2020/**');
    const told = await page.locator('main .lead').innerText();
    for (const part of ['Trilateral Statement of 9 November 2020', 'Prague Statement', 'English text'])
      expect(told).toContain(part);
  });

  test('of a comparison only what is in one text is struck out or underlined, whatever its sources', async () => {
    const pair =
      '/compare/am-az-ru-statement-2020/eng-kremlin@2020-11-09/to/am-az-prague-statement-2022/eng@2022-10-06';
    const { page } = await real().open(pair);
    const drawn = (selector: string) =>
      page.evaluate(`getComputedStyle(document.querySelector('${selector}')).textDecorationLine`);
    expect([await drawn('p.compared'), await drawn('del'), await drawn('ins')]).toEqual([
      'none',
      'line-through',
      'underline',
    ]);
  });

  test.each(INTERFACE_CODES)(
    'in %s all ways of a clause are in sight on a phone, 44 px for a finger',
    async (ui) => {
      const { page } = await real().open(`${PEACE}/art_VII/p_1?ui=${ui}`, { width: 360, touch: true });
      const boxes = z
        .array(Box)
        .parse(
          await page
            .locator('.clause-ways a')
            .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON())),
        );
      expect(boxes).toHaveLength(4);
      for (const { width, height, right } of boxes) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(right).toBeLessThanOrEqual(360);
      }
    },
  );

  test.each(INTERFACE_CODES)(
    'in %s no level beside a clause makes the page wider than its window',
    async (ui) => {
      const { page } = await real().open(`/about?ui=${ui}`);
      for (const path of [PEACE, `${PEACE}/art_II`, '/t/am-az-ru-statement-2020/rus@2020-11-09']) {
        await page.goto(`${real().url}${path}?ui=${ui}`);
        expect([path, await isTooWide(page)]).toEqual([path, false]);
      }
    },
  );
});
