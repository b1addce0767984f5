import type { Numbers } from '../language.ts';

export const numbers: Numbers = {
  ordinals: [
    'birinci',
    'ikinci',
    'üçüncü',
    'dördüncü',
    'beşinci',
    'altıncı',
    'yeddinci',
    'səkkizinci',
    'doqquzuncu',
    'onuncu',
    'on birinci',
    'on ikinci',
  ],
  ordinalCases: null,
  cardinals: '',
  spelled: ['birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu'],
  endings: { inHeadings: 'n?c[iıuü]', inCitations: 'c[iıuü](?:n[iıuü]n)?|n?[iıuü]n' },
  fromEnd: { last: 'sonuncu|axırıncı|axirinci', penultimate: '' },
};
