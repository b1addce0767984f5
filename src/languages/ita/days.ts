import type { Days } from '../language.ts';

/** "8 agosto 2025", and the first of a month as "1º agosto"; "ago" and "set" are words of other languages. */
export const days: Days = {
  months: [
    ...['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno'],
    ...['luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre'],
  ],
  long: (month, { day, year }) => `${day === 1 ? '1º' : day} ${month} ${year}`,
  around: '',
  first: '1o',
  may: 'maggio',
  isWhole: true,
};
