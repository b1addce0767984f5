import type { Days } from '../language.ts';

/** "8 أغسطس 2025". */
export const days: Days = {
  months: [
    'يناير',
    'فبراير',
    'مارس',
    'أبريل',
    'مايو',
    'يونيو',
    'يوليو',
    'أغسطس',
    'سبتمبر',
    'أكتوبر',
    'نوفمبر',
    'ديسمبر',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year}`,
  // The United Nations name each month twice: "آب/أغسطس".
  around: 'سنه|عام|لعام|من|شهر|في|كانون|الثاني|شباط|اذار|نيسان|ايار|حزيران|تموز|اب|ايلول|تشرين|الاول',
  may: 'مايو',
};
