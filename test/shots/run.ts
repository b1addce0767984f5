import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath } from '../support/browser.ts';
import { startBrowsing } from '../support/browsing.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { PAGE_KINDS } from '../support/pageKinds.ts';
import { COLOURS, sittingsOf, unknownKinds } from './pictures.ts';

// npm run shots -- <folder> [kind ...]: pictures of every kind of page, in each language, at two widths, light and dark.
const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined || unknownKinds(asked).length > 0) {
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
for (const { path, pixels, files } of sittingsOf(asked)) {
  const { page } = await browsing.open(path, { width: pixels });
  for (const colour of COLOURS) {
    const file = join(folder, files[colour]);
    await page.emulateMedia({ colorScheme: colour, reducedMotion: 'reduce' });
    await page.screenshot({ path: file, fullPage: true });
    process.stdout.write(`${file}\n`);
  }
  await page.context().close();
}
await browsing.stop();
