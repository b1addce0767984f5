import { DAYS, dayOf } from '../../cite/format/days.ts';
import type { LanguageCode } from '../../model/language.ts';

const HYE =
  'հունվարի փետրվարի մարտի ապրիլի մայիսի հունիսի հուլիսի օգոստոսի սեպտեմբերի հոկտեմբերի նոյեմբերի դեկտեմբերի';
const AZE = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr';

const month = (names: string, date: string): string => names.split(' ')[dayOf(date).month - 1] ?? '';

/**
 * Days in words, the same on every machine: `Intl` says what its version of CLDR says, and a file must not change
 * with the Node that made it.
 */
export const LONG_DAY = {
  eng: DAYS.british,
  rus: DAYS.russian,
  hye: (date) => `${dayOf(date).day} ${month(HYE, date)}, ${dayOf(date).year} թ.`,
  aze: (date) => `${dayOf(date).day} ${month(AZE, date)} ${dayOf(date).year}`,
} as const satisfies Record<LanguageCode, (date: string) => string>;
