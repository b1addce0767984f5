import { describe, expect, test } from 'vitest';
import { titleOf } from '../../src/model/language.ts';
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

/** 一百零二. */
const numeral = (value: number): string => {
  const [ten, unit] = [Math.floor(value / 10), value % 10];
  const digit = (place: number): string => '零一二三四五六七八九'.charAt(place);
  if (ten === 0) return digit(unit);
  return `${ten === 1 ? '' : digit(ten)}十${unit === 0 ? '' : digit(unit)}`;
};

const treaty = clausesOf(
  'zho',
  '## 序言',
  '双方议定如下：',
  '# 第二部分',
  '## 第三章 总则',
  '### 第一节',
  '#### 第一条 用语',
  '一、湖泊指：',
  '（甲）水；',
  '（乙）岸；',
  '（丙）岛。',
  '二、船只：',
  '（子）帆；',
  '（丑）桨。',
  '#### 第七条之一',
  '第一段。',
  '第二段。',
  '#### 第一百零二条',
  '1.港口。',
  '(a)码头；',
  '(b)灯塔。',
  '#### 第一〇三條',
  '桥梁。',
  '#### 第104条',
  '终点。',
  '# 附件一',
  '地图。',
  '# 附件二 航路图',
  '海图。',
);

describe('Chinese', () => {
  test('headings and marks have the eIds of their English twins, numbered and lettered in every habit', () => {
    expect(outlineOf(treaty)).toEqual([
      'preamble 序言',
      'preamble__p_1',
      'part_2 第二部分',
      'part_2__chp_3 第三章',
      'part_2__chp_3__sec_1 第一节',
      'art_1 第一条',
      'art_1__para_1 一、',
      'art_1__para_1__point_a （甲）',
      'art_1__para_1__point_b （乙）',
      'art_1__para_1__point_c （丙）',
      'art_1__para_2 二、',
      'art_1__para_2__point_a （子）',
      'art_1__para_2__point_b （丑）',
      'art_7-1 第七条之一',
      'art_7-1__p_1',
      'art_7-1__p_2',
      'art_102 第一百零二条',
      'art_102__para_1 1.',
      'art_102__para_1__point_a (a)',
      'art_102__para_1__point_b (b)',
      'art_103 第一〇三條',
      'art_104 第104条',
      'annex_1 附件一',
      'annex_2 附件二',
    ]);
  });

  test.each([
    ['第一百零二条', ['art_102']],
    ['第一〇二条', ['art_102']],
    ['第一Ｏ三條', ['art_103']],
    ['第102条', ['art_102']],
    ['第１０４条', ['art_104']],
    ['根据第一百零二条的规定', ['art_102']],
    ['按照本条约第一条第二款', ['art_1__para_2']],
    ['第一条第一款第（甲）项', ['art_1__para_1__point_a']],
    ['第一條第一款（丙）項', ['art_1__para_1__point_c']],
    ['第1条第1款(b)项', ['art_1__para_1__point_b']],
    ['第一条第二款（丑）项', ['art_1__para_2__point_b']],
    ['第一百零二條第一項第(b)款', ['art_102__para_1__point_b']],
    ['第一條第二項（子）款', ['art_1__para_2__point_a']],
    ['第七条之一', ['art_7-1']],
    ['第七条之一第二段', ['art_7-1__p_2']],
    ['第一百零二条和第一百零三条', ['art_102', 'art_103']],
    ['第一百零二、一百零三条', ['art_102', 'art_103']],
    ['第一百零二条至第一百零四条', ['art_102', 'art_104']],
    ['附件二', ['annex_2']],
    ['附件1所列', ['annex_1']],
    ['序言', ['preamble']],
    ['第九条', ['absent']],
    ['第七条', ['absent']],
    ['条约共有一百零二条', []],
    ['第一项目标', ['absent']],
    ['三国签署条约', []],
  ])('%s', (said, eIds) => {
    expect(citedIn('zho', treaty, said)).toEqual(eIds);
  });

  test('names have their number before their word and stand behind each other', () => {
    expect(titleOf('zho', 'article', '7')).toBe('第7条');
    expect(titleOf('zho', 'annex', '2')).toBe('附件2');
    expect(nameIn('zho', treaty, 'art_102__para_1__point_a')).toBe('第2部分第3章第1节第102条第1款第(a)项');
  });

  test('a hundred references lead to their clauses, whose names lead back', () => {
    const text = generatedText(
      'zho',
      {
        heading: (article) => `第${numeral(article)}条`,
        paragraph: (number) => `${numeral(number)}、`,
        points: ['（甲）', '（乙）', '（丙）'],
      },
      '湖泊',
    );
    const references = Array.from({ length: 20 }, (_, at) => at + 1).flatMap((article) => {
      const [paragraph, point] = [(article % 3) + 1, article % 3];
      const inside = `art_${article}__para_${paragraph}`;
      const below = `${inside}__point_${'abc'[point]}`;
      return [
        [`第${numeral(article)}条`, `art_${article}`],
        [`依照第${numeral(article)}条第${numeral(paragraph)}款`, inside],
        [`第${article}条第${paragraph}款的规定`, inside],
        [`第${numeral(article)}條第${numeral(paragraph)}款第（${'甲乙丙'[point]}）項`, below],
        [`第${article}条，第${paragraph}款，（${'甲乙丙'[point]}）项`, below],
      ] as const;
    });
    expect(references).toHaveLength(100);
    expect(misread('zho', text, references)).toEqual([]);
  });

  test('a question is answered by its other words', () => {
    expect(idleIn('zho', '哪条说的是港口？').join('')).toBe('哪条说的是');
  });

  test.each([
    ['2025年8月8日', ['2025-08-08']],
    ['一九六九年五月二十三日', ['1969-05-23']],
    ['二〇〇一年十二月', ['2001-12']],
    ['8月湖泊', []],
    ['一九六九年五月四十日', []],
  ])('the day of "%s"', (text, days) => {
    expect(datesIn('zho', text)).toEqual(days);
  });
});
