import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

/** "Artículo primero", "artículo décimo segundo", "artículo 1.º"; cardinals ("once") are words of other languages. */
export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  isOrdinalEither: true,
  ordinals: {
    ...counted('primer segund tercer cuart quint sext septim octav noven decim undecim duodecim'),
    setim: 7,
    ...counted('vigesim trigesim cuadragesim quincuagesim sexagesim', 20, 10),
    centesim: 100,
    unic: 1,
  },
  ordinalCases: '|o|a|os|as',
  and: '',
  endings: 'er|ero|ro|do|to',
  signs: { before: 'números?|núms?|nro', after: '' },
  suffixes: {},
  fromEnd: { last: 'últim[oa]s?', penultimate: 'penúltim[oa]s?' },
  between: { range: 'a|al|hasta', list: 'y|e|o|u' },
};
