import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { type Flags, type Places, runImport } from '../../src/cli/import.ts';
import { createScreen } from '../../src/screen.ts';
import { folderOf, temporaryFolder } from '../support/folder.ts';
import { newsPage, ORCHARD } from '../support/publications.ts';

const WORK = 'orchard-2031';
const SILENT = createScreen({ write: () => true }, true);

const placesFor = (documents: string): Places => ({
  documents,
  data: join(documents, '.data'),
  screen: SILENT,
});

const FLAGS: Flags = { work: WORK, lang: 'eng', date: '2031-05-04' };

const quiet = (): Command =>
  new Command('import').exitOverride().configureOutput({ writeErr: () => undefined });

async function imported(
  copies: Readonly<Record<string, string>>,
  flags: Partial<Flags> = {},
  documents = temporaryFolder(),
) {
  const saved = folderOf(copies);
  const files = Object.keys(copies).map((name) => join(saved, name));
  const told = await runImport(placesFor(documents), files, { ...FLAGS, ...flags }, quiet());
  return { ...told, documents, folder: join(documents, WORK) };
}

describe('archive import', () => {
  test('makes a text that the archive serves, and a work.yaml with nothing that is not known', async () => {
    const { out, exitCode, documents, folder } = await imported(
      { 'page.html': newsPage(ORCHARD) },
      { publisher: 'The Daily Pear', url: 'https://pear.example/1' },
    );
    expect(exitCode).toBe(0);
    expect(out).toContain('all in the text, in their order, and no others');
    expect(out).toContain('left out, behind the text:\n    Read more: Who counts the apples?');
    const archive = Archive.load(documents);
    const [edition] = archive.editions;
    expect(edition?.front).toMatchObject({
      title: ORCHARD[0],
      publisher: 'The Daily Pear',
      attestations: [],
    });
    expect(archive.works.get(WORK)?.work).toMatchObject({
      type: 'treaty',
      nature: 'not-stated',
      date: '2031-05-04',
    });
    expect(readdirSync(folder).toSorted()).toEqual(['eng@2031-05-04.md', 'work.yaml']);
  });

  test('never writes over a file that somebody worked on, and says so', async () => {
    const first = await imported({ 'page.html': newsPage(ORCHARD) });
    const text = join(first.folder, 'eng@2031-05-04.md');
    writeFileSync(text, 'worked on');
    const again = await imported({ 'page.html': newsPage(ORCHARD) }, {}, first.documents);
    expect([again.exitCode, readFileSync(text, 'utf8')]).toEqual([1, 'worked on']);
    expect(again.out).toContain('eng@2031-05-04.md: there already and left as it is');
  });

  test('of two texts on a page takes the one that is picked, and lists both where none is', async () => {
    const second = [
      'Protocol on the Pears',
      'The Parties have agreed as follows:',
      'ARTICLE I',
      'Pears are apples.',
      'ARTICLE II',
      'Apples are not pears.',
    ];
    const copies = { 'both.html': newsPage([...ORCHARD, ...second]) };
    const asked = await imported(copies);
    expect(asked.exitCode).toBe(1);
    expect(asked.out).toContain('--pick 1  Treaty on the Shared Orchard (3 articles)');
    expect(asked.out).toContain('--pick 2  Protocol on the Pears (2 articles)');
    expect(existsSync(asked.folder)).toBe(false);
    const picked = await imported(copies, { pick: 2 });
    expect(readFileSync(join(picked.folder, 'eng@2031-05-04.md'), 'utf8')).toContain(
      'title: Protocol on the Pears',
    );
  });

  test('a page without a text is refused, and nothing is written', async () => {
    const { out, exitCode, folder } = await imported({
      'news.html': newsPage(['Rain fell on both gardens.', 'Nobody minded.']),
    });
    expect([exitCode, existsSync(folder)]).toEqual([1, false]);
    expect(out).toContain('no text of an act was found');
  });

  test('what is doubtful stands in the report with its line, and fails where that is asked', async () => {
    const doubtful = ORCHARD.map((text) =>
      text.replace('ARTICLE III', 'ARTICLE IV').replace('the last apple', 'lhe last app1e'),
    );
    const { out, exitCode } = await imported({ 'page.html': newsPage(doubtful) }, { strict: true });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/line \d+: numbers are missing: 3/u);
  });

  test.each([
    [{ lang: 'zzz' }, 'no language'],
    [{ date: '2031-02-30' }, '--date wants a day'],
    [{ folder: '/nowhere' }, '--folder takes no files'],
    [{ work: 'No Work' }, 'id of a Work'],
    [{ pick: 0 }, '--pick'],
  ] as const)('%j is wrong usage', async (flags, says) => {
    await expect(imported({ 'a.txt': 'x' }, flags)).rejects.toThrow(says);
  });
});
