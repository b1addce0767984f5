import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { exitCodeOf, placeOf } from '../../src/cli/verifyMirror.ts';
import { checkMirror } from '../../src/mirror/check.ts';
import { runCli } from '../support/cli.ts';
import { FIXTURE, folderOf, temporaryFolder, writeFiles } from '../support/folder.ts';
import { mirrorOf, writeTides } from './written.ts';

const TEXT = 'tides-1999/eng@1999-09-09_r1';
const PAGE = 't/tides-1999/eng@1999-09-09/index.html';
const POINT = 't/tides-1999/eng@1999-09-09/art_1/para_2/point_a/index.html';

afterAll(() => rmSync(here.documents, { recursive: true }));

const here: { documents: string; files: Record<string, string> } = { documents: '', files: {} };
beforeAll(async () => {
  here.documents = writeTides(mkdtempSync(join(tmpdir(), 'mirror-')));
  here.files = await mirrorOf(here.documents);
});

/** What is found in a mirror with these files in the place of its own; null takes one away. */
async function found(changed: Readonly<Record<string, string | null>>, documents = here.documents) {
  const folder = folderOf(here.files);
  for (const [file, content] of Object.entries(changed))
    if (content === null) rmSync(join(folder, file));
    else writeFiles(folder, { [file]: content });
  return check(folder, documents);
}

async function check(mirror: string, documents = here.documents) {
  const place = placeOf(mirror);
  if (typeof place === 'string') throw new Error(place);
  const checked = await checkMirror(Archive.load(documents), place);
  const told = checked.findings.map(({ kind, text, eId, file }) => [kind, text, eId, file]);
  return { ...checked, code: exitCodeOf(checked), told };
}

const edited = (file: string, from: string, to: string): Record<string, string> => {
  const before = here.files[file] ?? '';
  expect(before).toContain(from);
  return { [file]: before.replaceAll(from, to) };
};

describe('a mirror beside the archive', () => {
  test('is the same where every word is', async () => {
    const { code, told, version, clauses } = await found({});
    expect([code, told]).toEqual([0, []]);
    expect(version).toContain('the same version');
    expect(clauses).toBeGreaterThan(30);
  });

  test('one changed word is named with its clause, though the list of hashes was left alone', async () => {
    const { code, told, findings } = await found(edited(PAGE, 'at dawn', 'at dusk'));
    expect([code, told]).toEqual([1, [['changed', TEXT, 'art_1__para_2__point_a', PAGE]]]);
    expect(findings[0]?.says).toBe('here “at dawn;”, there “at dusk;”');
  });

  test('so is one on the page of the clause alone', async () => {
    const { told } = await found(edited(POINT, 'at dawn', 'at dusk'));
    expect(told).toEqual([['changed', TEXT, 'art_1__para_2__point_a', POINT]]);
  });

  test('so is one on a page in another language of the interface', async () => {
    const file = PAGE.replace('.html', '.rus.html');
    const { told } = await found({ [file]: edited(PAGE, 'at dawn', 'at dusk')[PAGE] ?? null });
    expect(told).toEqual([['changed', TEXT, 'art_1__para_2__point_a', file]]);
  });

  test('so is one in the file for programs', async () => {
    const file = 't/tides-1999/eng@1999-09-09.json';
    expect((await found(edited(file, 'at dawn', 'at dusk'))).told).toEqual([
      ['changed', TEXT, 'art_1__para_2__point_a', file],
    ]);
  });

  test('a forger who changes words and list is found by both', async () => {
    const list = JSON.parse(here.files['archive.json'] ?? '');
    const row = list.texts[0].clauses.find(({ eId }: { eId: string }) => eId === 'art_1__para_2__point_a');
    row.c1 = '0'.repeat(64);
    const { told } = await found({
      ...edited(PAGE, 'at dawn', 'at dusk'),
      'archive.json': JSON.stringify(list),
    });
    expect(told).toEqual([
      ['list', TEXT, 'art_1__para_2__point_a', 'archive.json'],
      ['changed', TEXT, 'art_1__para_2__point_a', PAGE],
    ]);
  });

  test.each([
    ['words that were cut', 'One tide rises.', 'One tide', ['cut', TEXT, 'art_1__para_1', PAGE]],
    ['a cell of a table', 'six', 'seven', ['changed', TEXT, 'art_2', PAGE]],
    ['a note', 'At the harbour.', 'At the mill.', ['changed', TEXT, 'preamble__p_1__note_1', PAGE]],
    ['a heading', '> Water<', '> Fire<', ['changed', TEXT, 'art_1', PAGE]],
    [
      'words of another version',
      'Two tides fall:',
      'Three tides fall:',
      ['old', TEXT, 'art_1__para_2', PAGE],
    ],
  ])('%s', async (_, from, to, finding) => {
    const { told, code } = await found(edited(PAGE, from, to));
    expect([code, told]).toEqual([1, [finding]]);
  });

  test('a clause that is not there, and one too many', async () => {
    const { told } = await found(edited(PAGE, 'id="art_1__para_1"', 'id="art_1__para_7"'));
    expect(told).toEqual([
      ['cut', TEXT, 'art_1__para_1', PAGE],
      ['extra', TEXT, 'art_1__para_7', PAGE],
    ]);
  });

  test('words where the archive holds none', async () => {
    const before = here.files[PAGE] ?? '';
    const forged = before.replace(/(<p class="gap-says"[\s\S]*?<\/p>)/u, '$1<p>at noon.</p>');
    expect(forged).not.toBe(before);
    const { told } = await found({ [PAGE]: forged });
    expect(told).toEqual([['extra', TEXT, 'art_1__para_2__point_b', PAGE]]);
  });

  test('a page of a clause and a page of a text that are not there', async () => {
    expect((await found({ [POINT]: null })).told).toEqual([
      ['missing', TEXT, 'art_1__para_2__point_a', POINT],
    ]);
    expect((await found({ [PAGE]: null })).told).toEqual([['missing', TEXT, null, PAGE]]);
  });

  test('a text that came here later: the mirror is older', async () => {
    const documents = writeTides(temporaryFolder());
    const { version } = await found({}, documents);
    expect(version).toContain('the same version');
    const list = JSON.parse(here.files['archive.json'] ?? '');
    const older = {
      ...list,
      root: '1'.repeat(64),
      log: { entries: 1, hash: Archive.load(here.documents).snapshot.log[0]?.hash },
    };
    expect((await found({ 'archive.json': JSON.stringify(older) })).version).toContain(
      'an older version: 1 entries',
    );
  });

  test('a mirror of another archive', async () => {
    const { code, isAnother } = await check(
      folderOf({ 'archive.json': here.files['archive.json'] ?? '' }),
      FIXTURE,
    );
    expect([code, isAnother]).toEqual([1, true]);
  });
});

describe('what cannot be said is not called the same', () => {
  test.each([
    ['a page in which no clause is', { [POINT]: '<p>Nothing</p>' }, POINT],
    ['a list that is no list', { 'archive.json': '{' }, 'archive.json'],
    ['no list', { 'archive.json': null }, 'archive.json'],
    [
      'a file for programs that is none',
      { 't/tides-1999/eng@1999-09-09.json': '[]' },
      't/tides-1999/eng@1999-09-09.json',
    ],
  ])('%s', async (_, changed, file) => {
    const { code, findings } = await found(changed);
    expect([code, findings.map((one) => [one.kind, one.file])]).toEqual([3, [['unread', file]]]);
  });

  test('a page that lies outside of the folder', async () => {
    const elsewhere = folderOf({ 'page.html': here.files[POINT] ?? '' });
    const folder = folderOf(here.files);
    rmSync(join(folder, POINT));
    symlinkSync(join(elsewhere, 'page.html'), join(folder, POINT));
    const { code, findings } = await check(folder);
    expect([code, findings.map(({ kind, says }) => [kind, says])]).toEqual([
      3,
      [['unread', 'it lies outside of the folder']],
    ]);
  });
});

describe('a mirror behind a server of this machine', () => {
  const serve = async (answer: (path: string) => { status: number; body?: string; location?: string }) => {
    const server = createServer((request, response) => {
      const { status, body = '', location } = answer(decodeURIComponent(request.url ?? '').slice(1));
      response.writeHead(status, location === undefined ? {} : { location }).end(body);
    });
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', () => settle()));
    onTestFinished(() => void server.close());
    const at = server.address();
    return `http://127.0.0.1:${typeof at === 'object' ? at?.port : ''}`;
  };

  test('is read file by file, and the changed word is named', async () => {
    const files = { ...here.files, ...edited(PAGE, 'at dawn', 'at dusk') };
    const address = await serve((path) =>
      files[path] === undefined ? { status: 404 } : { status: 200, body: files[path] },
    );
    expect((await check(address)).told).toEqual([['changed', TEXT, 'art_1__para_2__point_a', PAGE]]);
  });

  test('is not followed elsewhere', async () => {
    const asked: string[] = [];
    const other = await serve((path) => {
      asked.push(path);
      return { status: 200, body: 'secret' };
    });
    const address = await serve((path) => ({ status: 302, location: `${other}/${path}` }));
    const { code } = await check(address);
    expect([code, asked]).toEqual([3, []]);
  });

  test('one that is not there says nothing', async () => {
    expect((await check('http://127.0.0.1:9')).code).toBe(3);
  });

  test.each([
    'https://mirror.example/',
    'http://10.0.0.1/',
    'http://127.0.0.1.example/',
    'http://user:word@127.0.0.1/',
    'ftp://127.0.0.1/',
    'file:///etc',
  ])('%s is not asked', (address) => {
    expect(placeOf(address)).toContain('give the folder');
  });
});

test('archive verify --mirror says it in words and as JSON', async () => {
  const folder = folderOf({ ...here.files, ...edited(PAGE, 'at dawn', 'at dusk') });
  const DOCUMENTS = here.documents;
  const { code, out } = await runCli(['verify', '--mirror', folder], { DOCUMENTS });
  expect(code).toBe(1);
  expect(out).toContain(
    `changed ${TEXT} art_1__para_2__point_a (${PAGE}): here “at dawn;”, there “at dusk;”`,
  );
  const json = await runCli(['verify', '--mirror', folder, '--json'], { DOCUMENTS });
  expect(JSON.parse(json.out).findings).toEqual([
    expect.objectContaining({ kind: 'changed', eId: 'art_1__para_2__point_a', files: [PAGE] }),
  ]);
  expect((await runCli(['verify', '--mirror', join(folder, 'nothing')], { DOCUMENTS })).code).toBe(2);
});
