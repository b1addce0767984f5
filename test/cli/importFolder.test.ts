import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { type Flags, runImport } from '../../src/cli/import.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import { createScreen } from '../../src/screen.ts';
import { TREATIES } from '../corpora/treaties.ts';
import { corporaFolder } from '../corpora.ts';
import { folderOf, temporaryFolder } from '../support/folder.ts';
import { newsPage, ORCHARD } from '../support/publications.ts';

const SILENT = createScreen({ write: () => true }, true);
const quiet = (): Command =>
  new Command('import').exitOverride().configureOutput({ writeErr: () => undefined });

const collected = (documents: string, flags: Flags) =>
  runImport({ documents, data: join(documents, '.data'), screen: SILENT }, [], flags, quiet());

const PROTOCOL = ORCHARD.map((text) => text.replace('Treaty on', 'Protocol to'));

describe('archive import --folder', () => {
  const savedFiles = () =>
    folderOf({
      'orchard.html': newsPage(ORCHARD),
      'Second Copy.txt': PROTOCOL.join('\n\n'),
      'news.html': newsPage(['Rain fell.']),
      'notes.log': 'not a document',
    });

  test('makes a Work of each file, and goes on where an earlier run ended', async () => {
    const documents = temporaryFolder();
    const flags = { folder: savedFiles(), lang: 'eng', date: '2031-05-04' };
    const first = await collected(documents, flags);
    expect(first.exitCode).toBe(1);
    expect(first.out).toMatch(/^Second Copy\.txt +eng +3 +\d+ +0 +\d+ +imported$/mu);
    expect(first.out).toMatch(/^orchard\.html +eng +3 .*imported$/mu);
    expect(first.out).toMatch(/^news\.html .*no text of an act was found/mu);
    expect(first.out).toMatch(/^all +3 +6 /mu);
    expect(readdirSync(documents).toSorted()).toEqual(['.data', 'orchard', 'second-copy']);
    const text = join(documents, 'orchard', 'eng@2031-05-04.md');
    const { mtimeMs } = statSync(text);
    rmSync(join(documents, 'second-copy'), { recursive: true });
    const again = await collected(documents, flags);
    expect(again.out).toMatch(/^orchard\.html .*done before$/mu);
    expect(again.out).toMatch(/^Second Copy\.txt .*imported$/mu);
    expect(statSync(text).mtimeMs).toBe(mtimeMs);
  });

  test('takes what a table says of each file', async () => {
    const documents = temporaryFolder();
    const table = join(
      folderOf({
        'index.csv':
          'file,work,lang,date,publisher\r\norchard.html,trees-2031,eng,2031-05-04,"Pear, Daily"\r\n',
      }),
      'index.csv',
    );
    const { exitCode } = await collected(documents, { folder: savedFiles(), table });
    expect(exitCode).toBe(0);
    expect(readFileSync(join(documents, 'trees-2031', 'eng@2031-05-04.md'), 'utf8')).toContain(
      'publisher: Pear, Daily',
    );
  });

  test.each([
    [{ lang: 'eng' }, 'has no date'],
    [{ date: '2031-05-04' }, 'has no language'],
    [{ lang: 'eng', date: '2031-05-04', table: 'nowhere.csv' }, 'cannot be read'],
  ] as const)('%j is wrong usage, and nothing is written', async (flags, says) => {
    const documents = temporaryFolder();
    await expect(async () => collected(documents, { folder: savedFiles(), ...flags })).rejects.toThrow(says);
    expect(existsSync(join(documents, 'orchard'))).toBe(false);
  });
});

const corpora = corporaFolder();

describe.skipIf(corpora === null)('the twenty treaties, imported by one command', () => {
  test('have every article of their source in English and in Chinese, word for word', {
    timeout: 60_000,
  }, async () => {
    const documents = temporaryFolder();
    const rows = TREATIES.map(({ source, date }) => `${source}.json,${source},eng zho,${date}`);
    const table = join(folderOf({ 'index.csv': ['file,work,lang,date', ...rows].join('\n') }), 'index.csv');
    const { exitCode, out } = await collected(documents, { folder: corpora ?? '', table });
    expect(exitCode, out).toBe(0);
    const archive = Archive.load(documents);
    for (const { source, articles } of TREATIES) {
      const data = JSON.parse(readFileSync(join(corpora ?? '', `${source}.json`), 'utf8')) as Treaty;
      expect(data.articles.length, source).toBe(articles);
      expect(articlesOf(archive, source, 'eng')).toEqual(
        data.articles.map((one, at) => letters(`Article ${at + 1} ${one.title_en} ${one.content_en}`)),
      );
      expect(articlesOf(archive, source, 'zho')).toEqual(
        data.articles.map((one) => letters(`第${one.article}条 ${one.title_zh} ${one.content_zh}`)),
      );
    }
  });
});

interface Treaty {
  readonly articles: readonly Readonly<
    Record<'article' | 'title_en' | 'content_en' | 'title_zh' | 'content_zh', string>
  >[];
}

/** Each article of a text: its number, title and words. */
function articlesOf(archive: Archive, work: string, language: string): readonly string[] {
  const edition = archive.editions.find((one) => one.work === work && one.key.language === language);
  const clauses = edition === undefined ? [] : archive.text(edition).clauses;
  return [...walk(clauses)].filter(({ kind }) => kind === 'article').map(lettersOf);
}

/** Letters and figures alone, in order: what the source glues together stays so. */
const letters = (text: string): string => text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');

const lettersOf = (article: Clause): string =>
  [...walk([article])]
    .map(({ label, heading, words }) => letters(`${label ?? ''}${heading?.text ?? ''}${words?.text ?? ''}`))
    .join('');
