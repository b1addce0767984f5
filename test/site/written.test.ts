import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mirroredAddresses } from '../../src/site/addresses.ts';
import { MirrorFolder } from '../../src/site/folder.ts';
import { writeMirror } from '../../src/site/mirror.ts';
import { zipMirror } from '../../src/site/zip.ts';
import { startApp } from '../support/app.ts';
import { chromiumPath, sharedBrowser } from '../support/browser.ts';
import { isTooWide } from '../support/browsing.ts';
import { temporaryFolder, textFile, workFile, writeFiles } from '../support/folder.ts';

/** One agreement in two languages, an article of which another text cites; of the English text there is a correction. */
const TIDES = {
  'archive.yaml': 'name: { eng: Archive of Tides }\nlanguages: [eng, hye]\n',
  'tides-1999/work.yaml': workFile(),
  'tides-1999/eng@1999-09-09.md': textFile(
    '## Article 1\n\nTides are common.\n\n## Article 2\n\nSee Article 1.',
  ),
  'tides-1999/eng@1999-09-09_r2.md': textFile(
    '## Article 1\n\nTides are shared.\n\n## Article 2\n\nSee Article 1.',
  ),
  'tides-1999/hye@1999-09-09.md': textFile(
    '## Հոդված 1\n\nՄակընթացություններ.\n\n## Հոդված 2\n\nՏես հոդված 1.',
  ),
};
const documents = writeFiles(mkdtempSync(join(tmpdir(), 'mirrored-')), TIDES);
const app = startApp(documents, true);
beforeAll(() => app.services.opened);
afterAll(async () => {
  await app.stop();
  rmSync(documents, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof writeMirror>[1]>;

const mirrorIn = async (folder: string, options: Options = {}) => (await filesOf(folder, options)).done;

async function filesOf(folder: string, options: Options = {}) {
  const mirror = new MirrorFolder(folder);
  await writeMirror(mirror, {
    services: app.services,
    publicUrl: null,
    languages: ['eng'],
    pdf: false,
    progress: () => undefined,
    ...options,
  });
  return { mirror, done: await mirror.finish() };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const pagesIn = (folder: string): readonly string[] =>
  filesIn(folder).filter((file) => file.endsWith('.html'));

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

/** Links of a page that lead to no file, or to a place in one that is not there. */
function deadLinks(folder: string, page: string): readonly string[] {
  const links = [...read(folder, page).matchAll(/ (?:href|src|action)="([^"]*)"/gu)].map(
    ([, link = '']) => link,
  );
  return links.filter(
    (link) => !/^[a-z]+:/u.test(link) && !isAlive(folder, page, link.replaceAll('&amp;', '&')),
  );
}

function isAlive(folder: string, page: string, link: string): boolean {
  if (link.startsWith('/')) return false;
  const [path = '', fragment] = link.split('#');
  const named = decodeURIComponent(path.split('?')[0] ?? '');
  const file = named === '' ? page : posix.join(posix.dirname(page), named);
  if (!existsSync(join(folder, file)) || !statSync(join(folder, file)).isFile()) return false;
  return fragment === undefined || read(folder, file).includes(` id="${decodeURIComponent(fragment)}"`);
}

const folder = mkdtempSync(join(tmpdir(), 'mirror-test-'));
beforeAll(() => mirrorIn(folder, { languages: null }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a mirror', () => {
  test('has every page in all languages, with every link to a file and a place in it that are there', () => {
    const pages = pagesIn(folder);
    expect(pages).toContain('index.html');
    expect(pages).toContain('t/tides-1999/eng@1999-09-09/art_1/index.hye.html');
    expect(pages.flatMap((page) => deadLinks(folder, page).map((link) => [page, link]))).toEqual([]);
    const kept = mirroredAddresses(app.services.archive()).filter(({ isPage }) => isPage);
    expect(pages).toHaveLength(kept.length * 2);
  });

  test('names no host, no folder and no time of this machine, and asks for nothing from elsewhere', () => {
    for (const file of filesIn(folder).filter((name) => !name.startsWith('assets/')))
      expect([file, /127\.0\.0\.1|localhost|\/(?:tmp|work|home)\//u.exec(read(folder, file))?.[0]]).toEqual([
        file,
        undefined,
      ]);
    for (const page of pagesIn(folder)) {
      const loaded = [
        ...read(folder, page).matchAll(/<(?:script|img|link)\b[^>]*(?:src|href)="(?:https?:)?\/\//gu),
      ];
      expect([page, loaded.filter(([element]) => !element.includes('rel="'))]).toEqual([page, []]);
      expect(read(folder, page)).toContain('default-src &#39;none&#39;');
    }
  });

  test('asks nobody: no form but the search, which leads to the page of the search', () => {
    const actions = pagesIn(folder).flatMap((page) =>
      [...read(folder, page).matchAll(/<form[^>]* action="([^"]*)"/gu)].map(([, action]) => action),
    );
    expect(
      actions.filter(
        (action) => !/(?:^|\/)search\/index(?:\.\w+)?\.html$|^index(?:\.\w+)?\.html$/u.test(action ?? ''),
      ),
    ).toEqual([]);
    expect(read(folder, 'quote/index.html')).toContain('This is answered in your own browser');
  });

  test('says of which archive it is, as of when, and lists every file with its hash', () => {
    const { root } = app.services.archive().snapshot;
    expect(read(folder, 'index.hye.html')).toContain(root);
    const listed = read(folder, 'SHA256SUMS').trimEnd().split('\n');
    expect(listed.map((line) => line.slice(66))).toEqual(
      filesIn(folder).filter((file) => file !== 'SHA256SUMS'),
    );
    for (const line of listed)
      expect(
        createHash('sha256')
          .update(readFileSync(join(folder, line.slice(66))))
          .digest('hex'),
      ).toBe(line.slice(0, 64));
  });
});

describe.skipIf(chromiumPath === null)('a mirror that is opened from the disk, without a network', () => {
  /** A page of the mirror, and all that it says against itself or asks for outside of its folder. */
  async function open(file: string, width = 1280, before = '') {
    const browser = await sharedBrowser();
    const context = await browser.newContext({ viewport: { width, height: 800 }, offline: true });
    onTestFinished(() => context.close());
    await context.addInitScript(before);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('request', (request) => {
      const url = request.url();
      // A worker of words that the page has is asked of nobody.
      if (!url.startsWith(pathToFileURL(folder).href) && !url.startsWith('blob:')) complaints.push(url);
    });
    await page.goto(pathToFileURL(join(folder, file)).href);
    return { page, complaints };
  }

  test('leads from its first page to a text, a clause, the words beside those of another language', async () => {
    const { page, complaints } = await open('index.html', 390);
    await page.getByRole('link', { name: 'All texts' }).click();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Agreement on Tides/u })
      .first()
      .click();
    await page.getByRole('rowheader').getByRole('link', { name: 'English' }).click();
    expect(await page.getByRole('article').innerText()).toContain('Tides are shared.');
    await page.goto(pathToFileURL(join(folder, 't/tides-1999/eng@1999-09-09/art_2/index.html')).href);
    await page.getByRole('article').getByRole('link', { name: 'Article 1' }).click();
    expect(page.url()).toMatch(/\/eng@1999-09-09\/art_1\/index\.html$/u);
    await page.getByRole('link', { name: 'Side by side' }).click();
    for (const words of ['Tides are shared.', 'Մակընթացություններ.'])
      expect(await page.getByRole('main').innerText()).toContain(words);
    expect(await isTooWide(page)).toBe(false);
    expect(complaints).toEqual([]);
  });

  test('finds words, leads to the file of the clause, and checks a quotation', async () => {
    const { page, complaints } = await open('t/tides-1999/index.hye.html');
    await page.getByRole('searchbox').fill('shared');
    await page.getByRole('searchbox').press('Enter');
    await page.locator('#total strong').waitFor();
    // The page hears its reader meanwhile.
    expect(page.workers()).toHaveLength(1);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Article 1/u })
      .first()
      .click();
    expect(page.url()).toMatch(/\/t\/tides-1999\/eng@1999-09-09\/art_1\/index\.hye\.html(?:#.*)?$/u);
    await page.goto(pathToFileURL(join(folder, 'quote/index.html')).href);
    await page.getByRole('main').getByRole('textbox').fill('"Tides are shared by all."');
    await page.getByRole('main').getByRole('button').first().click();
    await page.getByText('Tides are shared', { exact: false }).first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('finds words where the browser gives a page no thread beside its own', async () => {
    const { page, complaints } = await open('search/index.html', 1280, 'delete globalThis.Worker');
    await page.evaluate("location.hash = '/search?q=shared'");
    await page.locator('#results mark').filter({ hasText: 'shared' }).first().waitFor();
    expect(page.workers()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('a mirror that is written elsewhere', () => {
  test('has the same files with the same hashes', async () => {
    const elsewhere = join(temporaryFolder(), 'another');
    const { files, changed } = await mirrorIn(elsewhere, { languages: null });
    expect(changed).toBe(files);
    expect(read(elsewhere, 'SHA256SUMS')).toBe(read(folder, 'SHA256SUMS'));
  });
});

describe('a mirror as ZIP', () => {
  test('has every file and the list of their hashes, the same bytes each time, with its own hash beside it', async () => {
    const at = temporaryFolder();
    const [one, other] = [join(at, 'one.zip'), join(at, 'other.zip')];
    const mirror = new MirrorFolder(join(at, 'mirror'));
    for (const [file, text] of [
      ['b/ə.html', 'second'],
      ['a.html', 'first'],
    ] as const)
      await mirror.put(file, Buffer.from(text));
    await mirror.finish();
    const sum = await zipMirror(mirror, one);
    expect(await zipMirror(mirror, other)).toBe(sum);
    expect(createHash('sha256').update(readFileSync(one)).digest('hex')).toBe(sum);
    expect(read(at, 'one.zip.sha256')).toBe(`${sum}  one.zip\n`);
    const files = Object.entries(unzipSync(readFileSync(one))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]);
    expect(files).toEqual([
      ['SHA256SUMS', read(join(at, 'mirror'), 'SHA256SUMS')],
      ['a.html', 'first'],
      ['b/ə.html', 'second'],
    ]);
  });

  test('is a package of the archive, with the same bytes, whole and with the pages of one language', async () => {
    const { packages } = app.services;
    const offered = packages.list().flatMap(({ kind, file }) => (kind.name === 'mirror.zip' ? [file] : []));
    expect(offered).toEqual(['mirror.zip', 'mirror-eng.zip', 'mirror-hye.zip']);
    for (const [file, languages] of [
      ['mirror.zip', null],
      ['mirror-hye.zip', ['hye']],
    ] as const) {
      const folder = temporaryFolder();
      const { mirror } = await filesOf(join(folder, 'mirror'), { languages });
      const sum = await zipMirror(mirror, join(folder, 'mirror.zip'));
      const made = await packages.file(file);
      expect([made?.state, made?.made?.sha256]).toEqual(['ready', sum]);
      const part = await app.get(`/bulk/${file}`, { range: 'bytes=0-3' });
      expect([part.status, await part.text(), part.headers.get('etag')]).toEqual([
        206,
        'PK\x03\x04',
        `"${sum}"`,
      ]);
    }
  });

  test('is refused where it would hold more files than a ZIP can count', async () => {
    const many = new MirrorFolder(temporaryFolder());
    Object.defineProperty(many, 'size', { value: 65_536 });
    await expect(zipMirror(many, join(temporaryFolder(), 'x.zip'))).rejects.toThrow(/more than a ZIP holds/u);
  });
});

describe('the folder of a mirror', () => {
  const write = async (folder: string, files: Readonly<Record<string, string>>) => {
    const mirror = new MirrorFolder(folder);
    for (const [file, text] of Object.entries(files)) await mirror.put(file, Buffer.from(text));
    return mirror;
  };
  const ours = { 'archive.json': '{ "format": "treaty-archive-mirror/1" }' };

  test('gets only what is other, and loses only what an earlier run wrote', async () => {
    const folder = temporaryFolder();
    await (await write(folder, { ...ours, 'a/b.html': 'old', 'c.html': 'same' })).finish();
    writeFileSync(join(folder, 'theirs.txt'), 'of the reader');
    const { mtimeMs } = statSync(join(folder, 'c.html'));
    const done = await (await write(folder, { ...ours, 'c.html': 'same', 'd.html': 'new' })).finish();
    expect(done).toMatchObject({ files: 4, removed: 1 });
    expect(filesIn(folder)).toEqual(['SHA256SUMS', 'archive.json', 'c.html', 'd.html', 'theirs.txt']);
    expect(existsSync(join(folder, 'a'))).toBe(false);
    expect(statSync(join(folder, 'c.html')).mtimeMs).toBe(mtimeMs);
  });

  test('that others wrote is refused', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'letter.txt'), 'mine');
    expect(() => new MirrorFolder(folder)).toThrow(/holds files that no mirror wrote/u);
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  letter.txt\n`);
    expect(() => new MirrorFolder(folder)).toThrow(/holds files that no mirror wrote/u);
  });

  test('keeps what it had until all is there, and a run that was cut short goes on where it ended', async () => {
    const folder = temporaryFolder();
    await (await write(folder, { ...ours, 'a.html': 'old' })).finish();
    await write(folder, { ...ours, 'a.html': 'new' });
    expect(read(folder, 'a.html')).toBe('old');
    const done = await (await write(folder, { ...ours, 'a.html': 'new' })).finish();
    expect([done.files, read(folder, 'a.html'), filesIn(folder).length]).toEqual([3, 'new', 3]);
  });

  test('says which file could not be written, and is as it was', async () => {
    const folder = temporaryFolder();
    await (await write(folder, { ...ours, 'a.html': 'old' })).finish();
    const long = `${'x'.repeat(300)}.html`;
    await expect(write(folder, { 'a.html': 'new', [long]: '' })).rejects.toThrow(
      /a name is longer than this disk takes; x+\.html could not be written; nothing in the folder was changed/u,
    );
    expect(read(folder, 'a.html')).toBe('old');
  });

  test('takes no name out of its folder from a list that somebody changed', async () => {
    const above = temporaryFolder();
    const folder = join(above, 'mirror');
    await (await write(folder, ours)).finish();
    writeFileSync(join(above, 'theirs.txt'), 'of the reader');
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  ../theirs.txt\n`);
    await (await write(folder, ours)).finish();
    expect(existsSync(join(above, 'theirs.txt'))).toBe(true);
  });
});
