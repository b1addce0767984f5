import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import {
  Abandoned,
  type PdfBlock,
  type PdfClause,
  type PdfDocument,
  renderPdf,
  TooManyPages,
} from '../../../src/render/pdf/index.ts';
import { QR_SIZE, STYLES, textWidth } from '../../../src/render/pdf/layout/measures.ts';
import { documentOf } from './documents.ts';
import { COMPARISON, clause, EVERYTHING, parallel } from './features.ts';
import { FONTS } from './fonts.ts';
import { lay, linesOf } from './lines.ts';
import { bodyOf, readPdf, spokenIn, textOf } from './read.ts';

const sentence =
  'The harbour master keeps the tables of tides and shows them to every ship that asks for them. ';
const paragraph = (eId: string, times: number): PdfClause =>
  clause({ kind: 'p', eId, words: [{ text: sentence.repeat(times).trim() }] });

const article = (number: number, times: number): PdfClause =>
  clause({
    kind: 'article',
    eId: `art_${number}`,
    label: `Article ${number}.`,
    heading: [{ text: 'Tides' }],
    children: [paragraph(`art_${number}__p_1`, times), paragraph(`art_${number}__p_2`, times + 1)],
  });

const treaty = Array.from({ length: 40 }, (_, at) => article(at + 1, 1 + (at % 5)));

describe('pages of a long treaty', () => {
  const { pages } = lay(documentOf(treaty));

  test('no heading stands at a foot', () => {
    expect(pages.filter(({ lines }) => lines.at(-1)?.line.isHeading)).toEqual([]);
  });

  test('no line of a paragraph stands alone at a foot or a head', () => {
    const elementAt = (page: number, line: number) =>
      pages[page]?.lines.at(line)?.line.parts[0]?.[0]?.element;
    for (const [page, { lines }] of pages.entries()) {
      if (page === pages.length - 1) continue;
      const [last, beforeLast] = [elementAt(page, -1), elementAt(page, -2)];
      const [next, second] = [elementAt(page + 1, 0), elementAt(page + 1, 1)];
      if (last !== next) continue;
      expect([lines.length > 1 && beforeLast === last, second === next]).toEqual([true, true]);
    }
  });

  test('no line is wider than the text, whatever is in it', () => {
    const { sheet } = lay(documentOf(treaty));
    const wide = pages.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => line.parts.flat()).filter(({ line }) => line.width > textWidth(sheet) + 6),
    );
    expect(wide).toEqual([]);
  });

  test('the contents name each article with its page', () => {
    const text = linesOf(documentOf(treaty));
    const contents = text.flat().filter((line) => /^Article \d+\. Tides \d+$/u.test(line));
    expect(contents).toHaveLength(40);
    for (const line of contents) {
      const [, number = '', page = ''] = /^Article (\d+)\. Tides (\d+)$/u.exec(line) ?? [];
      expect(text[Number(page) - 1]).toContain(`Article ${number}. Tides`);
    }
  });

  test('two pages have no contents', () => {
    const short = linesOf(documentOf(treaty.slice(0, 5)));
    expect(short.length).toBeLessThan(3);
    expect(short.flat()).not.toContain('Contents');
  });

  test('lines end at one edge', () => {
    const justified = pages.flatMap(({ lines }) =>
      lines.flatMap(({ line }) => line.parts.flat()).filter(({ line }) => line.adjust !== 0),
    );
    expect(justified.length).toBeGreaterThan(100);
    for (const { line } of justified) expect(Math.abs(line.width + line.offset - 427.28)).toBeLessThan(6);
  });
});

describe('what is hard to set', () => {
  test('a word longer than a line is cut and copies out whole', async () => {
    const word = 'donaudampfschifffahrtsgesellschaft'.repeat(12);
    const document = documentOf([clause({ kind: 'p', eId: 'p_1', words: [{ text: word }] })]);
    expect(textOf(bodyOf(await readPdf(await renderPdf(document, FONTS))))).toBe(word);
    expect(
      linesOf(document)
        .flat()
        .filter((line) => /^[\p{L}-]{30,}$/u.test(line)).length,
    ).toBeGreaterThan(2);
  });

  test('a note longer than a page goes on at the foot of the next', async () => {
    const note = clause({
      kind: 'note',
      eId: 'note_1',
      label: '1',
      words: [{ text: sentence.repeat(90).trim() }],
    });
    const words = [
      { text: 'The tables are printed every year' },
      { text: '1', note: 'note_1' },
      { text: '.' },
    ];
    const document = documentOf([
      clause({ kind: 'p', eId: 'p_1', words }),
      note,
      ...Array.from({ length: 30 }, (_, at) => paragraph(`p_${at + 2}`, 3)),
    ]);
    const withNotes = lay(document).pages.filter(({ notes }) => notes.length > 0);
    expect(withNotes.length).toBeGreaterThan(1);
    const text = textOf(bodyOf(await readPdf(await renderPdf(document, FONTS))));
    expect(text.startsWith(`The tables are printed every year1. 1 ${sentence.repeat(90).trim()}`)).toBe(true);
  });

  test('an annex begins a page, signatures stay together', () => {
    const lines = linesOf(documentOf(EVERYTHING));
    expect(lines[1]?.[0]).toBe('Annex I. ');
    const signatures = lines.findIndex((page) => page.some((line) => line.startsWith('Done at Quil')));
    expect(lines[signatures]).toContain('B. Lask');
  });

  test('a text in a language without patterns is set whole', async () => {
    const words = [{ text: 'Le port de Quil est ouvert aux navires des deux Parties. '.repeat(9).trim() }];
    const document = documentOf([clause({ kind: 'p', eId: 'p_1', language: 'fr', words })]);
    const text = linesOf(document).flat();
    expect(text.filter((line) => /\p{Ll}-$/u.test(line))).toEqual([]);
    expect(textOf(bodyOf(await readPdf(await renderPdf(document, FONTS))))).toBe(words[0]?.text);
  });

  describe('a character that no font has', () => {
    const words = [{ text: 'the harbour 港口 of \u{1F6A2} and \uE000, \u0780' }];
    const document = documentOf([clause({ kind: 'p', eId: 'art_3', words })]);
    const { signs: _, 'signs-strong': __, ...letters } = FONTS;

    test.each([
      ['with the font of signs', FONTS],
      ['without it', letters],
    ])(
      'is a box that copies out as the character and is read aloud as its code point, %s',
      async (_, fonts) => {
        const read = await readPdf(await renderPdf(document, fonts));
        expect(textOf(bodyOf(read))).toBe('the harbour 港口 of \u{1F6A2} and U+E000, \u0780');
        expect(spokenIn(read.tree)).toEqual(
          expect.arrayContaining(['U+6E2F', 'U+53E3', 'U+1F6A2', 'U+E000', 'U+0780']),
        );
      },
    );

    test('is a box in titles, facts and running lines as well', async () => {
      const running = { title: '港', stage: '港', level: '港' };
      const facts = [{ name: '港', value: [{ text: '港' }] }];
      await renderPdf(documentOf([], { title: '港', running, facts, notice: '港' }), FONTS);
    });
  });

  test.each([...'≤≥≠≈→☐✓●①Ⅳ²ⁿ'])('%s is drawn, not boxed', async (sign) => {
    const document = documentOf([clause({ kind: 'p', eId: 'p_1', words: [{ text: `up to ${sign} 5` }] })]);
    const read = await readPdf(await renderPdf(document, FONTS));
    expect(textOf(bodyOf(read))).toBe(`up to ${sign} 5`);
    expect(spokenIn(read.tree).filter((says) => says.startsWith('U+'))).toEqual([]);
  });

  test('what draws nothing leaves no box: joiners and marks of direction', async () => {
    const words = [{ text: 'har\u200Dbour\u200E\uFEFF of \u2060Quil' }];
    const read = await readPdf(
      await renderPdf(documentOf([clause({ kind: 'p', eId: 'p_1', words })]), FONTS),
    );
    expect(textOf(bodyOf(read)).replace(/\p{Cf}/gu, '')).toBe('harbour of Quil');
    expect(spokenIn(read.tree).filter((says) => says.startsWith('U+'))).toEqual([]);
  });

  describe('the QR code', () => {
    const modulesOf = (length: number) =>
      lay(
        documentOf([], { permalink: `https://archive.example/${'a'.repeat(length - 24)}` }),
      ).pages[0]?.lines.flatMap(({ line }) => line.figure?.modules ?? []);

    test('has modules of three dots at least at 200 dots an inch, and is left out where it would not', () => {
      const [most = 0] = modulesOf(331) ?? [];
      expect((QR_SIZE / 72) * 200).toBeGreaterThan(most * 3);
      expect(modulesOf(332)).toEqual([]);
    });
  });

  test('more pages than allowed are an error before any is written', async () => {
    await expect(renderPdf(documentOf(treaty), FONTS, { maxPages: 3 })).rejects.toThrow(TooManyPages);
  });

  test('work that nobody waits for ends before the next paragraph', async () => {
    let asked = 0;
    const isWanted = (): boolean => {
      asked += 1;
      return asked < 20;
    };
    await expect(renderPdf(documentOf(treaty), FONTS, { isWanted })).rejects.toThrow(Abandoned);
    expect(asked).toBe(20);
  });

  test('a paragraph of 60 pages is set in time that grows with its length alone', () => {
    const lines = (times: number) => {
      const from = process.cpuUsage();
      const { pages } = lay(documentOf([paragraph('p_1', times)]));
      const { user } = process.cpuUsage(from);
      return { user, count: pages.flatMap((page) => page.lines).length };
    };
    lines(100);
    const [short, long] = [lines(200), lines(1600)];
    expect(long.count).toBeGreaterThan(7 * short.count);
    // Looked at as a whole it took forty times as long and more.
    expect(long.user).toBeLessThan(24 * short.user);
  });

  test('no word is broken at a page’s end', () => {
    const words = [
      {
        text: 'representatives of international organizations communicate recommendations '.repeat(9).trim(),
      },
    ];
    const long = Array.from({ length: 120 }, (_, at) => clause({ kind: 'p', eId: `p_${at}`, words }));
    const { pages } = lay(documentOf(long));
    const last = pages.flatMap(({ lines }) => lines.at(-1)?.line.parts.flat() ?? []);
    expect(last.length).toBeGreaterThan(10);
    expect(last.filter(({ line }) => line.breaksWord)).toEqual([]);
    const all = pages.flatMap(({ lines }) => lines.flatMap(({ line }) => line.parts.flat()));
    expect(all.filter(({ line }) => line.breaksWord).length).toBeGreaterThan(20);
  });

  test.each([
    ['A5', 419, 9],
    ['A4 large', 595, 18],
    ['Letter large', 612, 18],
  ] as const)('%s: letters, links and destinations lie on the paper', async (paper, width, points) => {
    const document = documentOf(EVERYTHING, { paper });
    const { sheet } = lay(document);
    expect(STYLES.body.size * sheet.scale).toBeCloseTo(points);
    const pdf = await PDFDocument.load(await renderPdf(document, FONTS));
    const rectangles = pdf.getPages().flatMap((page) => {
      expect(Math.floor(page.getWidth())).toBe(width);
      return (
        page.node
          .Annots()
          ?.asArray()
          .map((ref) =>
            pdf.context.lookup(ref, PDFDict).lookup(PDFName.of('Rect'), PDFArray).asRectangle(),
          ) ?? []
      );
    });
    expect(rectangles.length).toBeGreaterThan(5);
    for (const { x, width: own } of rectangles) expect(x + own).toBeLessThan(width);
    expect(Math.max(...rectangles.map(({ x, width: own }) => x + own))).toBeGreaterThan(width * 0.7);
  });

  test('one destination given twice is an error', async () => {
    const twice = [paragraph('p_1', 1), paragraph('p_1', 1)];
    await expect(renderPdf(documentOf(twice), FONTS)).rejects.toThrow('"p_1"');
  });
});

describe('the running lines', () => {
  const head = async (blocks: readonly PdfBlock[], more: Partial<PdfDocument>) =>
    (await readPdf(await renderPdf(documentOf(blocks, more), FONTS))).pages.map(({ artifacts }) => artifacts);

  test('a long title is cut, stage and level never', async () => {
    const title =
      'Treaty between the Republic of Tarsk and the Kingdom of Velmora on the Harbour of Quil and its Mole';
    const running = { title, stage: 'signed 2 March 1971', level: 'unchecked' };
    const [first] = await head(EVERYTHING, { running });
    expect(first).toContain('…');
    expect(first).toContain('signed 2 March 1971 · unchecked');
  });

  test('a long address goes on in a second line', async () => {
    const permalink = `https://archive.example/t/${'harbour-'.repeat(14)}treaty/eng@1971-03-02`;
    const [first] = await head(EVERYTHING, { permalink });
    expect(first?.replace(/\s+/gu, '')).toContain(permalink);
  });

  test('an address that no code holds goes without one: a long search is printed', async () => {
    const permalink = `https://archive.example/search?q=${'a'.repeat(3000)}`;
    expect((await head(EVERYTHING, { permalink })).length).toBeGreaterThan(0);
  });
});

describe('texts side by side', () => {
  const columns = [
    { title: 'English', language: 'en' },
    { title: 'Русский', language: 'ru' },
  ];
  const rows = [
    [
      [
        clause({
          kind: 'p',
          eId: 'p_1',
          destination: 'eng/p_1',
          words: [{ text: sentence.repeat(4).trim() }],
        }),
      ],
      [
        clause({
          kind: 'p',
          eId: 'p_1',
          destination: 'rus/p_1',
          language: 'ru',
          words: [{ text: 'Гавань открыта.' }],
        }),
      ],
    ],
    [
      [clause({ kind: 'p', eId: 'p_2', destination: 'eng/p_2', words: [{ text: 'Fog.' }] })],
      [
        clause({
          kind: 'p',
          eId: 'p_2',
          destination: 'rus/p_2',
          language: 'ru',
          words: [{ text: 'Туман.' }],
        }),
      ],
    ],
  ];

  test('clauses of both languages begin on one line', () => {
    const lines = linesOf(parallel(columns, rows)).flat();
    expect(lines).toContain('Fog.Туман.');
    expect(
      lines.some((line) => line.startsWith('The harbour master') && line.endsWith('Гавань открыта.')),
    ).toBe(true);
  });

  test('a number stands beside the first words below it, though they have a row of their own', () => {
    const cell = (prefix: string, own: Parameters<typeof clause>[0]) => [
      clause({ ...own, destination: `${prefix}/${own.eId}` }),
    ];
    const number = { kind: 'paragraph', eId: 'para_6', label: '6.' } as const;
    const first = { kind: 'p', eId: 'para_6__p_1', words: [{ text: 'Lanterns.' }] } as const;
    const both = [number, first].map((own) => [cell('eng', own), cell('rus', own)]);
    expect(linesOf(parallel(columns, both)).flat()).toContain('6. Lanterns.6. Lanterns.');
  });

  test('each column is read whole, clause by clause, in its language', async () => {
    const read = await readPdf(await renderPdf(parallel(columns, rows), FONTS));
    expect(textOf(bodyOf(read))).toBe(
      `English Русский ${sentence.repeat(4).trim()} Гавань открыта. Fog. Туман.`,
    );
  });
});

test('a comparison is readable without colour', async () => {
  const read = await readPdf(await renderPdf(documentOf(COMPARISON), FONTS));
  expect(textOf(bodyOf(read))).toContain(
    'Every ship carries a [−red−][+green+] lantern at night[+, and a bell in fog+].',
  );
});
