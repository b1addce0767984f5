import type { Numbers } from '../numbers.ts';
import { ORDINALS } from './ordinals.ts';

export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: ORDINALS,
  ordinalCases: '',
  and: '',
  endings: '',
  signs: { before: 'رقم', after: '' },
  suffixes: { مكرر: 'bis', مكررا: 'bis', 'مكرر ثانيا': 'ter' },
  fromEnd: { last: 'ال[أا]خيرة?|ال[أا]خير', penultimate: 'قبل ال[أا]خيرة?' },
  between: { range: '[إا]ل[ىي]|حت[ىي]', list: 'و|[أا]و|،' },
  isOrdinalBehind: true,
  // The order of the alphabet, and both as they are written without the hamza.
  otherLetters: [
    'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ',
    'أبتثجحخدذرزسشصضطظعغفقكلمنهوي',
    'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  ],
};
