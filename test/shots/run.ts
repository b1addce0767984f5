import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { LANGUAGE_CODES } from '../../src/model/language.ts';
import { chromiumPath } from '../support/browser.ts';
import { startBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { PAGE_KINDS } from '../support/pageKinds.ts';

// npm run shots -- <folder> [kind ...]: pictures of every kind of page, in each language, at two widths, light and dark.
const [folder, ...asked] = process.argv.slice(2);
const WIDTHS = { desk: 1280, phone: 360 } as const;
const COLOURS = ['light', 'dark'] as const;

const kinds = PAGE_KINDS.filter(([name]) => asked.length === 0 || asked.includes(name));
const unknown = asked.filter((name) => !PAGE_KINDS.some(([kind]) => kind === name));
if (folder === undefined || unknown.length > 0) {
  process.stderr.write(
    `npm run shots -- <folder> [kind ...]; kinds: ${PAGE_KINDS.map(([name]) => `"${name}"`).join(', ')}\n`,
  );
  process.exit(2);
}
if (chromiumPath === null) {
  process.stderr.write('No browser: install chromium, or name one in CHROMIUM\n');
  process.exit(1);
}

mkdirSync(folder, { recursive: true });
const browsing = await startBrowsing(DOCUMENTS);
for (const [name, path] of kinds)
  for (const code of LANGUAGE_CODES)
    for (const [width, pixels] of Object.entries(WIDTHS)) {
      const { page } = await browsing.open(`${path}${path.includes('?') ? '&' : '?'}ui=${code}`, {
        width: pixels,
      });
      for (const colour of COLOURS) await shoot(page, [name.replaceAll(' ', '-'), code, width, colour]);
      await page.context().close();
    }
await browsing.stop();

async function shoot(page: Page, [name, code, width, colour]: readonly string[]): Promise<void> {
  await page.emulateMedia({ colorScheme: colour === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
  const path = join(folder ?? '', `${name}.${code}.${width}.${colour}.png`);
  await page.screenshot({ path, fullPage: true });
  process.stdout.write(`${path}\n`);
}
