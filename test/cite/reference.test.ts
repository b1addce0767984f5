import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findReferences, type Reference } from '../../src/cite/reference.ts';

const shown = ({ steps }: Reference): string =>
  steps
    .map(({ kind, number, to }) =>
      [kind, number, to === null ? null : `to ${to}`].filter((part) => part !== null).join(' '),
    )
    .join(' > ');

describe('citations', () => {
  test.each([
    ['article 4', ['article 4']],
    ['art. VII', ['article VII']],
    ['Art VII', ['article VII']],
    ['article iv', ['article iv']],
    ['Article IV(2)', ['article IV > paragraph 2']],
    ['Article IV (2)', ['article IV > paragraph 2']],
    ['article 2(1)(a)', ['article 2 > paragraph 1 > point a']],
    ['art. 2(1)(a)(ii)', ['article 2 > paragraph 1 > point a > subpoint ii']],
    ['Article 2.1', ['article 2 > paragraph 1']],
    ['article 2, paragraph 1, point (a)', ['article 2 > paragraph 1 > point a']],
    ['second paragraph of article 2', ['article 2 > paragraph 2']],
    ['2nd para. of art. 2', ['article 2 > paragraph 2']],
    ['paragraph 3 of article 65', ['article 65 > paragraph 3']],
    ['articles 4 and 5', ['article 4', 'article 5']],
    ['articles 19 to 23', ['article 19 to 23']],
    ['Articles II–IV', ['article II to IV']],
    ['preamble, third recital', ['preamble > recital 3']],
    ['third recital of the preamble', ['preamble > recital 3']],
    ['recital 2', ['preamble > recital 2']],
    ['Annex I, article 3', ['annex I > article 3']],
    ['Part II', ['part II']],
    ['§ 6', ['paragraph 6']],
    ['art. 2 § 1', ['article 2 > paragraph 1']],
    ['Article No. 7', ['article 7']],
    ['Article 2 bis', ['article 2 bis']],
    ['пункт 6', ['paragraph 6']],
    ['статья седьмая', ['article 7']],
    ['абзац второй статьи 7', ['article 7 > paragraph 2']],
    ['второй абзац седьмой статьи', ['article 7 > paragraph 2']],
    ['1-й абзац 7-й статьи', ['article 7 > paragraph 1']],
    ['статьи с 4 по 6', ['article 4 to 6']],
    ['հոդված 15-ի 2-րդ պարբերություն', ['article 15 > paragraph 2']],
    ['under this section third parties', []],
    ['under this article third parties', []],
    ['Article eleventh', ['article 11']],
    ['article twelfth of the Agreement', ['article 12']],
    ['Article THIRTEENTH applies', ['article 13']],
    ['Article Twenty-first, which', ['article 21']],
    ['one hundred and first article', ['article 101']],
    ['UNDER THIS ARTICLE THIRD PARTIES', []],
    ['Article Third Parties', []],
    ['Article IN FORCE', []],
    ['Article K.1', ['article K > paragraph 1']],
    ['Article 16B', ['article 16B']],
    ['Article 7-1', ['article 7-1']],
    ['paragraphs 1-3', ['paragraph 1 to 3']],
    ['7-1-ci maddə', ['article 7-1']],
    ['7.1-ին հոդված', ['article 7 > paragraph 1']],
    ['article 5km', []],
    ['статья ХІІ', ['article ХІІ']],
    ['Приложение N 1', ['annex 1']],
    ['1 saylı əlavə', ['annex 1']],
    ['penultimate article', ['article penultimate']],
    ['preambular paragraph 3', ['preamble > recital 3']],
    ['Article-7', ['article 7']],
    ['п. 6', ['paragraph 6']],
    ['Статья 7', ['article 7']],
    ['ст. VII', ['article VII']],
    ['ст. № 7', ['article 7']],
    ['пункт 2 статьи 7', ['article 7 > paragraph 2']],
    ['второй абзац статьи 2', ['article 2 > paragraph 2']],
    ['6-й пункт', ['paragraph 6']],
    ['статьи 4 и 5', ['article 4', 'article 5']],
    ['Հոդված 7', ['article 7']],
    ['7-րդ հոդված', ['article 7']],
    ['7-րդ հոդվածի 2-րդ կետ', ['article 7 > paragraph 2']],
    ['երկրորդ հոդված', ['article 2']],
    ['XV maddə', ['article XV']],
    ['15-ci maddə', ['article 15']],
    ['Maddə 15', ['article 15']],
    ['2-ci maddənin 1-ci bəndi', ['article 2 > paragraph 1']],
    ['madde 7', ['article 7']],
    ['hodvats 7', ['article 7']],
    ['article VII of the peace agreement', ['article VII']],
  ])('%s', (text, cited) => {
    expect(findReferences(text).map(shown)).toEqual(cited);
  });

  test.each([
    'article mix',
    'articles of faith',
    'the part they play',
    'No. 7',
    'COP29',
    'in the article',
    'point of view',
    '1975',
    'п',
    '§',
    'article',
    'a section',
  ])('"%s" cites nothing', (text) => {
    expect(findReferences(text)).toEqual([]);
  });

  test('spans are those of the words', () => {
    const text = 'territorial claims, second paragraph of Article II (hereinafter)';
    const [reference] = findReferences(text);
    expect(text.slice(reference?.start, reference?.end)).toBe('second paragraph of Article II');
  });

  test('never throws, and spans lie within the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc
            .array(
              fc.constantFrom(
                'article',
                ' ',
                '4',
                '(',
                ')',
                'IV',
                ',',
                'and',
                'to',
                'п.',
                '7-րդ',
                '§',
                'second',
              ),
              { maxLength: 20 },
            )
            .map((parts) => parts.join(' ')),
        ),
        (text) => {
          for (const { start, end, steps } of findReferences(text)) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(steps.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('ten points in quotes are read by the word behind them', () => {
    const text = '«ա», «բ», «գ», «դ», «ե», «զ», «է», «ը», և «թ», և «ժ» ենթակետերը';
    expect(findReferences(text).map(({ steps: [only] }) => only?.number)).toEqual([...'աբգդեզէըթժ']);
  });

  test.each([
    ['digits', '1'.repeat(20_000)],
    ['brackets', 'article 1'.concat('(1)'.repeat(6000))],
    ['lists', `articles 1${', 2'.repeat(6000)}`],
  ])('a long run of %s is read', (_, text) => {
    expect(findReferences(text).every(({ end }) => end <= text.length)).toBe(true);
  });
});
