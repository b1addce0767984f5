import { describe, expect, test } from 'vitest';
import { stem } from '../../src/languages/tur/stem.ts';
import { foldWords } from '../../src/words/fold.ts';
import { citedIn, clausesOf, datesIn, generatedText, idleIn, misread, outlineOf } from './invented.ts';

const treaty = clausesOf(
  'tur',
  '## Önsöz',
  'Taraflar aşağıdaki hususlarda anlaşmışlardır:',
  '# BİRİNCİ KISIM',
  '## İKİNCİ BÖLÜM',
  '### MADDE 1 – Tanımlar',
  '1. Göl:',
  'a) su;',
  'b) kıyı;',
  'c) ada;',
  'ç) köprü.',
  '2. Tekne.',
  '### Madde 7',
  'Liman.',
  '### 8. Madde',
  'İlk paragraf.',
  'İkinci paragraf.',
  '# Ek 1',
  'Harita.',
);

describe('Turkish', () => {
  test('headings and marks have the eIds of their English twins', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble Önsöz',
      'preamble__p_1',
      'part_1 BİRİNCİ KISIM',
      'part_1__chp_2 İKİNCİ BÖLÜM',
      'art_1 MADDE 1 –',
      'art_1__para_1 1.',
      'art_1__para_1__point_a a)',
      'art_1__para_1__point_b b)',
      'art_1__para_1__point_c c)',
      'art_1__para_1__point_d ç)',
      'art_1__para_2 2.',
      'art_7 Madde 7',
      'art_8 8. Madde',
      'art_8__p_1',
      'art_8__p_2',
      'annex_1 Ek 1',
    ]);
  });

  test.each([
    ['Madde 7', ['art_7']],
    ['MADDE 7 uyarınca', ['art_7']],
    ['7. madde', ['art_7']],
    ['7. maddenin hükümleri', ['art_7']],
    ['7’nci maddede', ['art_7']],
    ['7 nci madde', ['art_7']],
    ['Anlaşmanın yedinci maddesi', ['art_7']],
    ['md. 7', ['art_7']],
    ['1. ve 7. maddeler', ['art_1', 'art_7']],
    ['1’inci maddenin 2. fıkrası', ['art_1__para_2']],
    ['1’nci maddenin 1. fıkrasının (ç) bendi', ['art_1__para_1__point_d']],
    [
      '1. maddenin birinci fıkrasının (a) ve (b) bentleri',
      ['art_1__para_1__point_a', 'art_1__para_1__point_b'],
    ],
    ['8. maddenin ikinci fıkrası', ['art_8__p_2']],
    ['Ek 1', ['annex_1']],
    ['Birinci Kısım', ['part_1']],
    ['9. madde', ['absent']],
    ['Bu hüküm 2007. Taraflar 8 maddeye uyar', ['art_8']],
    ['altı ek görüşme', []],
  ])('%s', (said, eIds) => {
    expect(citedIn('tur', treaty, said)).toEqual(eIds);
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'tur',
      {
        heading: (article) => `Madde ${article}`,
        paragraph: (number) => `${number}.`,
        points: ['a)', 'b)', 'c)'],
      },
      'göl',
    );
    const words = 'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu'.split(
      ' ',
    );
    const ordinal = (place: number): string =>
      place === 20 ? 'yirminci' : place > 10 ? `on ${words[place - 11]}` : (words[place - 1] ?? '');
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, 'abc'[article % 3]];
      const inside = `art_${article}__para_${paragraph}`;
      return [
        [`MADDE ${article}`, `art_${article}`],
        [`${article}. maddenin ${paragraph}. fıkrası`, inside],
        [
          `${ordinal(article)} maddenin ${ordinal(paragraph)} fıkrasının (${point}) bendi`,
          `${inside}__point_${point}`,
        ],
        [`Madde ${article}, fıkra ${paragraph}`, inside],
        [
          `${article}’nci maddenin ${paragraph}’inci fıkrasının "${point}" bendine`,
          `${inside}__point_${point}`,
        ],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('tur', text, references)).toEqual([]);
  });

  test.each([
    'taraf taraflar tarafın tarafların tarafından taraflara',
    'antlaşma antlaşmanın antlaşmalar antlaşması antlaşmasının',
    'madde maddesi maddenin maddeler maddelerin maddesinde',
    'devlet devletler devletin devletlerin devlete',
    'egemenlik egemenliği egemenliğin egemenliğe egemenlikleri',
    'sınır sınırı sınırlar sınırları sınırlarının sınırın SINIRLAR',
    'barış barışı barışın barışa barışta',
    'yükümlülük yükümlülüğü yükümlülükler yükümlülüklerini',
    'anlaşmazlık anlaşmazlıklar anlaşmazlığın',
    'hüküm hükmü hükümler hükümleri hükümlerin',
    'ülke ülkeler ülkenin ülkesi ülkelerin',
    'kuvvet kuvvetleri kuvvetlerin kuvvetler',
  ])('one stem: %s', (forms) => {
    expect(new Set(foldWords(forms).map(stem)).size).toBe(1);
  });

  test('words of different roots have stems apart', () => {
    const roots = foldWords(
      'taraf tarih anlaşma anlaşmazlık devlet devir sınır sınıf barış karar kara ülke ülkü',
    );
    expect(new Set(roots.map(stem)).size).toBe(roots.length - 1);
    expect(stem('kara')).toBe('kar');
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('tur', 'Limanlar hangi maddede düzenlenir?')).toEqual(['hangi', 'maddede']);
  });

  test.each([
    ['8 Ağustos 2025', ['2025-08-08']],
    ['3 Mayıs 1999 tarihinde', ['1999-05-03']],
    ['1 ARALIK 2024', ['2024-12-01']],
    ['aralıksız 5 göl', []],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('tur', text)).toEqual(days);
  });
});
