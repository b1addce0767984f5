import type { Days } from '../language.ts';

/** "2025年8月8日". */
export const days: Days = {
  months: [
    '一月',
    '二月',
    '三月',
    '四月',
    '五月',
    '六月',
    '七月',
    '八月',
    '九月',
    '十月',
    '十一月',
    '十二月',
  ],
  long: (_month, { year, month, day }) => `${year}年${month}月${day}日`,
  around: '年|月|日',
  may: '(?!)',
  signs: { year: '年', month: '月', day: '日' },
};
