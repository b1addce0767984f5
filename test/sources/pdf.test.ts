import PDFKit from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/sources/read.ts';
import { pdf } from '../support/publications.ts';
import { outline, read } from './shape.ts';

/** A PDF that is drawn word by word. */
async function drawn(draw: (page: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  const document = new PDFKit({ size: 'A5', margin: 50, compress: false, ...options });
  const pieces: Uint8Array[] = [];
  document.on('data', (piece: Uint8Array) => pieces.push(piece));
  const ended = new Promise((settle) => document.on('end', settle));
  draw(document);
  document.end();
  await ended;
  return read(new Uint8Array(Buffer.concat(pieces)), 'a.pdf');
}

/** Lines below each other, 12 points apart. */
const lines = (page: PDFKit.PDFDocument, x: number, y: number, words: readonly string[], size = 10): void => {
  for (const [at, line] of words.entries())
    page.fontSize(size).text(line, x, y + at * 12, { lineBreak: false });
};

const joined = (of: readonly string[]): string => of.join(' ').replaceAll(' / ', ' ');

describe('a PDF of two columns', () => {
  const LEFT = [
    'The Parties shall share the',
    'harvest in equal halves, and',
    'shall count the apples that',
    'fall into the river with',
  ];
  const RIGHT = [
    'both hands, whatever the',
    'weather on either bank.',
    'Neither Party shall count',
    'twice.',
  ];

  test('reads one after the other, and joins the paragraph that the end of a column parts', async () => {
    const source = await drawn((page) => {
      lines(page, 50, 100, LEFT);
      lines(page, 220, 100, RIGHT);
    });
    expect(outline(source)).toEqual([`<0> paragraph ${[...LEFT, ...RIGHT].join(' / ')}`]);
  });

  test('with two languages keeps them apart, over the ends of pages too', async () => {
    const source = await drawn((page) => {
      lines(page, 50, 100, ['1. Pears.', '2. Apples fall on', '3. Plums and', 'all the']);
      lines(page, 220, 100, ['1. Poires.', '2. Pommes,', '3. Prunes et', 'toutes les']);
      page.addPage();
      lines(page, 50, 100, ['trees.', '4. End of it.', '5. Peace.']);
      lines(page, 220, 100, ['plantes.', '4. Fin de tout.', '5. Paix.']);
    });
    const words = (column: number): string =>
      source.blocks
        .flatMap((block) => (block.column === column ? [block.text.replaceAll('\n', ' ')] : []))
        .join(' ');
    expect(words(0)).toBe('1. Pears. 2. Apples fall on 3. Plums and all the trees. 4. End of it. 5. Peace.');
    expect(words(1)).toBe('1. Poires. 2. Pommes, 3. Prunes et toutes les plantes. 4. Fin de tout. 5. Paix.');
    expect(outline(source).some((line) => line.includes('all the / trees.'))).toBe(true);
  });
});

describe('a PDF', () => {
  test('has numbers that stand far before their words with them, and hanging lines in one paragraph', async () => {
    const source = await drawn((page) => {
      lines(page, 50, 100, ['1.']);
      lines(page, 90, 100, ['Each Party shall water', 'the trees on its own bank.']);
      lines(page, 50, 140, ['(a) after the last rain,']);
      lines(page, 66, 152, ['as the gardeners agree.']);
    });
    expect(outline(source)).toEqual([
      'paragraph 1. Each Party shall water / the trees on its own bank.',
      'paragraph (a) after the last rain, / as the gardeners agree.',
    ]);
  });

  test('joins a paragraph over the end of a page, around the notes at its foot, which are bound', async () => {
    const source = await drawn((page) => {
      lines(page, 50, 100, ['The Parties shall share the river']);
      const end = 50 + page.widthOfString('The Parties shall share the river');
      page.fontSize(6).text('1', end, 98, { lineBreak: false });
      lines(page, 50, 112, ['and the orchard on both of']);
      page.fontSize(6).text('1', 50, 498, { lineBreak: false });
      lines(page, 56, 500, ['Not the brook.'], 8);
      page.addPage();
      lines(page, 50, 100, ['its banks in equal halves.', 'They shall count twice.']);
    });
    expect(outline(source)).toEqual([
      'paragraph The Parties shall share the river{1¹} / and the orchard on both of / its banks in equal halves. / They shall count twice.',
      '{1:} [¹] Not the brook.',
    ]);
  });

  test('begins a new paragraph on a new page where the last one ended, or another begins', async () => {
    const source = await drawn((page) => {
      lines(page, 50, 100, ['The tide turns.']);
      page.addPage();
      lines(page, 50, 100, ['and turns']);
      page.addPage();
      lines(page, 50, 100, ['Article 2']);
    });
    expect(outline(source)).toEqual([
      'paragraph The tide turns.',
      'paragraph and turns',
      'paragraph Article 2',
    ]);
  });

  test('has what stands upright beside the text aside, and turned pages as they are read', async () => {
    const source = await drawn((page) => {
      lines(page, 80, 100, ['The tide turns.']);
      page.rotate(90, { origin: [40, 100] }).text('Gazette', 40, 100, { lineBreak: false });
    });
    expect(outline(source)).toEqual(['aside Gazette', 'paragraph The tide turns.']);
  });

  test('has headings in larger letters, however much small print there is', async () => {
    const source = await drawn((page) => {
      page.fontSize(16).text('Treaty on the', 50, 60, { lineBreak: false });
      page.fontSize(16).text('Shared Orchard', 50, 80, { lineBreak: false });
      lines(page, 50, 120, [
        'The Parties shall share the river and all',
        'of its banks, and shall count the apples',
      ]);
      lines(
        page,
        50,
        300,
        [
          'Sources: words in very small print that go on and on',
          'for two lines, since there are so many of them here.',
        ],
        7,
      );
    });
    expect(outline(source).map((line) => line.split(' ', 3).join(' '))).toEqual([
      'heading Treaty on',
      'paragraph The Parties',
      'paragraph Sources: words',
    ]);
    expect(joined(outline(source).slice(0, 1))).toBe('heading Treaty on the Shared Orchard');
  });

  test('of pictures alone is refused with its pages, one of some is read with a doubt', async () => {
    expect(await readSource(await pdf([]), 'a.pdf')).toEqual({ fault: 'no-words', detail: '1 to 1' });
    const some = await drawn((page) => {
      page.rect(80, 80, 200, 300).fill('#777777');
      page.addPage();
      lines(page.fill('#000000'), 50, 100, ['The tide turns.']);
    });
    expect(some.doubts).toEqual([{ doubt: 'pages-without-words', pages: [1] }]);
  });
});
