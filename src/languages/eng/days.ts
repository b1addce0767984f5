import type { Days } from '../language.ts';

/** "8 August 2025". */
export const days: Days = {
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year}`,
  around: 'of|th|st|nd|rd',
  may: 'may',
};
