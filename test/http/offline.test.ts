import { describe, expect, test } from 'vitest';
import { type Bundles, bundle } from '../../src/http/assets/bundle.ts';
import { INTERFACE_CODES } from '../../src/model/interfaces.ts';
import { startApp } from '../support/app.ts';
import { FIXTURE } from '../support/folder.ts';

const app = startApp(FIXTURE);
const page = async (path: string): Promise<string> => (await app.get(path)).text();

describe('what of the archive is saved on a device', () => {
  test('are pages that answer under the very addresses that are named, of one root', async () => {
    const { root, addresses, texts } = Object(await app.json('/offline.json'));
    expect(root).toBe(app.services.archive().snapshot.root);
    expect(Object.keys(texts)).toEqual(app.services.archive().editions.map(({ name }) => name));
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toEqual(expect.arrayContaining(['/', '/offline', '/t/harbour-treaty-1971']));
    expect(addresses).not.toContain('/topics');
    const some = addresses.filter((_: string, at: number) => at % 40 === 0);
    for (const address of some) expect([address, (await app.get(address)).status]).toEqual([address, 200]);
  });

  test('nothing of it is named by other pages: no manifest, no worker, no script that stores', async () => {
    for (const path of ['/', '/t/harbour-treaty-1971', '/search', '/safely']) {
      const html = await page(path);
      expect(html).not.toMatch(/rel="manifest"|serviceWorker|\/assets\/offline\./u);
      expect(html).toContain('href="/offline"');
    }
    const { scripts, others }: Bundles<string> = await bundle({}, '');
    for (const script of [...Object.values(scripts), others['treaty-clause']])
      expect(script).not.toMatch(/serviceWorker|caches|indexedDB/u);
    expect(others['offline-worker']).not.toMatch(/\.put\(|\.add\(|indexedDB/u);
  });

  test('an installed archive has its own name and icons that we draw', async () => {
    for (const ui of ['eng', 'rus']) {
      const manifest = await app.get(`/manifest.webmanifest?ui=${ui}`);
      expect(manifest.headers.get('content-type')).toBe('application/manifest+json');
      const { icons, start_url, name, ...told } = Object(await manifest.json());
      expect(told).toMatchObject({ short_name: name, display: 'minimal-ui', scope: '/' });
      expect(await page(`/?ui=${ui}`)).toMatch(new RegExp(`class="name"[^>]*>${name}</a>`, 'u'));
      expect((await app.get(start_url)).status).toBe(200);
      for (const { src, sizes, type } of icons) {
        const icon = await app.get(src);
        expect(icon.headers.get('content-type')).toBe(type);
        const bytes = Buffer.from(await icon.arrayBuffer());
        if (type === 'image/png') expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
      }
    }
  });

  test('the page says in every language, and without scripts, what it reveals and leaves', async () => {
    for (const ui of INTERFACE_CODES) {
      const html = await page(`/offline?ui=${ui}`);
      expect(html).toMatch(/<noscript>.*\.txt.*<\/noscript>/su);
      expect(html.match(/<button type="button" data-offline="\w+" hidden/gu)).toHaveLength(3);
      expect(await page(`/safely?ui=${ui}`)).toContain(`href="/offline?ui=${ui}"`);
    }
  });
});
