import type { Numbers } from '../numbers.ts';
import { ordinalStem } from './ordinals.ts';

const MOST = 199;
const ordinals = Array.from({ length: MOST }, (_, at) => [ordinalStem(at + 1), at + 1] as const);

/** "Erster Teil", "im zweiten Absatz"; "bis" is the word of ranges here. */
export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: {
    ...Object.fromEntries(ordinals),
    // As written without ß, and the other word for the seventh.
    ...Object.fromEntries(ordinals.map(([word, value]) => [word.replace('ß', 'ss'), value])),
    siebent: 7,
  },
  ordinalCases: 'e|er|es|en|em',
  and: '',
  endings: 'te|ter|tes|ten|tem|ste|ster|stes|sten|stem',
  signs: { before: 'nrn', after: '' },
  suffixes: {},
  fromEnd: { last: 'letzte[mnrs]?', penultimate: 'vorletzte[mnrs]?' },
  between: { range: 'bis', list: 'und|oder|sowie|bzw' },
};
