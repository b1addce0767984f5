import { describe, expect, test } from 'vitest';
import { written } from '../../src/languages/ara/ordinals.ts';
import { stem } from '../../src/languages/ara/stem.ts';
import { foldWords } from '../../src/words/fold.ts';
import {
  citedIn,
  clausesOf,
  datesIn,
  generatedText,
  idleIn,
  misread,
  nameIn,
  outlineOf,
} from './invented.ts';

const treaty = clausesOf(
  'ara',
  '## الديباجة',
  'اتفق الطرفان على ما يلي:',
  '# الباب الأول',
  '## الفصل الثاني',
  '### المادة 1: التعاريف',
  '1 - البحيرة هي:',
  '(أ) الماء؛',
  '(ب) الشاطئ؛',
  '(ج) الجزيرة؛',
  '(د) الجسر؛',
  '(هـ) المرفأ.',
  '2 - القارب:',
  'أ - الشراع؛',
  'ب - المجداف؛',
  'ت - الدفة؛',
  'ث - المرساة.',
  '### المادة ٧ مكرر',
  'فقرة أولى.',
  'فقرة ثانية.',
  '### المــادّة الثامنة',
  'الميناء.',
  '### المادة (9)',
  'المنارة.',
  '### المادة الحادية والعشرون',
  'الختام.',
  '# المرفق الأول',
  'الخريطة.',
);

describe('Arabic', () => {
  test('headings and marks have the eIds of their English twins, in both orders of letters', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble الديباجة',
      'preamble__p_1',
      'part_1 الباب الأول',
      'part_1__chp_2 الفصل الثاني',
      'art_1 المادة 1:',
      'art_1__para_1 1 -',
      'art_1__para_1__point_a (أ)',
      'art_1__para_1__point_b (ب)',
      'art_1__para_1__point_c (ج)',
      'art_1__para_1__point_d (د)',
      'art_1__para_1__point_e (هـ)',
      'art_1__para_2 2 -',
      'art_1__para_2__point_a أ -',
      'art_1__para_2__point_b ب -',
      'art_1__para_2__point_c ت -',
      'art_1__para_2__point_d ث -',
      'art_7-bis المادة ٧ مكرر',
      'art_7-bis__p_1',
      'art_7-bis__p_2',
      'art_8 المــادّة الثامنة',
      'art_9 المادة (9)',
      'art_21 المادة الحادية والعشرون',
      'annex_1 المرفق الأول',
    ]);
  });

  test.each([
    ['المادة 8', ['art_8']],
    ['المادة ٨', ['art_8']],
    ['وفقا للمادة 8', ['art_8']],
    ['والمادة الثامنة من الاتفاقية', ['art_8']],
    ['المادة الحادية والعشرين', ['art_21']],
    ['المادة (9)', ['art_9']],
    ['المادتان 8 و9', ['art_8', 'art_9']],
    ['المواد 8 و 9 و 21', ['art_8', 'art_9', 'art_21']],
    ['المواد من 8 إلى 21', ['art_8', 'art_21']],
    ['الفقرة 2 من المادة 1', ['art_1__para_2']],
    ['الفقرة الثانية من المادة الأولى', ['art_1__para_2']],
    ['الفقرة الفرعية (هـ) من الفقرة 1 من المادة 1', ['art_1__para_1__point_e']],
    ['الفقرة 1 (ج) من المادة 1', ['art_1__para_1__point_c']],
    ['البند (ب) من الفقرة ٢ من المادة ١', ['art_1__para_2__point_b']],
    ['الفقرة الثانية من المادة 7 مكرر', ['art_7-bis__p_2']],
    ['المرفق الأول', ['annex_1']],
    ['المادة العاشرة', ['absent']],
    ['المادة الأولى بعد المائة', ['absent']],
    ['هذا جزء 7 من كل', []],
  ])('%s', (said, eIds) => {
    expect(citedIn('ara', treaty, said)).toEqual(eIds);
  });

  test('ordinals stand behind their noun and agree with it', () => {
    expect([1, 10, 11, 20, 21, 99].map((place) => written(place)[0])).toEqual([
      'الأولى',
      'العاشرة',
      'الحادية عشرة',
      'العشرون',
      'الحادية والعشرون',
      'التاسعة والتسعون',
    ]);
    expect(nameIn('ara', treaty, 'art_7-bis__p_2')).toBe('الجزء 1، الفصل 2، المادة 7 مكرر، الفقرة الثانية');
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'ara',
      {
        heading: (article) => `المادة ${article}`,
        paragraph: (number) => `${number} -`,
        points: ['(أ)', '(ب)', '(ج)'],
      },
      'بحيرة',
    );
    const figures = (number: number): string =>
      String(number).replace(/\d/gu, (digit) => '٠١٢٣٤٥٦٧٨٩'.charAt(Number(digit)));
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, article % 3];
      const inside = `art_${article}__para_${paragraph}`;
      const below = `${inside}__point_${'abc'[point]}`;
      return [
        [`المادة ${figures(article)}`, `art_${article}`],
        [`الفقرة ${paragraph} من المادة ${article}`, inside],
        [`بموجب الفقرة ${written(paragraph)[0]} من المادة ${written(article)[0]}`, inside],
        [`الفقرة الفرعية (${'أبج'[point]}) من الفقرة ${paragraph} من المادة ${article}`, below],
        [
          `البند (${'أبج'[point]}) من الفقرة ${figures(paragraph)} من المادة ${written(article).at(-1)}`,
          below,
        ],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('ara', text, references)).toEqual([]);
  });

  test.each([
    'المادة مادة المواد مواد للمادة والمادة بالمواد',
    'الأطراف طرف الطرف أطراف للأطراف والأطراف الطرفين',
    'الدولة دولة الدول دول للدول والدول',
    'المعاهدة معاهدة المعاهدات للمعاهدة',
    'الاتفاقية اتفاقية الاتفاقيات والاتفاقيات',
    'الحدود حدود للحدود حد',
    'الحقوق حقوق حق وحقوق',
    'السلام سلام للسلام والسلام',
    'القوات قوات للقوات والقوات',
    'التصديق تصديق بالتصديق',
    'الأسرى أسرى أسير الأسير',
  ])('one stem: %s', (forms) => {
    expect([...new Set(foldWords(forms).map(stem))]).toHaveLength(1);
  });

  test('words of different roots have stems apart', () => {
    const roots = foldWords('مادة طرف دولة معاهدة حدود حقوق سلام سلاح قوات تصديق أسرى بحر بلد');
    expect(new Set(roots.map(stem)).size).toBe(roots.length);
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('ara', 'ماذا تقول المادة عن الميناء؟')).toEqual(['ماذا', 'تقول', 'الماده', 'عن']);
  });

  test.each([
    ['8 أغسطس 2025', ['2025-08-08']],
    ['٨ آب/أغسطس ٢٠٢٥', ['2025-08-08']],
    ['3 مايو 1999', ['1999-05-03']],
    ['5 يونيو و7 يوليو', []],
    ['في 15 يوليو 2001', ['2001-07-15']],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('ara', text)).toEqual(days);
  });
});
