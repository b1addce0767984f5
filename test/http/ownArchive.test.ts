import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contrast, onDark, PAPERS } from '../../src/model/colour.ts';
import { INTERFACE_CODES, INTERFACES } from '../../src/model/interfaces.ts';
import { startApp, type TestApp, testApp } from '../support/app.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { issuesOf } from '../support/issues.ts';

/** A new archive: one file. */
const OWN = `name: { eng: Bridges of Northmark, rus: Мосты Нортмарка }
canonical: https://bridges.example
contacts: [{ channel: letter, address: 1 Quay, reveals: Your hand }]
`;
const own = (more = ''): string =>
  folderOf({
    'archive.yaml': OWN + more,
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile('One tide.'),
  });

const PAGES = [
  '/',
  '/t',
  '/search',
  '/search?q=border',
  '/topics',
  '/people',
  '/log',
  '/about',
  '/contribute',
  '/quote',
  '/compare',
];

describe('mirrors of archive.yaml', () => {
  const MIRRORS = `mirrors:
  - https://mirror.example.net
  - { address: https://copy.example.org, keeper: { eng: a library }, language: rus }
  - a memory stick at 1 Quay
`;

  test.each(['/mirrors', '/safely'])('are listed on %s with who keeps them', async (path) => {
    const page = await (await testApp(own(MIRRORS)).get(path)).text();
    expect(page).toContain('<a href="https://mirror.example.net" rel="noreferrer">');
    expect(page).toMatch(
      /copy\.example\.org<\/a> – kept by: <span lang="en">a library<\/span> – <span lang="ru">/u,
    );
    expect(page).toContain('<code>a memory stick at 1 Quay</code>');
  });

  test('none is said to be none, with the root that is to be compared', async () => {
    const app = testApp(own());
    const page = await (await app.get('/mirrors')).text();
    expect(page).toContain('None is published yet.');
    expect(page).toContain(`t1:${app.services.archive().snapshot.root}`);
  });

  test('one without an address is an error with its line', () => {
    const [issue] = issuesOf({ 'archive.yaml': `${OWN}mirrors:\n  - { keeper: { eng: a library } }\n` });
    expect([issue?.line, issue?.message]).toEqual([5, expect.stringContaining('address')]);
  });
});

/** What the documents of this project are about, in four languages. */
const OURS =
  /washington|armenia(?!ns?\b)|azerbaijan(?!i\b)|karabakh|lachin|corridor|вашингтон|армени[яию]|азербайджан(?!ск)|лачин|վաշինգտոն|հայաստան|ադրբեջան(?!երեն)|լաչին|vaşinqton|ermənistan|azərbaycan(?!ca)|laçın/iu;

describe('a folder with archive.yaml alone is a working archive', () => {
  const folder = mkdtempSync(join(tmpdir(), 'own-archive-'));
  let app: TestApp;
  beforeAll(() => {
    writeFileSync(join(folder, 'archive.yaml'), OWN);
    app = startApp(folder);
  });
  afterAll(async () => {
    await app.stop();
    rmSync(folder, { recursive: true });
  });

  test('every page says in four languages that nothing is held, under the name of the archive and without a word about ours', async () => {
    const { get } = app;
    for (const path of PAGES)
      for (const code of INTERFACE_CODES) {
        const answer = await get(`${path}${path.includes('?') ? '&' : '?'}ui=${code}`);
        const page = await answer.text();
        expect([path, code, answer.status]).toEqual([path, code, 200]);
        expect(page).toContain(INTERFACES[code].says.pages.home.nothing);
        expect(page).toContain(code === 'rus' ? 'Мосты Нортмарка' : 'Bridges of Northmark');
        expect(OURS.exec(page.replace(/<svg.*?<\/svg>/gsu, ''))?.[0] ?? null).toBeNull();
      }
  });

  test('the home page offers no query that finds nothing; /about claims nothing about editors who said nothing', async () => {
    const { get } = app;
    expect(await (await get('/')).text()).not.toContain('class="examples"');
    const about = await (await get('/about')).text();
    expect(about).toContain('have not said here who they are');
    expect(about).toContain('1 Quay');
  });

  test('lists, feed, API and readiness are empty and whole', async () => {
    const { get, json } = app;
    expect(await json('/t.json')).toEqual({ total: 0, works: [] });
    expect(await (await get('/feed.atom')).text()).not.toContain('<entry>');
    expect(JSON.stringify(await json('/openapi.json'))).toContain('"title":"Bridges of Northmark"');
    expect(JSON.stringify(await json('/readyz'))).toContain('"works":0');
    expect((await get('/t/bridge-2031')).status).toBe(404);
  });

  test('with a first Work the sentence goes, and titles of texts are what the home page offers to search', async () => {
    const home = await (await testApp(own()).get('/')).text();
    expect(home).not.toContain(INTERFACES.eng.says.pages.home.nothing);
    expect(home).toContain('/search?q=Agreement%20on%20Tides');
  });
});

test.each(['ris', 'bib', 'csl.json', 'xml'])(
  'a .%s of a text names the archive that it comes from',
  async (format) => {
    const file = await (await testApp(own()).get(`/t/tides-1999/eng@1999-09-09.${format}`)).text();
    expect(file).toContain('Bridges of Northmark');
    expect(file).not.toContain('Treaty Archive');
  },
);

describe('archive.yaml says in which languages and colours the pages are', () => {
  test('pages speak the languages that it offers, the first to readers of others', async () => {
    const { get } = testApp(own('languages: [rus, hye]\n'));
    const spoken = async (path: string, accepts: string): Promise<string> =>
      /<html lang="(\w+)"/u.exec(await (await get(path, { 'accept-language': accepts })).text())?.[1] ?? '';
    expect(await spoken('/', 'hy')).toBe('hy');
    expect(await spoken('/', 'en, hy;q=0.5')).toBe('hy');
    expect(await spoken('/about', 'fr')).toBe('ru');
    expect(await spoken('/about?ui=eng', '')).toBe('ru');
    expect(await (await get('/')).text()).not.toContain('hreflang="az-Latn"');
  });

  test('/contribute leads to the files where archive.yaml names their place, else to the contacts', async () => {
    const page = async (more: string): Promise<string> =>
      (await testApp(own(more)).get('/contribute')).text();
    expect(await page('repository: https://files.example/bridges\n')).toContain(
      '<a href="https://files.example/bridges">',
    );
    const without = await page('');
    expect(without).toContain(INTERFACES.eng.says.pages.contribute.write);
    expect(without).toContain('1 Quay');
  });

  test('its colour is that of links, on dark paper as light as it must be to be read', async () => {
    const { get } = testApp(own('colours: { accent: "#7A0019" }\n'));
    const [, sheet = ''] = /href="(\/assets\/colours\.\w+\.css)"/u.exec(await (await get('/')).text()) ?? [];
    const css = await (await get(sheet)).text();
    expect(css).toContain(':root{--link:#7a0019}');
    for (const paper of PAPERS.dark) expect(contrast(onDark('#7a0019'), paper)).toBeGreaterThanOrEqual(4.5);
    expect(css).toContain(`{--link:${onDark('#7a0019')}}`);
    expect(await (await testApp(own()).get('/')).text()).not.toContain('/assets/colours');
  });

  test('papers are those of the stylesheet', () => {
    const css = readFileSync(new URL('../../src/http/assets/styles/tokens.css', import.meta.url), 'utf8');
    const [light = '', dark = ''] = css.split('prefers-color-scheme: dark');
    for (const [part, papers] of [
      [light, PAPERS.light],
      [dark, PAPERS.dark],
    ] as const)
      expect(papers).toEqual(
        ['paper', 'raised', 'wash', 'warn-wash'].map((name) =>
          (new RegExp(`--${name}: (#\\w+)`, 'u').exec(part)?.[1] ?? '').replace(/^#fff$/u, '#ffffff'),
        ),
      );
  });

  test.each([
    [
      'colours: { accent: "#f5d547" }',
      /accent: #f5d547 cannot be read on our paper: its contrast is 1\.\d, and words need 4\.5/u,
    ],
    ['colours: { accent: red }', /accent: no colour such as "#17508f"/u],
    ['colours:\n  accent: #17508f', /accent: no colour such as .* in quotes/u],
    ['colours: { paper: "#000000" }', /colours\.paper: unknown key/u],
    ['languages: [fra]', /languages/u],
    ['languages: []', /languages/u],
    ['examples: { eng: border }', /examples\.eng/u],
  ])('%s is refused with its line', (line, says) => {
    const found = issuesOf({ 'archive.yaml': `${OWN}${line}\n` });
    const at = 4 + line.split('\n').length - 1;
    expect(found.map(({ file, rule }) => `${file} ${rule}`)).toContain('archive.yaml schema');
    expect(found.map((issue) => issue.line)).toContain(at);
    expect(found.map(({ message }) => message).join('\n')).toMatch(says);
  });
});

test('no code says a word about what our documents are about: names of States, spellings and comments apart', () => {
  const src = new URL('../../src/', import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/u.test(file),
  );
  const said = files
    .filter((file) => !/(?:states|spelling)\.ts$/u.test(file))
    .flatMap((file) => {
      const code = readFileSync(new URL(file, src), 'utf8').replace(/\/\*.*?\*\/|(?<!:)\/\/ .*?$/gmsu, '');
      return OURS.test(code) ? [file] : [];
    });
  expect(said).toEqual([]);
});

test('the archive.yaml of the README is one without a mistake', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /^```yaml\n(name: .*?)^```/msu.exec(readme) ?? [];
  expect(example).toContain('colours');
  expect(issuesOf({ 'archive.yaml': example })).toEqual([]);
});
