import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mirroredAddresses } from '../../src/site/addresses.ts';
import { MirrorFolder } from '../../src/site/folder.ts';
import { writeMirror } from '../../src/site/mirror.ts';
import { startApp } from '../support/app.ts';
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

async function mirrorIn(folder: string, options: Options = {}) {
  const mirror = new MirrorFolder(folder);
  await writeMirror(mirror, {
    services: app.services,
    publicUrl: null,
    languages: ['eng'],
    pdf: false,
    progress: () => undefined,
    ...options,
  });
  return mirror.finish();
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

describe('a mirror', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mirror-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(() => mirrorIn(folder, { languages: null }));

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
    expect(read(folder, 'quote/index.html')).toContain('This needs the archive itself');
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

describe('a mirror that is written again', () => {
  test('in two folders has the same hashes, and in the same folder nothing is written', async () => {
    const [one, other] = [join(temporaryFolder(), 'a'), join(temporaryFolder(), 'b')];
    const first = await mirrorIn(one);
    expect([first.changed, first.removed]).toEqual([first.files, 0]);
    await mirrorIn(other);
    expect(read(other, 'SHA256SUMS')).toBe(read(one, 'SHA256SUMS'));
    expect(await mirrorIn(one)).toEqual({ ...first, changed: 0 });
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
