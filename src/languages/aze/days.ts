import type { Days } from '../language.ts';

/** "8 avqust 2025". */
export const days: Days = {
  months: [
    'yanvar',
    'fevral',
    'mart',
    'aprel',
    'may',
    'iyun',
    'iyul',
    'avqust',
    'sentyabr',
    'oktyabr',
    'noyabr',
    'dekabr',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year}`,
  around: 'ci|cı|cu|cü|ci̇|il|ilin',
  may: 'may',
};
