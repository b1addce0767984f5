import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

/** "Article premier" is the first; others have figures, and words in old texts. */
export const numbers: Numbers = {
  cardinals: {
    dix: 10,
    ...counted('vingt trente quarante cinquante soixante', 20, 10),
  },
  isCardinalAlone: false,
  isDottedOwn: false,
  isOrdinalEither: true,
  ordinalLetter: 'e',
  ordinals: {
    premier: 1,
    premiere: 1,
    second: 2,
    seconde: 2,
    unieme: 1,
    ...counted('deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme', 2),
    ...counted('onzieme douzieme treizieme quatorzieme quinzieme seizieme', 11),
    ...counted('vingtieme trentieme quarantieme cinquantieme soixantieme', 20, 10),
    centieme: 100,
  },
  ordinalCases: '|s',
  and: 'et',
  endings: 'er|re|ere|nd|nde|eme|emes',
  signs: { before: 'numéros?', after: '' },
  suffixes: {},
  fromEnd: { last: 'derni(?:er|ère)s?', penultimate: 'pénultième' },
  between: { range: 'à|jusqu', list: 'et|ou' },
};
