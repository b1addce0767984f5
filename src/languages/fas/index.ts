import { type TextLanguage, wordFirst } from '../language.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { sounds } from './sounds.ts';
import { closing, nouns, words } from './structure.ts';

/** Lists are lettered in the old order, الف ب ج د; newer ones in that of the alphabet. No library has its stems. */
export const fas: TextLanguage = {
  place: 14,
  bcp47: 'fa',
  locale: 'fa-u-ca-gregory-nu-latn',
  engineLocale: 'pes',
  aliases: ['fa', 'per', 'pes', 'persian', 'farsi'],
  endonym: 'فارسی',
  english: 'Persian',
  calledIn: { eng: 'Persian', rus: 'персидский', hye: 'պարսկերեն', aze: 'farsca' },
  script: 'Arabic',
  direction: 'rtl',
  letters: 'ابجدهوزحطیکلمنسعفصقرشتثخذضظغ',
  words,
  closing,
  title: wordFirst,
  nouns,
  places,
  numberFirst: { inHeadings: false, inCitations: false },
  numbers,
  amounts,
  asides,
  acts,
  definitions,
  pluralsOf: () => [],
  days,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: { before: 'شماره|ص', behind: 'میلادی|م' },
  },
  syllables: null,
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  stem: (word) => word,
  spellings: [],
  infinitive: null,
  respell: (word) => word,
  dictionary: null,
  contestedNames: [],
  nameCases,
  reformed: null,
  sounds,
  keyboard: null,
  lookalikes: null,
};
