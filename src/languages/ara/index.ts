import { type TextLanguage, wordFirst } from '../language.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { sounds } from './sounds.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** Lists are lettered in the old order, أ ب ج د; some in that of the alphabet. No line divides a word. */
export const ara: TextLanguage = {
  place: 13,
  bcp47: 'ar',
  locale: 'ar-u-nu-latn',
  engineLocale: 'ara',
  aliases: ['ar', 'arabic'],
  endonym: 'العربية',
  english: 'Arabic',
  calledIn: { eng: 'Arabic', rus: 'арабский', hye: 'արաբերեն', aze: 'ərəbcə' },
  script: 'Arabic',
  direction: 'rtl',
  letters: 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ',
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
    bound: { before: 'رقم|ص', behind: 'م|ه' },
  },
  syllables: null,
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  stem,
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
