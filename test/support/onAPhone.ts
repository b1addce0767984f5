import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { type Browsing, isTooWide, violationsOf } from './browsing.ts';

/**
 * What is wrong with a page on the narrowest phone, in each language, light and dark: what axe finds, what its console
 * says, whether it is too wide. Languages differ in nothing but words, the dark in nothing but colours: contrast,
 * which takes longer than all other rules, is looked at in one language.
 */
export async function faultsOnAPhone(browsing: Browsing, path: string): Promise<readonly string[]> {
  const found = await Promise.all(
    INTERFACE_CODES.map(async (code) => {
      const isFirst = code === INTERFACE_CODES[0];
      const address = `${path}${path.includes('?') ? '&' : '?'}ui=${code}`;
      const { page, complaints } = await browsing.open(address, { width: 320, bypassCSP: true });
      const light = await violationsOf(page, isFirst ? 'all' : 'but contrast');
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      const dark = isFirst ? await violationsOf(page, 'contrast') : [];
      const tooWide = (await isTooWide(page)) ? ['too wide'] : [];
      await page.context().close();
      return [...light, ...dark, ...complaints, ...tooWide].map((one) => `${code} ${one}`);
    }),
  );
  return found.flat();
}
