import { describe, expect, test } from 'vitest';
import { stem } from '../../src/languages/ukr/stem.ts';
import { foldWords } from '../../src/words/fold.ts';
import { citedIn, clausesOf, datesIn, generatedText, idleIn, misread, outlineOf } from './invented.ts';

const treaty = clausesOf(
  'ukr',
  '## Преамбула',
  'Сторони домовилися про таке:',
  '# Частина I',
  '## Розділ 2. Озеро',
  '### Стаття 1. Терміни',
  '1. Озеро:',
  'а) вода;',
  'б) берег;',
  'в) острів;',
  'г) міст;',
  'ґ) човен;',
  'д) гавань.',
  '2. Човен:',
  'а) щогла;',
  'б) весло;',
  'в) кермо;',
  'г) якір;',
  'д) вітрило.',
  '### Стаття 7¹',
  'Перший абзац.',
  'Другий абзац.',
  '### Стаття восьма',
  'Гавань.',
  '# Додаток № 1',
  'Мапа.',
);

describe('Ukrainian', () => {
  test('headings and marks have the eIds of their English twins, with ґ in lists or without', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble Преамбула',
      'preamble__p_1',
      'part_I Частина I',
      'part_I__sec_2 Розділ 2.',
      'art_1 Стаття 1.',
      'art_1__para_1 1.',
      'art_1__para_1__point_a а)',
      'art_1__para_1__point_b б)',
      'art_1__para_1__point_c в)',
      'art_1__para_1__point_d г)',
      'art_1__para_1__point_e ґ)',
      'art_1__para_1__point_f д)',
      'art_1__para_2 2.',
      'art_1__para_2__point_a а)',
      'art_1__para_2__point_b б)',
      'art_1__para_2__point_c в)',
      'art_1__para_2__point_d г)',
      'art_1__para_2__point_e д)',
      'art_7-1 Стаття 7¹',
      'art_7-1__p_1',
      'art_7-1__p_2',
      'art_8 Стаття восьма',
      'annex_1 Додаток № 1',
    ]);
  });

  test.each([
    ['стаття 8', ['art_8']],
    ['ст. 8', ['art_8']],
    ['відповідно до статті 8', ['art_8']],
    ['у статті восьмій', ['art_8']],
    ['у восьмій статті', ['art_8']],
    ['8-ї статті', ['art_8']],
    ['пункт 2 статті 1', ['art_1__para_2']],
    ['підпункт «ґ» пункту 1 статті 1', ['art_1__para_1__point_e']],
    ['підпункт «д» пункту 1 статті 1', ['art_1__para_1__point_f']],
    ['підпункт «д» пункту 2 статті 1', ['art_1__para_2__point_e']],
    ['підпункти а) і в) пункту 1 статті 1', ['art_1__para_1__point_a', 'art_1__para_1__point_c']],
    ['частина друга статті 1', ['art_1__para_2']],
    ['абзац другий статті 7¹', ['art_7-1__p_2']],
    ['статті 1 та 8', ['art_1', 'art_8']],
    ['додаток № 1', ['annex_1']],
    ['стаття 9', ['absent']],
    ['дев’ята стаття', ['absent']],
    ['статтею про гавань', []],
  ])('%s', (said, eIds) => {
    expect(citedIn('ukr', treaty, said)).toEqual(eIds);
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'ukr',
      {
        heading: (article) => `Стаття ${article}`,
        paragraph: (number) => `${number}.`,
        points: ['а)', 'б)', 'в)'],
      },
      'озеро',
    );
    const FIRST =
      'першої другої третьої четвертої п’ятої шостої сьомої восьмої дев’ятої десятої одинадцятої дванадцятої тринадцятої чотирнадцятої п’ятнадцятої шістнадцятої сімнадцятої вісімнадцятої дев’ятнадцятої двадцятої'.split(
        ' ',
      );
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, article % 3];
      const inside = `art_${article}__para_${paragraph}`;
      return [
        [`СТАТТЯ ${article}`, `art_${article}`],
        [`пунктом ${paragraph} статті ${article}`, inside],
        [
          `підпунктом «${'абв'[point]}» пункту ${paragraph} ${FIRST[article - 1]} статті`,
          `${inside}__point_${'abc'[point]}`,
        ],
        [`ст. ${article}, п. ${paragraph}`, inside],
        [`пп. ${'абв'[point]}) п. ${paragraph} ст. ${article}`, `${inside}__point_${'abc'[point]}`],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('ukr', text, references)).toEqual([]);
  });

  test.each([
    'стаття статті статтю статтею статей статтях',
    'договір договору договором договори договорів',
    'сторона сторони сторін сторонам стороною',
    'держава держави державу держав державам державою',
    'зобов’язання зобов’язань зобов’язанням',
    'ратифікація ратифікації ратифікацію ратифікацією',
    'територія території територію територією територій',
    'міжнародний міжнародного міжнародна міжнародні міжнародній',
    'угода угоди угоду угод угодою',
    'полонений полонені полонених',
    'війна війни війну воєн',
    'населення населенням',
  ])('one stem: %s', (forms) => {
    expect([...new Set(foldWords(forms).map(stem))]).toHaveLength(1);
  });

  test('words of different roots have stems apart', () => {
    const roots = foldWords(
      'договір сторона право правда війна вода угода територія держава кордон захід рік мова',
    );
    expect(new Set(roots.map(stem)).size).toBe(roots.length);
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('ukr', 'У якій статті сказано про гавань?')).toEqual([
      'у',
      'якій',
      'статті',
      'сказано',
      'про',
    ]);
  });

  test.each([
    ['8 серпня 2025 року', ['2025-08-08']],
    ['3 травня 1999 р.', ['1999-05-03']],
    ['1 січня 2024', ['2024-01-01']],
    ['15 липня 2001 та 20 листопада 2002', ['2001-07-15', '2002-11-20']],
    ['8 озер', []],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('ukr', text)).toEqual(days);
  });
});
