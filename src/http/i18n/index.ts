import type { Messages } from '../../languages/says.ts';
import { byLanguage, LANGUAGES, type LanguageCode } from '../../model/language.ts';

export type { Messages } from '../../languages/says.ts';

/** Words of ours on pages; words of acts never come from here. */
export const MESSAGES: Readonly<Record<LanguageCode, Messages>> = byLanguage(({ says }) => says.pages);

// By its parts: the long style of Armenian dates writes "08".
const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** Kept, since to make one costs fifty times what it is for. Day before month, as the acts themselves have it. */
const DAYS = byLanguage(({ locale }) => new Intl.DateTimeFormat(locale, DAY));

/** A day in the words of a language: "8 August 2025". ISO 8601 in, never a time zone's other day. */
export const longDate = (date: string, code: LanguageCode): string =>
  DAYS[code].format(new Date(`${date}T00:00:00Z`));

/** "8 August 2025, 14:05 UTC": a moment, in milliseconds since 1970. */
export function longTime(ms: number, code: LanguageCode): string {
  const day = longDate(new Date(ms).toISOString().slice(0, 10), code);
  const time = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const;
  return `${day}, ${new Intl.DateTimeFormat('en-GB', time).format(ms)} UTC`;
}

/** "289 days", "289 дней": a number of days in the plural of a language. */
export const countedDays = (days: number, code: LanguageCode): string =>
  new Intl.NumberFormat(LANGUAGES[code].bcp47, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    days,
  );
