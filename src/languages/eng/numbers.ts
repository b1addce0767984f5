import type { Numbers } from '../language.ts';

export const numbers: Numbers = {
  ordinals: [
    'first',
    'second',
    'third',
    'fourth',
    'fifth',
    'sixth',
    'seventh',
    'eighth',
    'ninth',
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
    'nineteenth',
    'twentieth',
  ],
  ordinalCases: null,
  cardinals:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  spelled: [
    'one two three four five six seven eight nine ten eleven twelve',
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  ],
  endings: { inHeadings: 'st|nd|rd|th', inCitations: 'st|nd|rd|th' },
  fromEnd: { last: 'last|final|concluding', penultimate: 'penultimate' },
};
