import type { Day } from '../../languages/language.ts';
import { LANGUAGES, type LanguageCode, textLanguage } from '../../model/language.ts';

const { months: ENGLISH } = LANGUAGES.eng.days;
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

/** The parts of a `YYYY-MM-DD`. */
export function dayOf(date: string): Day {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month, day };
}

/**
 * A day in words, the same on every machine: `Intl` says what its version of CLDR says, and a file must not change with
 * the Node that made it.
 */
export function longDay(date: string, code: LanguageCode): string {
  const { months, long } = textLanguage(code).days;
  return write(date, months, long);
}

/** How each style writes a day. */
export const DAYS = {
  /** 8 August 2025 */
  british: (date: string) => longDay(date, 'eng'),
  /** August 8, 2025 */
  american: (date: string) => write(date, ENGLISH, (month, { day, year }) => `${month} ${day}, ${year}`),
  /** Aug. 8, 2025 */
  bluebook: (date: string) => write(date, BLUEBOOK, (month, { day, year }) => `${month} ${day}, ${year}`),
  /** 8 августа 2025 г. */
  russian: (date: string) => longDay(date, 'rus'),
  /** 08.08.2025 */
  numeric: (date: string) => date.split('-').reverse().join('.'),
} as const;

function write(date: string, months: readonly string[], put: (month: string, day: Day) => string): string {
  const day = dayOf(date);
  return put(months[day.month - 1] ?? '', day);
}
