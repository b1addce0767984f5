import type { Days } from '../language.ts';

/** "8 اوت 2025", by the calendar of treaties; that of Iran counts other months and years. */
export const days: Days = {
  months: [
    'ژانویه',
    'فوریه',
    'مارس',
    'آوریل',
    'مه',
    'ژوئن',
    'ژوئیه',
    'اوت',
    'سپتامبر',
    'اکتبر',
    'نوامبر',
    'دسامبر',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year}`,
  around: 'سال|ميلادي|ماه',
  may: 'مه$|مي$',
};
