import { longDay } from '../../cite/format/days.ts';
import type { Messages } from '../../languages/says.ts';
import { type ByInterface, byInterface, type InterfaceCode } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';

export type { Messages } from '../../languages/says.ts';

/** Words of ours on pages; words of acts never come from here. */
export const MESSAGES: ByInterface<Messages> = byInterface(({ says }) => says.pages);

/** "8 August 2025, 14:05 UTC": a moment, in milliseconds since 1970. */
export function longTime(ms: number, code: InterfaceCode): string {
  const day = longDay(new Date(ms).toISOString().slice(0, 10), code);
  const time = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'UTC' } as const;
  return `${day}, ${new Intl.DateTimeFormat('en-GB', time).format(ms)} UTC`;
}

/** "289 days", "289 дней": a number of days in the plural of a language. */
export const countedDays = (days: number, code: InterfaceCode): string =>
  new Intl.NumberFormat(textLanguage(code).bcp47, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(
    days,
  );
