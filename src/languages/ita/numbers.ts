import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

/** "Articolo primo", "articolo 1°", "primo comma". */
export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  isOrdinalEither: true,
  ordinals: {
    ...counted('prim second terz quart quint sest settim ottav non decim undicesim dodicesim'),
    ...counted(
      'tredicesim quattordicesim quindicesim sedicesim diciassettesim diciottesim diciannovesim',
      13,
    ),
    ...counted('ventesim trentesim quarantesim cinquantesim sessantesim', 20, 10),
    ...counted('ventunesim ventiduesim ventitreesim ventiquattresim ventcinquesim', 21),
    centesim: 100,
    unic: 1,
  },
  ordinalCases: 'o|a|i|e',
  and: '',
  endings: '',
  signs: { before: 'numer[oi]', after: '' },
  suffixes: {},
  fromEnd: { last: 'ultim[oaie]', penultimate: 'penultim[oaie]' },
  between: { range: 'a|al|fino', list: 'e|ed|o' },
};
