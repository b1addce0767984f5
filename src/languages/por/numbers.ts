import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

/** "Artigo 5.º", "artigo primeiro", "parágrafo único". */
export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  isOrdinalEither: true,
  ordinals: {
    ...counted('primeir segund terceir quart quint sext setim oitav non decim undecim duodecim'),
    septim: 7,
    ...counted('vigesim trigesim quadragesim quinquagesim sexagesim', 20, 10),
    centesim: 100,
    unic: 1,
  },
  ordinalCases: 'o|a|os|as',
  and: '',
  endings: '',
  signs: { before: 'números?', after: '' },
  suffixes: {},
  fromEnd: { last: 'últim[oa]s?', penultimate: 'penúltim[oa]s?' },
  between: { range: 'a|ao|até', list: 'e|ou' },
};
