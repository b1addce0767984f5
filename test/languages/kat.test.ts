import { describe, expect, test } from 'vitest';
import { ordinal } from '../../src/languages/kat/numbers.ts';
import { stem } from '../../src/languages/kat/stem.ts';
import { titleOf } from '../../src/model/language.ts';
import { citedIn, clausesOf, datesIn, generatedText, idleIn, misread, outlineOf } from './invented.ts';

const treaty = clausesOf(
  'kat',
  '## პრეამბულა',
  'მხარეები შეთანხმდნენ:',
  '# კარი I. ზოგადი დებულებანი',
  '## თავი 1',
  '### მუხლი 1. ტერმინები',
  '1. ტბა არის:',
  'ა) წყალი;',
  'ბ) ნაპირი;',
  'გ) კუნძული.',
  '2. ნავი.',
  '### მუხლი 7¹',
  'პირველი აბზაცი.',
  'მეორე აბზაცი.',
  '### მე-8 მუხლი',
  'ნავსადგური.',
  '# დანართი №1',
  'რუკა.',
);

describe('Georgian', () => {
  test.each([
    'მხარე მხარის მხარეს მხარემ მხარეები მხარეების მხარეებს მხარისთვის მხარესთან',
    'მებაღე მებაღეები მებაღის',
    'ვაშლი ვაშლებს ვაშლის ვაშლით',
    'მუხლი მუხლის მუხლში მუხლიდან მუხლები',
    'ტბა ტბის ტბაზე ტბები',
    'სასამართლო სასამართლოს სასამართლოები',
    'ხელშეკრულება ხელშეკრულების ხელშეკრულებით ხელშეკრულებები',
  ])('%s are one word', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test('words of their own stay apart', () => {
    const words = ['მხარე', 'მხარი', 'ხე', 'ხელი', 'ტბა', 'ბანკი', 'მუხლი', 'მუხა'];
    expect(
      words.filter((word) => words.some((other) => other !== word && stem(other) === stem(word))),
    ).toEqual(['მხარე', 'მხარი']);
  });

  test('headings and marks have the eIds of their English twins', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble პრეამბულა',
      'preamble__p_1',
      'part_I კარი I.',
      'part_I__chp_1 თავი 1',
      'art_1 მუხლი 1.',
      'art_1__para_1 1.',
      'art_1__para_1__point_a ა)',
      'art_1__para_1__point_b ბ)',
      'art_1__para_1__point_c გ)',
      'art_1__para_2 2.',
      'art_7-1 მუხლი 7¹',
      'art_7-1__p_1',
      'art_7-1__p_2',
      'art_8 მე-8 მუხლი',
      'annex_1 დანართი №1',
    ]);
  });

  test.each([
    ['მუხლი 8', ['art_8']],
    ['მე-8 მუხლის შესაბამისად', ['art_8']],
    ['ამ შეთანხმების მერვე მუხლში', ['art_8']],
    ['მუხ. 8', ['art_8']],
    ['პირველი მუხლის მე-2 პუნქტი', ['art_1__para_2']],
    ['1-ლი მუხლის პირველი პუნქტის „ბ“ ქვეპუნქტი', ['art_1__para_1__point_b']],
    [
      'პირველი მუხლის პირველი პუნქტის „ა“ და „გ“ ქვეპუნქტები',
      ['art_1__para_1__point_a', 'art_1__para_1__point_c'],
    ],
    ['7¹ მუხლის მეორე აბზაცი', ['art_7-1__p_2']],
    ['მე-7¹ მუხლი', ['art_7-1']],
    ['1-ლი და მე-8 მუხლები', ['art_1', 'art_8']],
    ['დანართი №1', ['annex_1']],
    ['პირველი მუხლის პირველი ნაწილი', ['art_1__para_1']],
    ['I კარის პირველი მუხლი', ['art_1']],
    ['მე-9 მუხლი', ['absent']],
    ['თავის 8 წევრს', []],
    ['მეშვიდე მუხლები', ['absent']],
  ])('%s', (said, eIds) => {
    expect(citedIn('kat', treaty, said)).toEqual(eIds);
  });

  test('ordinals count by twenties', () => {
    expect([1, 17, 20, 21, 31, 40, 59, 79, 99].map(ordinal)).toEqual(
      'პირველი მეჩვიდმეტე მეოცე ოცდამეერთე ოცდამეთერთმეტე მეორმოცე ორმოცდამეცხრამეტე სამოცდამეცხრამეტე ოთხმოცდამეცხრამეტე'.split(
        ' ',
      ),
    );
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'kat',
      {
        heading: (article) => `მუხლი ${article}`,
        paragraph: (number) => `${number}.`,
        points: ['ა)', 'ბ)', 'გ)'],
      },
      'ტბა',
    );
    const figures = (place: number): string => (place === 1 ? '1-ლი' : `მე-${place}`);
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, article % 3];
      const inside = `art_${article}__para_${paragraph}`;
      return [
        [`მუხლი ${article}`, `art_${article}`],
        [`${figures(article)} მუხლის ${figures(paragraph)} პუნქტი`, inside],
        [
          `${ordinal(article)} მუხლის ${ordinal(paragraph)} პუნქტის „${'აბგ'[point]}“ ქვეპუნქტი`,
          `${inside}__point_${'abc'[point]}`,
        ],
        [`მუხლი ${article}, პუნქტი ${paragraph}`, inside],
        [
          `${article} მუხლის ${paragraph} პუნქტის (${'აბგ'[point]}) ქვეპუნქტში`,
          `${inside}__point_${'abc'[point]}`,
        ],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('kat', text, references)).toEqual([]);
  });

  test('no name begins with a capital letter, which the script has for whole lines alone', () => {
    expect(titleOf('kat', 'article', '7')).toBe('მუხლი 7');
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('kat', 'რომელ მუხლში რა წერია ნავსადგურის შესახებ')).toEqual([
      'მუხლში',
      'რა',
      'წერია',
      'შესახებ',
    ]);
  });

  test.each([
    ['2025 წლის 8 აგვისტო', ['2025-08-08']],
    ['2025 წლის 8 აგვისტოს', ['2025-08-08']],
    ['1999 წლის 3 მაისს', ['1999-05-03']],
    ['8 ტბა', []],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('kat', text)).toEqual(days);
  });
});
