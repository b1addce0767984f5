const ENGLISH = [
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
];
/** Bluebook, table T12. */
const BLUEBOOK = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];
const RUSSIAN = [
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
];

export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The parts of a `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/** How each style writes a day. */
export const DAYS = {
  /** 8 August 2025 */
  british: (date: string) => write(date, ENGLISH, (month, { day, year }) => `${day} ${month} ${year}`),
  /** August 8, 2025 */
  american: (date: string) => write(date, ENGLISH, (month, { day, year }) => `${month} ${day}, ${year}`),
  /** Aug. 8, 2025 */
  bluebook: (date: string) => write(date, BLUEBOOK, (month, { day, year }) => `${month} ${day}, ${year}`),
  /** 8 августа 2025 г. */
  russian: (date: string) => write(date, RUSSIAN, (month, { day, year }) => `${day} ${month} ${year} г.`),
  /** 08.08.2025 */
  numeric: (date: string) => date.split('-').reverse().join('.'),
} as const;

function write(date: string, months: readonly string[], put: (month: string, day: Day) => string): string {
  const day = dayOf(date);
  return put(months[day.month - 1] ?? '', day);
}
