import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatAddress } from '../../../src/model/address.ts';
import { type Book, renderEpub } from '../../../src/render/epub/index.ts';
import type { Href } from '../../../src/render/view.ts';
import { convertOpenTreaties, corporaFolder } from '../../corpora.ts';
import { testApp } from '../../support/app.ts';
import { epubCheck, hasEpubCheck } from '../../support/epubCheck.ts';
import { DOCUMENTS, FIXTURE, folderOf, textFile, workFile } from '../../support/folder.ts';
import { bookOf, filesOf, unlike } from './book.ts';

const PUBLIC: Href = (address) => `https://archive.example${formatAddress(address)}`;
const LOCAL: Href = (address) => `http://127.0.0.1:3000${formatAddress(address)}`;

/** In CI books must be checked; elsewhere a line says that they were not. */
const skips = !hasEpubCheck && process.env.CI === undefined;

const folder = mkdtempSync(join(tmpdir(), 'epub-'));
afterAll(() => rmSync(folder, { recursive: true }));
const treaties = join(folder, 'treaties');
const hasTreaties = corporaFolder() !== null;
if (hasTreaties) convertOpenTreaties(treaties);

const SHELVES = [
  ['the documents of this project', DOCUMENTS, PUBLIC],
  ['the invented archive, on this machine', FIXTURE, LOCAL],
  ...(hasTreaties ? [['twenty treaties', treaties, PUBLIC] as const] : []),
] as const;

test.each(SHELVES)('a book of %s shows every word, heading and mark, and no other', (_, documents, href) => {
  const { book, texts } = bookOf(documents, href);
  const files = filesOf(book);
  for (const [at, text] of texts.entries())
    expect(unlike(files[`text/${book.chapters[at]?.file}`] ?? '', text)).toEqual([]);
});

/** One process for all chapters: to start Java takes longer than to check a text. */
describe.skipIf(skips)('books before their judge (epubcheck)', { timeout: 120_000 }, () => {
  const checked = (book: Book): readonly string[] => {
    const file = join(folder, 'book.epub');
    writeFileSync(file, renderEpub(book));
    return epubCheck(file);
  };

  test('all of these texts, and one from right to left, are valid', () => {
    const [one, ...others] = [...SHELVES.map(([, documents, href]) => bookOf(documents, href)), tides()];
    if (one === undefined) throw new Error('there are no shelves');
    const chapters = others.flatMap(({ book }) => book.chapters);
    expect(checked({ ...one.book, chapters: [...one.book.chapters, ...chapters] })).toEqual([]);
  });

  test('a book with the same file twice is refused', () => {
    const { book } = tides();
    expect(checked({ ...book, chapters: [book.chapters[0], book.chapters[0]] }).join('\n')).toMatch(/ERROR/u);
  });
});

const tides = () =>
  bookOf(
    folderOf({
      'tides/work.yaml': workFile(),
      'tides/fas@1999-09-09.md': textFile('متن نخست.[^1]\n\n[^1]: یادداشت.'),
    }),
    PUBLIC,
  );

describe('a book of a text', () => {
  const TEXT = '/t/am-az-peace-2025/eng@2025-08-08';

  test('has the same bytes whoever asks, its media type first, and a name of its own', async () => {
    const app = testApp(DOCUMENTS);
    const answers = await Promise.all(
      ['en', 'ru'].map((language) => app.get(`${TEXT}.epub`, { 'accept-language': language })),
    );
    const [one = [], other = []] = await Promise.all(
      answers.map(async (answer) => new Uint8Array(await answer.arrayBuffer())),
    );
    expect(Buffer.compare(Buffer.from(one), Buffer.from(other))).toBe(0);
    expect(answers[0]?.headers.get('content-type')).toBe('application/epub+zip');
    expect(answers[0]?.headers.get('content-disposition')).toContain('eng.epub"');
    expect(Buffer.from(one).subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
  });

  test('a word that was changed in it is found', () => {
    const { book, texts } = bookOf(DOCUMENTS, PUBLIC);
    const files = filesOf(book);
    const at = texts.findIndex(
      ({ view }) => view.work.id === 'am-az-peace-2025' && view.key.language === 'eng',
    );
    const page = files[`text/${book.chapters[at]?.file}`] ?? '';
    const text = texts[at];
    if (text === undefined) throw new Error('the peace agreement is not there');
    expect(unlike(page.replace('inviolability', 'violability'), text)).toHaveLength(1);
  });
});

test('a book says in which languages it is, and that it is read from right to left where it is', () => {
  const { book } = tides();
  const files = filesOf(book);
  const page = files[`text/${book.chapters[0].file}`] ?? '';
  expect(files['text/book.opf']).toContain('page-progression-direction="rtl"');
  expect(files['text/book.opf']).toContain('<dc:language>fa</dc:language>');
  expect(page).toContain('lang="fa" xml:lang="fa" dir="rtl"');
  expect(page).toContain('<a href="#p_1__note_1" epub:type="noteref" role="doc-noteref">1</a>');
  expect(page).toMatch(/<aside id="p_1__note_1" [^>]*epub:type="footnote"/u);
});

describe('where the archive has no public address', () => {
  test('addresses stand as words, and nothing leads to this machine', () => {
    const { book } = bookOf(FIXTURE, LOCAL);
    const pages = Object.values(filesOf(book)).join('\n');
    expect(pages).toContain('http://127.0.0.1:3000/t/harbour-treaty-1971/eng@1971-03-02');
    expect(pages).not.toContain('href="http://127.0.0.1');
  });
});

test('a Work without a text has no book, and offers none', async () => {
  const app = testApp(DOCUMENTS);
  expect((await app.get('/t/vclt-1969.epub')).status).toBe(404);
  expect(await (await app.get('/t/vclt-1969')).text()).not.toContain('.epub');
  const held = await app.get('/t/am-az-peace-2025.epub');
  const files = filesOf(new Uint8Array(await held.arrayBuffer()));
  expect(
    Object.keys(files).filter((name) => name.startsWith('text/am-az-peace-2025_')).length,
  ).toBeGreaterThan(1);
});

test('a collection is one book, in the order in which it is to be read', async () => {
  const answer = await testApp(DOCUMENTS).get('/collections/washington-2025.epub');
  const files = filesOf(new Uint8Array(await answer.arrayBuffer()));
  const chapters = Object.keys(files).flatMap((name) => /^text\/(.*?)_/u.exec(name)?.[1] ?? []);
  expect([...new Set(chapters)].slice(0, 2)).toEqual(['am-az-peace-2025', 'am-az-joint-declaration-2025']);
  expect(files['text/book.opf']).toContain('>The Washington documents of 8 August 2025</dc:title>');
});
