import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startServices } from '../../src/services.ts';
import { type TestApp, testApp } from '../support/app.ts';
import {
  copyOfFixture,
  folderOf,
  temporaryFolder,
  textFile,
  workFile,
  writeFiles,
} from '../support/folder.ts';
import { problemOf } from '../support/problem.ts';
import { locked } from '../support/published.ts';

const FILE = 'weather-accord-2010/eng@2010-07-20.md';
const AT = '/t/weather-accord-2010/eng@2010-07-20/art_I';
const WORDS = 'Rain falls on both sides.';

async function state(app: TestApp) {
  await app.services.opened;
  await app.services.refresh();
  const answer = await app.get('/readyz');
  const { status, archive } = Object(await answer.json());
  const lines = (list: readonly string[]): string => list.join('\n');
  return { code: answer.status, status, stale: lines(archive.stale), errors: lines(archive.errors), archive };
}
const words = async (app: TestApp, at = AT): Promise<unknown> => Object(await app.json(`${at}.json`)).text;
const page = async (app: TestApp, language = 'en', at = AT): Promise<string> =>
  (await app.get(at, { accept: 'text/html', 'accept-language': language })).text();
const change = (folder: string, from: string, to: string, file = FILE): void => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('a save that breaks a text keeps its last good state', () => {
  test.each<[string, (source: string) => string]>([
    ['an empty file', () => ''],
    ['half a file', (source) => source.slice(0, source.indexOf('\n---') - 5)],
    ['a mistake in the front matter', (source) => source.replace('title:', 'tittle:')],
  ])('%s', async (_, broken) => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    const root = (await state(app)).archive.root;
    const whole = readFileSync(join(folder, FILE), 'utf8');
    writeFileSync(join(folder, FILE), broken(whole));
    const now = await state(app);
    expect(now).toMatchObject({ code: 200, status: 'stale', archive: { root, leftOut: [] } });
    expect(now.stale).toContain(`${FILE}:1 held cannot be read now: the last good state is served`);
    expect(now.errors).toContain(`${FILE}:`);
    expect(await words(app)).toBe(WORDS);
    for (const [language, says] of [
      [
        'en',
        /is being edited and cannot be read now; this is the last good state, of \d+ \w+ \d{4}, \d\d:\d\d UTC/u,
      ],
      ['ru', /последнее исправное состояние: \d/u],
      ['hy', /վերջին անսխալ վիճակը՝ /u],
      ['az', /son düzgün vəziyyətdir: /u],
    ] as const)
      expect(await page(app, language)).toMatch(says);
    writeFileSync(join(folder, FILE), whole);
    expect(await state(app)).toMatchObject({ status: 'ready', stale: '', errors: '' });
    expect(await page(app)).not.toContain('is being edited');
  });

  test('facts about a Work, and archive.yaml', async () => {
    const folder = writeFiles(copyOfFixture(), { 'archive.yaml': 'name: { eng: Archive of Weather }\n' });
    const app = testApp(folder);
    writeFiles(folder, { 'archive.yaml': 'name: [', 'weather-accord-2010/work.yaml': 'type: [' });
    const now = await state(app);
    expect(now.status).toBe('stale');
    expect(now.stale).toContain('weather-accord-2010/work.yaml:1 held');
    expect([await words(app), (await app.get('/t/weather-accord-2010')).status]).toEqual([WORDS, 200]);
    expect(await page(app)).toContain('Archive of Weather');
  });

  test('a kept page says so too, by itself, and no longer once the text is mended', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    const says = async (): Promise<boolean> => (await page(app)).includes('is being edited');
    expect([await says(), await says()]).toEqual([false, false]);
    const whole = readFileSync(join(folder, FILE), 'utf8');
    writeFileSync(join(folder, FILE), '');
    await expect.poll(says).toBe(true);
    writeFileSync(join(folder, FILE), whole);
    await expect.poll(says).toBe(false);
  });

  test('two edits of one size within one tick of the clock are both seen', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    change(folder, 'Rain falls', 'Snow falls');
    await app.services.refresh();
    change(folder, 'Snow falls', 'Hail falls');
    await app.services.refresh();
    expect(await words(app)).toBe('Hail falls on both sides.');
  });
});

describe('published words are served as they were published', () => {
  test('while the archive runs: the file was changed', async () => {
    const folder = locked();
    const app = testApp(folder);
    const { root } = (await state(app)).archive;
    change(folder, 'Rain falls', 'Gold falls');
    const now = await state(app);
    expect(now).toMatchObject({ status: 'stale', archive: { root } });
    expect(now.errors).toMatch(new RegExp(`${FILE}:1 words-changed .*published words are served`, 'u'));
    expect(await words(app)).toBe(WORDS);
    expect(await page(app)).toContain('no longer holds the published words');
    change(folder, 'Gold falls', 'Rain falls');
    expect((await state(app)).status).toBe('ready');
  });

  test('from the start, of the copy that an earlier run kept', async () => {
    const [folder, data] = [locked(), temporaryFolder()];
    const config = { DOCUMENTS: folder, EMBEDDED_MAX_CLAUSES: 50_000 };
    await startServices(config, data).stop();
    change(folder, 'Rain falls', 'Gold falls');
    const services = startServices(config, data);
    await services.opened;
    const archive = services.archive();
    const edition = archive.editions.find(({ file }) => file === FILE);
    const position = edition?.index.positionOf('art_I') ?? -1;
    expect(edition && archive.words({ edition, position })).toBe(WORDS);
    expect([services.state(), services.engineStatus().root]).toEqual(['stale', archive.snapshot.root]);
    await services.stop();
  });

  test('where they are kept nowhere, the page says so, claims no level and is not to be cited', async () => {
    const folder = locked();
    change(folder, 'Rain falls', 'Gold falls');
    const app = testApp(folder);
    const now = await state(app);
    expect(now.status).toBe('stale');
    expect(now.errors).toMatch(/words-changed .*kept nowhere/u);
    const answer = await app.get(`${AT}.json`);
    expect(Object(await answer.json())).toMatchObject({
      text: 'Gold falls on both sides.',
      attestation: { level: 'unchecked', sources: [] },
    });
    expect(answer.headers.get('link')).not.toContain('cite-as');
    const html = await page(app);
    expect(html).toContain('These words are not the published ones');
    expect(html).not.toContain('id="cite-plain"');
    const whole = await page(app, 'en', '/t/weather-accord-2010/eng@2010-07-20');
    expect(whole).toContain('These words are not the published ones');
    expect(whole).not.toMatch(/data-copy|class="citation"|\.bib"/u);
    const other = await app.get('/t/weather-accord-2010/rus@2010-07-20/art_I');
    expect(other.headers.get('link')).toContain('cite-as');
  });

  test('and its exports say so, while records that would cite it are not offered', async () => {
    const folder = locked();
    change(folder, 'Rain falls', 'Gold falls');
    const app = testApp(folder);
    const text = '/t/weather-accord-2010/eng@2010-07-20';
    for (const at of [text, AT, `${text}/art_I--art_II`]) {
      for (const format of ['txt', 'md'])
        expect(await (await app.get(`${at}.${format}`)).text()).toMatch(
          /^warning: "?These words are not the published ones.*Do not cite them/imu,
        );
      expect(Object(await app.json(`${at}.json`)).warning).toMatch(
        /^These words are not the published ones/u,
      );
      for (const record of ['bib', 'ris', 'csl.json']) {
        const { type, near } = await problemOf(await app.get(`${at}.${record}`));
        expect([record, type]).toEqual([record, '/about#format-not-offered']);
        expect(JSON.stringify(near)).not.toMatch(/\.(?:bib|ris|csl\.json)"/u);
      }
    }
    const russian = '/t/weather-accord-2010/rus@2010-07-20';
    const cited = async (at: string) => Object(await app.json(`/api/v1/cite?ref=${at}&style=all`));
    expect(await cited(AT)).toMatchObject({ status: 'found', citations: [] });
    expect((await cited(`${russian}/art_I`)).citations).toHaveLength(1);
    expect(await (await app.get(`${russian}.txt`)).text()).not.toContain('not the published ones');
    expect((await app.get(`${russian}.bib`)).status).toBe(200);
  });

  test('a published text that is missing from the start is not "no such text"', async () => {
    const folder = locked();
    rmSync(join(folder, FILE));
    rmSync(join(folder, 'river-code-1990'), { recursive: true });
    const app = testApp(folder);
    const now = await state(app);
    expect(now.stale).toContain(`${FILE}:1 text-missing`);
    expect((await app.get(AT)).status).toBe(503);
    expect((await app.get('/t/river-code-1990')).status).toBe(503);
    expect((await app.get('/t/never-was')).status).toBe(404);
  });

  test('languages that do not align are told on /readyz as by verify, and served', async () => {
    const folder = folderOf({
      'tides-1999/work.yaml': workFile(),
      'tides-1999/eng@1999-09-09.md': textFile('## Article 1\n\nOne.\n\n## Article 2\n\nTwo.'),
      'tides-1999/rus@1999-09-09.md': textFile('## Статья 1\n\nОдин.'),
    });
    const app = testApp(folder);
    const now = await state(app);
    expect(now).toMatchObject({ status: 'ready', archive: { leftOut: [] } });
    expect(now.errors).toMatch(/^tides-1999\/rus@1999-09-09\.md:1 alignment art_2/u);
    expect(await words(app, '/t/tides-1999/eng@1999-09-09/art_2')).toBe('Two.');
  });
});

describe('what is lost is kept, what an editor deletes goes', () => {
  test('the folder is moved away and comes back', async () => {
    const folder = copyOfFixture();
    const app = testApp(folder);
    const before = await state(app);
    renameSync(folder, `${folder}.away`);
    const away = await state(app);
    expect([away.status, away.archive.works, away.archive.root]).toEqual(['stale', 4, before.archive.root]);
    expect(away.stale).toMatch(/^\.:1 folder-missing .* is not there$/u);
    expect([await words(app), (await app.get('/t/weather-accord-2010')).status]).toEqual([WORDS, 200]);
    expect(await page(app)).toContain('this is the last good state');
    renameSync(`${folder}.away`, folder);
    expect(await state(app)).toMatchObject({ status: 'ready', stale: '' });
  });

  test('a mount comes up with no Works, then with one of four', async () => {
    const folder = locked();
    const away = temporaryFolder();
    const app = testApp(folder);
    const { root } = (await state(app)).archive;
    const works = readdirSync(folder).filter((name) => !name.includes('.'));
    for (const work of works) renameSync(join(folder, work), join(away, work));
    rmSync(join(folder, 'archive.lock'));
    const empty = await state(app);
    expect(empty).toMatchObject({ status: 'stale', archive: { works: 4, root } });
    expect(empty.errors).toContain('archive.lock:1 lock-unreadable');
    renameSync(join(away, 'river-code-1990'), join(folder, 'river-code-1990'));
    expect(await state(app)).toMatchObject({ status: 'stale', archive: { works: 4, root } });
    for (const at of ['/t/lantern-protocol-2001', AT]) expect((await app.get(at)).status).toBe(200);
    expect(await words(app)).toBe(WORDS);
  });

  test('a published text that is deleted is served on; a draft that is deleted goes', async () => {
    const folder = locked();
    writeFiles(folder, { 'weather-accord-2010/eng@2011-01-01.md': textFile('A draft.') });
    const app = testApp(folder);
    const draft = '/t/weather-accord-2010/eng@2011-01-01/p_1';
    expect(await words(app, draft)).toBe('A draft.');
    rmSync(join(folder, 'weather-accord-2010/eng@2011-01-01.md'));
    expect((await state(app)).status).toBe('ready');
    expect((await app.get(draft)).status).toBe(404);
    rmSync(join(folder, FILE));
    const now = await state(app);
    expect(now.stale).toContain(`${FILE}:1 held is gone: the last good state is served`);
    expect(await words(app)).toBe(WORDS);
  });

  test('a lock that loses lines takes back nothing that was published', async () => {
    const folder = locked();
    const app = testApp(folder);
    writeFileSync(join(folder, 'archive.lock'), '');
    change(folder, 'Rain falls', 'Gold falls');
    const now = await state(app);
    expect(now.errors).toContain('archive.lock:1 lock-lines-missing');
    expect(await words(app)).toBe(WORDS);
  });
});

describe('a folder that cannot be trusted is not served from the start', () => {
  const start = (folder: string) => startServices({ DOCUMENTS: folder, EMBEDDED_MAX_CLAUSES: 0 }, null);

  test.each<[string, () => string, RegExp]>([
    ['that is not there', () => join(temporaryFolder(), 'none'), /none is not there: set DOCUMENTS/u],
    ['that is empty', temporaryFolder, /is empty: a new archive begins with archive\.yaml/u],
    [
      'without Works, whose lock names texts',
      () => {
        const folder = locked();
        for (const name of readdirSync(folder))
          if (!name.includes('.')) rmSync(join(folder, name), { recursive: true });
        return folder;
      },
      /has no Works, but its archive\.lock names 10 published texts/u,
    ],
  ])('%s', (_, folder, says) => expect(() => start(folder())).toThrow(says));

  test('a new archive with archive.yaml alone is', async () => {
    const folder = folderOf({ 'archive.yaml': 'name: { eng: A new archive }\n' });
    mkdirSync(join(folder, '.git'));
    const services = start(folder);
    expect(services.archive().works.size).toBe(0);
    await services.stop();
  });
});
