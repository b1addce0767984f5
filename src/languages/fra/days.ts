import type { Days } from '../language.ts';

/** "8 août 2025", and the first of a month as "1er août". */
export const days: Days = {
  months: [
    ...['janvier', 'février', 'mars', 'avril', 'mai', 'juin'],
    ...['juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  ],
  long: (month, { day, year }) => `${day === 1 ? '1er' : day} ${month} ${year}`,
  around: '',
  first: '1er',
  may: 'mai(?![sr])',
};
