import { describe, expect, test } from 'vitest';
import { INTERFACES } from '../../src/model/interfaces.ts';
import { testApp } from '../support/app.ts';
import { folderOf, textFile, workFile, writeFiles } from '../support/folder.ts';
import { findings, publishAll } from '../support/published.ts';

const TEXT = '/t/tides-1999/eng@1999-09-09';
const FILE = 'tides-1999/eng@1999-09-09.md';
const LICENCE = 'rights: { licensed: { holder: Harbour Society, proof: "letter of 3 May 1999" } }\n';
const BODY = '## Article 1\n\nOne tide.';
const translation = (more = ''): string =>
  textFile(BODY, more).replace('not-stated', 'unofficial-translation');
const archiveWith = (text: string, more = ''): string =>
  folderOf({
    'tides-1999/work.yaml': workFile(more),
    [FILE]: text,
    'tides-1999/rus@1999-09-09.md': textFile('## Статья 1\n\nПрилив.'),
  });

describe('an unofficial translation without a licence is catalogued, not stored', () => {
  test.each([
    ['no rights at all', translation(), ''],
    ['the rights of an official text, which it is not', translation('rights: official-text\n'), ''],
    ['a Work whose texts are official ones', translation(), 'rights: official-text\n'],
  ])('%s: an error of verify, and the text is not served', async (_, text, more) => {
    const folder = archiveWith(text, more);
    expect(findings(folder)).toEqual([expect.stringMatching(/^\S+ rights .*licensed.*variants_not_held/u)]);
    const app = testApp(folder);
    expect((await app.get(TEXT)).status).toBe(404);
    expect(await (await app.get('/t/tides-1999')).text()).not.toContain('One tide');
    expect(JSON.stringify(await app.json('/readyz'))).toContain('catalogued, not stored');
  });

  test.each([
    ['its own licence', translation(LICENCE), ''],
    ['the licence of its Work', translation(), LICENCE],
    [
      'sources that disagree on what it is',
      translation().replace(
        'unofficial-translation',
        '[{ role: unofficial-translation, source: A }, { role: official-translation, source: B }]',
      ),
      '',
    ],
    ['a role that nobody states', textFile(BODY), ''],
  ])('%s: it is served', async (_, text, more) => {
    const folder = archiveWith(text, more);
    expect(findings(folder)).toEqual([]);
    expect((await testApp(folder).get(TEXT)).status).toBe(200);
  });

  test('one that was published before that was asked is served as ever, with a warning', async () => {
    const folder = archiveWith(textFile(BODY));
    publishAll(folder);
    writeFiles(folder, { [FILE]: textFile(BODY).replace('not-stated', 'unofficial-translation') });
    expect(findings(folder)).toEqual([]);
    expect((await testApp(folder).get(TEXT)).status).toBe(200);
  });

  test('rights that are none of the three are refused, with what they may be', () => {
    expect(findings(archiveWith(textFile(BODY, 'rights: public\n')))).toEqual([
      expect.stringContaining('schema rights: not official-text, official-translation or { licensed:'),
    ]);
  });
});

describe('whose the words are is said with them', () => {
  test('on the page in four languages, in JSON of text, Work and clause and at the head of files', async () => {
    const app = testApp(archiveWith(translation(LICENCE), 'rights: official-text\n'));
    const licensed = { holder: 'Harbour Society', proof: 'letter of 3 May 1999' };
    for (const [code, { says }] of Object.entries(INTERFACES)) {
      const page = await (await app.get(`${TEXT}?ui=${code}`)).text();
      expect(page).toContain(says.pages.rights.licensed('Harbour Society'));
      expect(page).toContain('letter of 3 May 1999');
      expect(await (await app.get(`/t/tides-1999?ui=${code}`)).text()).toContain(
        says.pages.rights.kind['official-text'],
      );
    }
    expect(await app.json(`${TEXT}.json`)).toMatchObject({ rights: { licensed } });
    expect(await app.json(`${TEXT}/art_1.json`)).toMatchObject({ licence: licensed });
    expect(await app.json('/t/tides-1999.json')).toMatchObject({
      facts: { rights: 'official-text' },
      expressions: [{ rights: { licensed } }, { rights: 'official-text' }],
    });
    for (const format of ['txt', 'md'])
      expect(await (await app.get(`${TEXT}/art_1.${format}`)).text()).toMatch(
        /licensed by: "?Harbour Society \(letter of 3 May 1999\)/iu,
      );
  });

  test('where nobody said by what right words are shown, nothing is claimed', async () => {
    const app = testApp(archiveWith(textFile(BODY)));
    expect(await app.json(`${TEXT}.json`)).toMatchObject({ rights: null });
    expect(await (await app.get(TEXT)).text()).not.toContain('Rights');
    expect(await (await app.get(`${TEXT}.txt`)).text()).not.toMatch(/licensed/iu);
  });
});
