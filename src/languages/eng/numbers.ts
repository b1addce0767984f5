import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'),
    ...counted('sixteen seventeen eighteen nineteen', 16),
    ...counted('twenty thirty forty fifty sixty seventy eighty ninety hundred', 20, 10),
  },
  isCardinalAlone: true,
  isDottedOwn: false,
  ordinals: {
    ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
    ...counted('thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth', 13),
    ...counted('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
    hundredth: 100,
  },
  ordinalCases: '',
  and: 'and',
  endings: 'st|nd|rd|th',
  signs: { before: 'nos?|nr|n|number', after: '' },
  suffixes: {},
  fromEnd: { last: 'last|final|concluding', penultimate: 'penultimate' },
  between: { range: 'to|through|until', list: 'and|or' },
};
