import type { Days } from '../language.ts';

/** "8 de agosto de 2025"; "mar", "ago" and "set" are words of other languages. */
export const days: Days = {
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio'],
    ...['julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  long: (month, { day, year }) => `${day} de ${month} de ${year}`,
  around: 'de|del',
  may: 'mayo',
  isWhole: true,
};
