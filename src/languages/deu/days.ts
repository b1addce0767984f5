import type { Days } from '../language.ts';

/** "8. August 2025". */
export const days: Days = {
  months: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  long: (month, { day, year }) => `${day}. ${month} ${year}`,
  around: 'den|im',
  may: 'mai(?![sr])',
};
