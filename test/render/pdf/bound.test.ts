import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import { breakParagraph } from '../../../src/render/pdf/text/paragraph.ts';
import { PLAIN } from '../../../src/render/pdf/text/span.ts';
import { FONTS } from './fonts.ts';

/** The text in lines of every width from wide to narrow, as they read. */
function linesAtAllWidths(text: string, language: string): readonly string[] {
  return Array.from({ length: 60 }, (_, step) => 150 + step * 2).flatMap((width) =>
    breakParagraph([{ ...PLAIN, text, language }], openFonts(FONTS), {
      width,
      size: 8,
      align: 'justify',
    }).map(({ segments }) =>
      segments
        .flatMap(({ runs }) => runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)))
        .join('')
        .trim(),
    ),
  );
}

describe('no line ends between', () => {
  test.each([
    ['en', 'the declaration that was made by Mr. Smith at the meeting of the parties', 'Mr. Smith'],
    ['en', 'a share of no more than 12.8 % of the total of all catches in the zone', '12.8 %'],
    ['en', 'in accordance with the provisions of article 5 of the present Convention', 'article 5'],
    ['en', 'in accordance with the provisions of Article IV of the present Convention', 'Article IV'],
    ['en', 'in accordance with the terms of paragraph (a) of the present Convention', 'paragraph (a)'],
    ['en', 'done at Quil in two copies on the day of 8 August 2025 in both languages', '8 August 2025'],
    ['en', 'as is said in the provisions of Protocol and No. 3 of the present series', 'No. 3'],
    ['en', 'signed for the Republic of Tarsk by its minister R. Aldane in the capital', 'R. Aldane'],
    ['ru', 'в соответствии с положениями, которые содержит статья 5 Договора сторон', 'статья 5'],
    [
      'ru',
      'совершено в городе на двух языках сторон 8 августа 2025 г. в двух экземплярах',
      '8 августа 2025 г.',
    ],
    ['az-Latn', 'bu Sazişin müddəaları və onun tərəfləri üçün XV maddə tətbiq edilir burada', 'XV maddə'],
  ])('%s: %s', (language, text, whole) => {
    const lines = linesAtAllWidths(text, language);
    expect(lines.length).toBeGreaterThan(100);
    const [first = ''] = whole.split(' ');
    expect(lines.filter((line) => line.endsWith(first) && !line.includes(whole))).toEqual([]);
    expect(lines.filter((line) => line.includes(whole)).length).toBeGreaterThan(30);
  });

  test('words that would fill more than half a line are parted like all others', () => {
    const lines = linesAtAllWidths('Article 5 Article 6 Article 7 Article 8 Article 9 Article 10', 'en');
    expect(lines.length).toBeGreaterThan(60);
  });
});

describe('a broken word', () => {
  test.each([
    ['en', 'result', 'result'],
    ['en', 'progress', 'progress'],
    ['en', 'resolution', 'res-olu-tion'],
    ['en', 'ofthe', 'ofthe'],
  ])(
    '%s: %s is divided where British and American English both divide it',
    async (language, word, divided) => {
      const { hyphenate } = await import('../../../src/render/pdf/text/hyphenate.ts');
      expect(hyphenate(word, language).join('-')).toBe(divided);
    },
  );

  test('stands at the end of two lines in a row at most', () => {
    const text = 'internationalization notwithstanding representatives correspondingly '.repeat(40).trim();
    for (const width of [90, 100, 110, 120, 140]) {
      const lines = breakParagraph([{ ...PLAIN, text, language: 'en' }], openFonts(FONTS), {
        width,
        size: 8,
        align: 'justify',
      });
      const marks = lines.map(({ breaksWord }) => (breaksWord ? '-' : ' ')).join('');
      expect(marks).toContain('-');
      expect(marks).not.toContain('---');
    }
  });

  test('has a hyphen of its own at a line’s end before a capital alone', () => {
    const text = 'a well-known and far-reaching Tarsk-Velmora self-government non-compliance '
      .repeat(20)
      .trim();
    const lines = linesAtAllWidths(text, 'en');
    expect(lines.filter((line) => /(?:well|far|self|non)-$/u.test(line))).toEqual([]);
    expect(lines.filter((line) => line.endsWith('Tarsk-')).length).toBeGreaterThan(0);
  });
});

test('a word that is printed without its hyphen is not broken before its capital', () => {
  const lines = linesAtAllWidths(
    'the Organisation for EconomicCooperation and Development adopted it in 1997',
    'en',
  );
  expect(lines.filter((line) => /Economic[-‐]$/u.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes('EconomicCooperation')).length).toBeGreaterThan(30);
});
