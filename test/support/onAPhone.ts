import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { type Browsing, isTooWide, violationsOf } from './browsing.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { targetsTooSmall } from './targets.ts';

/**
 * What is wrong with a page on the narrowest phone, in each language, light and dark: what axe finds, what its console
 * says, whether it is too wide, what no thumb can hit; the last on a screen too. Languages differ in nothing but words,
 * the dark in nothing but colours: axe takes longer than all else and looks at a kind of page in one language, at the
 * next kind in the next.
 */
export async function faultsOnAPhone(browsing: Browsing, path: string): Promise<readonly string[]> {
  const { page, complaints } = await browsing.open(inLanguage(path, looked(path)), { width: 320 });
  const faults = [...(await violationsOf(page)), ...(await tooWide(page)), ...(await targetsTooSmall(page))];
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  faults.push(...(await violationsOf(page, 'contrast')));
  await page.setViewportSize({ width: 1280, height: 800 });
  faults.push(...(await targetsTooSmall(page)).map((fault) => `on a screen ${fault}`));
  await page.setViewportSize({ width: 320, height: 800 });
  for (const code of INTERFACE_CODES.filter((other) => other !== looked(path))) {
    await page.goto(browsing.url + inLanguage(path, code));
    faults.push(...(await tooWide(page)).map((fault) => `${code} ${fault}`));
  }
  return [...faults, ...complaints];
}

const inLanguage = (path: string, code: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}ui=${code}`;

const looked = (path: string) =>
  INTERFACE_CODES[PAGE_KINDS.findIndex(([, kind]) => kind === path) % INTERFACE_CODES.length] ?? 'eng';

const tooWide = async (page: Parameters<typeof isTooWide>[0]): Promise<readonly string[]> =>
  (await isTooWide(page)) ? ['too wide'] : [];
