import type { Days } from '../language.ts';

export const days: Days = {
  months: [
    'հունվարի',
    'փետրվարի',
    'մարտի',
    'ապրիլի',
    'մայիսի',
    'հունիսի',
    'հուլիսի',
    'օգոստոսի',
    'սեպտեմբերի',
    'հոկտեմբերի',
    'նոյեմբերի',
    'դեկտեմբերի',
  ],
  long: (month, { day, year }) => `${day} ${month}, ${year} թ.`,
  around: 'թվականի|թ|ին|ի',
  may: 'մայ',
};
