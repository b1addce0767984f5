import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { bulletedPage, docx, newsPage, ORCHARD, pdf, wordFile } from '../support/publications.ts';
import { read, wordsOf } from './shape.ts';

describe('the treaty stands among the words of a', () => {
  test.each<readonly [string, string, () => Uint8Array | string | Promise<Uint8Array>]>([
    ['news page with menus and advertisements', 'saved.html', () => newsPage(ORCHARD)],
    ['page with bullets', 'saved.htm', () => bulletedPage(ORCHARD)],
    ['Word file', 'treaty.docx', () => docx(ORCHARD)],
    ['PDF', 'treaty.pdf', () => pdf(ORCHARD)],
    ['PDF of two columns', 'treaty.pdf', () => pdf(ORCHARD, { columns: 2 })],
    [
      'Markdown file',
      'treaty.md',
      () => ORCHARD.map((text) => (text.startsWith('ART') ? `## ${text}` : text)).join('\n\n'),
    ],
    ['plain text', 'treaty.txt', () => ORCHARD.join('\n\n')],
  ])('%s, paragraph by paragraph and in order', async (_, name, made) => {
    const words = wordsOf(await read(await made(), name));
    expect(words.filter((text) => ORCHARD.includes(text))).toEqual(ORCHARD);
  });
});

describe('a saved page', () => {
  test('has its menus, figures and advertisements aside, its scripts nowhere', async () => {
    const { blocks, title } = await read(newsPage(ORCHARD), 'a.html');
    expect(title).toBe('Orchard treaty published | The Daily Pear');
    expect(blocks.filter(({ aside }) => aside).map(({ text }) => text)).toEqual([
      'Home',
      'World',
      'Sport',
      'We use cookies. Accept all',
      'Advertisement: ladders, half price!',
      'The Parties shall be photographed',
      'Subscribe to our newsletter',
    ]);
    expect(blocks.some(({ text }) => text.includes('share the news'))).toBe(false);
  });

  test('that is one form is read', async () => {
    const source = await read(
      `<form action="/"><div>${ORCHARD[5]}</div><input type="submit"></form>`,
      'a.html',
    );
    expect(wordsOf(source)).toEqual([ORCHARD[5]]);
  });

  test('in windows-1251 is read as it says', async () => {
    const bytes = Buffer.from(
      '<html><head><meta charset=windows-1251></head><p>\xD1\xF2\xE0\xF2\xFC\xFF 1</p></html>',
      'latin1',
    );
    expect(wordsOf(await read(bytes, 'a.html'))).toEqual(['Статья 1']);
  });

  test('that is damaged is read, and that is said', async () => {
    const { doubts } = await read(Buffer.from('<p>The tide \xFF turns</p>', 'latin1'), 'a.html');
    expect(doubts).toEqual([{ doubt: 'unreadable-bytes', encoding: 'utf-8' }]);
  });

  test('numbers the items of its lists as a browser does', async () => {
    const { blocks } = await read(
      '<ol start=3><li>three<ol type=a><li>a<li>b</ol><li value=9>nine</ol><ul><li>none</ul>',
      'a.html',
    );
    expect(blocks.map(({ mark, text }) => [mark, text])).toEqual([
      ['3.', 'three'],
      ['a.', 'a'],
      ['b.', 'b'],
      ['9.', 'nine'],
      [null, 'none'],
    ]);
  });

  test("a note's raised figure is no part of the word before it, a button parts no paragraph", async () => {
    const { blocks } = await read(
      '<p>the river<sup>12</sup> runs<button>Share</button> north&nbsp;of it</p>',
      'a.html',
    );
    expect(blocks.map(({ text }) => text)).toEqual(['Share', 'the river¹² runs north of it']);
  });

  test('of elements in elements is refused before it takes long', async () => {
    const bytes = new TextEncoder().encode(`${'<div>'.repeat(200_000)}deep`);
    expect(await readSource(bytes, 'a.html')).toMatchObject({ fault: 'damaged' });
  });
});

describe('a Word file', () => {
  test('has changes accepted, hidden words gone, text boxes once, soft hyphens kept', async () => {
    const { blocks } = await read(
      wordFile(
        '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>ARTICLE I</w:t></w:r></w:p>' +
          '<w:p><w:ins><w:r><w:t>The new </w:t></w:r></w:ins><w:del><w:r><w:delText>old </w:delText></w:r></w:del>' +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret </w:t></w:r><w:r><w:t>tree</w:t><w:tab/><w:t>grows</w:t></w:r>' +
          '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>' +
          '<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>boxed</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>boxed</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>' +
          '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
      ),
      'a.docx',
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'ARTICLE I'],
      ['paragraph', 'The new tree grows¹'],
      ['paragraph', 'boxed'],
      ['cell', 'left'],
      ['cell', 'right'],
    ]);
  });
});

describe('pages', () => {
  test('of a PDF have their running heads aside and run on over the break', async () => {
    const words = (tree: number) => Array.from({ length: 40 }, (_, at) => `word${tree}x${at}`).join(' ');
    const long = [ORCHARD[0] ?? '', ...Array.from({ length: 30 }, (_, at) => `Tree ${at + 1}. ${words(at)}`)];
    const source = await read(await pdf(long, { head: 'Orchard Gazette' }), 'a.pdf');
    expect(source.blocks.filter(({ aside }) => aside).map(({ text }) => text)).toContain(
      'Orchard Gazette, page 2',
    );
    expect(wordsOf(source).join(' ')).not.toContain('Gazette');
    expect(
      wordsOf(source)
        .join(' ')
        .match(/Tree \d+/gu),
    ).toHaveLength(30);
  });

  test('of a text parted by form feeds too; a text without pages has no heads', async () => {
    const source = await read('S/RES/1\nThe tide\n\f\nS/RES/1\nturns\n\f\n3\nagain', 'a.txt');
    expect(wordsOf(source)).toEqual(['The tide', 'turns', 'again']);
    expect(wordsOf(await read('1993\n\nThe tide turns', 'a.txt'))).toEqual(['1993', 'The tide turns']);
  });

  test('that name their articles above what all of them have are heads too', async () => {
    const texts = [
      'the tide turns twice a day',
      'and nobody counts the waves here',
      'until autumn comes with its apples',
    ];
    const heads = ['Article I', 'Articles I to II', 'Article II'];
    const pages = texts.map((text, at) =>
      [heads[at], 'Orchard Gazette, not checked', ...text.split(' ')].join('\n'),
    );
    expect(wordsOf(await read(pages.join('\f'), 'a.txt'))).toEqual(texts);
  });
});
