import { describe, expect, test } from 'vitest';
import { testApp } from '../support/app.ts';
import { DOCUMENTS, folderOf, workFile } from '../support/folder.ts';

/** Two sources that tell one act differently, as `work.yaml` holds them. */
const CONTESTED = `acts:
  - { name: { eng: Ada Quill }, office: { eng: Harbour Master of Quillon }, for: QU, act: signed, date: 1999-09-09, source: The Quillon Gazette }
  - { name: { eng: Ben Östra }, for: NO, act: signed, date: 1999-09-09, source: The Northmark Courier }
  - { name: { eng: Ada Quill }, act: present, date: 1999-09-09, source: The Northmark Courier }
`;

describe('people', () => {
  test('each act stands with its instrument, its day, the office as styled then and its source', async () => {
    const app = testApp(folderOf({ 'tides-1999/work.yaml': workFile(CONTESTED) }));
    const page = await (await app.get('/people/ada-quill')).text();
    const words = page
      .slice(page.indexOf('<main'))
      .replace(/<[^>]+>/gu, ' ')
      .replace(/\s+/gu, ' ');
    for (const part of [
      'signed: Agreement on Tides',
      '9 September 1999',
      'Harbour Master of Quillon',
      'The Quillon Gazette',
    ])
      expect(words).toContain(part);
  });

  test('what sources tell differently stands as two statements, each with its source', async () => {
    const app = testApp(folderOf({ 'tides-1999/work.yaml': workFile(CONTESTED) }));
    const page = await (await app.get('/people/ada-quill')).text();
    expect(page.match(/The (?:Quillon Gazette|Northmark Courier)/gu)).toEqual([
      'The Quillon Gazette',
      'The Northmark Courier',
    ]);
  });

  test('a name has an address without marks and spaces; one that is not recorded is 404 and offers the others', async () => {
    const app = testApp(folderOf({ 'tides-1999/work.yaml': workFile(CONTESTED) }));
    expect((await app.get('/people/ben-ostra')).status).toBe(200);
    const absent = await app.get('/people/cleo');
    expect([absent.status, Object(await absent.json()).near.map(({ url }: { url: string }) => url)]).toEqual([
      404,
      ['/people/ada-quill', '/people/ben-ostra'],
    ]);
  });

  test('pages about people are kept out of search engines, and none has a picture', async () => {
    const app = testApp(DOCUMENTS);
    for (const path of ['/people', '/people/ararat-mirzoyan']) {
      const answer = await app.get(path);
      const page = await answer.text();
      expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([200, 'noindex']);
      expect(page).toContain('<meta name="robots" content="noindex"');
      expect(page).not.toMatch(/<img/u);
    }
  });

  test('a source and an office are told in the reader’s language where they stand in it, and lead to the source', async () => {
    const act = `acts:
  - name: { eng: Ada Quill, rus: Ада Квилл }
    office: { eng: Harbour Master, rus: Начальник порта }
    act: signed
    date: 1999-09-09
    source: { eng: The Quillon Gazette, rus: Квиллонская газета }
    url: https://gazette.example/1999
`;
    const app = testApp(folderOf({ 'tides-1999/work.yaml': workFile(act) }));
    for (const path of ['/people/ada-quill', '/people', '/t/tides-1999']) {
      const page = await (await app.get(`${path}?ui=rus`)).text();
      expect(page).toContain(
        '<a href="https://gazette.example/1999" rel="noreferrer" lang="ru">Квиллонская газета</a>',
      );
      expect(page).toContain('Начальник порта');
    }
  });

  test('an archive without acts says so', async () => {
    expect(
      await (await testApp(folderOf({ 'archive.yaml': 'name: { eng: New }\n' })).get('/people')).text(),
    ).toContain('Nobody is recorded yet.');
  });
});
