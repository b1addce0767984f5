import type { Days } from '../language.ts';

/** "8 de agosto de 2025"; "set" and "out" are words of other languages. */
export const days: Days = {
  months: [
    ...['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho'],
    ...['julho', 'agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ],
  long: (month, { day, year }) => `${day} de ${month} de ${year}`,
  around: 'de',
  may: 'maio',
  isWhole: true,
};
