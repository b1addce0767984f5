import type { Days } from '../language.ts';

/** "8 Ağustos 2025". */
export const days: Days = {
  months: [
    'Ocak',
    'Şubat',
    'Mart',
    'Nisan',
    'Mayıs',
    'Haziran',
    'Temmuz',
    'Ağustos',
    'Eylül',
    'Ekim',
    'Kasım',
    'Aralık',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year}`,
  around: 'yili|yilinin|tarihinde|gunu',
  may: 'mayis',
};
