import type { Days } from '../language.ts';

/** "8 серпня 2025 р.". */
export const days: Days = {
  months: [
    'січня',
    'лютого',
    'березня',
    'квітня',
    'травня',
    'червня',
    'липня',
    'серпня',
    'вересня',
    'жовтня',
    'листопада',
    'грудня',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year} р.`,
  around: 'року|р',
  may: '(?!)',
};
