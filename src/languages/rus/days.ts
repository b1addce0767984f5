import type { Days } from '../language.ts';

/** "8 августа 2025 г.". */
export const days: Days = {
  months: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  long: (month, { day, year }) => `${day} ${month} ${year} г.`,
  around: 'года|г',
  may: 'мая|май',
};
