import { describe, expect, test } from 'vitest';
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
  'fas',
  '## مقدمه',
  'طرف‌ها به شرح زیر توافق کردند:',
  '# بخش اول',
  '## فصل دوم',
  '### ماده ۱ - تعاریف',
  '۱ - دریاچه عبارت است از:',
  'الف - آب؛',
  'ب - ساحل؛',
  'ج - جزیره؛',
  'د - پل.',
  '۲ - قایق:',
  'الف) بادبان؛',
  'ب) پارو؛',
  'پ) سکان؛',
  'ت) لنگر.',
  '### مادهٔ هفتم',
  'پاراگراف نخست.',
  'پاراگراف دیگر.',
  '### ماده (۸)',
  'بندر.',
  '### ماده بیست و یکم',
  'پایان.',
  '# ضمیمه ۱',
  'نقشه.',
);

describe('Persian', () => {
  test('headings and marks have the eIds of their English twins, in both orders of letters', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble مقدمه',
      'preamble__p_1',
      'part_1 بخش اول',
      'part_1__chp_2 فصل دوم',
      'art_1 ماده ۱ -',
      'art_1__para_1 ۱ -',
      'art_1__para_1__point_a الف -',
      'art_1__para_1__point_b ب -',
      'art_1__para_1__point_c ج -',
      'art_1__para_1__point_d د -',
      'art_1__para_2 ۲ -',
      'art_1__para_2__point_a الف)',
      'art_1__para_2__point_b ب)',
      'art_1__para_2__point_c پ)',
      'art_1__para_2__point_d ت)',
      'art_7 مادهٔ هفتم',
      'art_7__p_1',
      'art_7__p_2',
      'art_8 ماده (۸)',
      'art_21 ماده بیست و یکم',
      'annex_1 ضمیمه ۱',
    ]);
  });

  test.each([
    ['ماده ۷', ['art_7']],
    ['ماده 7', ['art_7']],
    ['ماده هفتم', ['art_7']],
    ['طبق مادهٔ ٧', ['art_7']],
    ['ماده‌های ۷ و ۸', ['art_7', 'art_8']],
    ['مواد ۷ تا ۲۱', ['art_7', 'art_21']],
    ['ماده بیست و یکم', ['art_21']],
    ['بند ۲ ماده ۱', ['art_1__para_2']],
    ['بند دوم ماده یک', ['art_1__para_2']],
    ['دومین بند ماده ۱', ['art_1__para_2']],
    ['جزء (الف) بند ۱ ماده ۱', ['art_1__para_1__point_a']],
    ['جزء الف بند ۲ ماده ۱', ['art_1__para_2__point_a']],
    ['جزء «ج» از بند ۱ ماده ۱', ['art_1__para_1__point_c']],
    ['جزء (پ) بند ۲ ماده ۱', ['art_1__para_2__point_c']],
    ['پاراگراف دوم ماده ۷', ['art_7__p_2']],
    ['ضمیمه ۱', ['annex_1']],
    ['ماده ۹', ['absent']],
    ['این سند دارای ۸ ماده است', []],
  ])('%s', (said, eIds) => {
    expect(citedIn('fas', treaty, said)).toEqual(eIds);
  });

  test('a note to an article is none of its numbered paragraphs', () => {
    expect(citedIn('fas', treaty, 'تبصره ۱ ماده ۱')).not.toContain('art_1__para_1');
  });

  test('names stand behind each other as citations have them', () => {
    expect(nameIn('fas', treaty, 'art_1__para_1__point_a')).toBe('بخش 1، فصل 2، ماده 1، بند 1، جزء (الف)');
    expect(nameIn('fas', treaty, 'art_7__p_2')).toBe('بخش 1، فصل 2، ماده 7، پاراگراف دوم');
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'fas',
      {
        heading: (article) => `ماده ${article}`,
        paragraph: (number) => `${number} -`,
        points: ['الف -', 'ب -', 'ج -'],
      },
      'دریاچه',
    );
    const ordinals =
      'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم'.split(
        ' ',
      );
    const letters = ['الف', 'ب', 'ج'];
    const figures = (number: number): string =>
      String(number).replace(/\d/gu, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit)));
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, article % 3];
      const inside = `art_${article}__para_${paragraph}`;
      const below = `${inside}__point_${'abc'[point]}`;
      return [
        [`ماده ${figures(article)}`, `art_${article}`],
        [`بند ${figures(paragraph)} ماده ${figures(article)}`, inside],
        [`بند ${ordinals[paragraph - 1]} ماده ${ordinals[article - 1]}`, inside],
        [`جزء (${letters[point]}) از بند ${paragraph} ماده ${article}`, below],
        [`ماده ${article}، بند ${paragraph}، جزء ${letters[point]}`, below],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('fas', text, references)).toEqual([]);
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('fas', 'کدام ماده درباره بندر است؟')).toEqual(['كدام', 'ماده', 'درباره', 'است']);
  });

  test.each([
    ['8 اوت 2025', ['2025-08-08']],
    ['۳ مه ۱۹۹۹', ['1999-05-03']],
    ['۱۵ ژوئیه ۲۰۰۱ میلادی', ['2001-07-15']],
    ['۱۸ مرداد ۱۴۰۴', []],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('fas', text)).toEqual(days);
  });
});
