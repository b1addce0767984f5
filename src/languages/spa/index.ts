import { type TextLanguage, wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** Spanish. */
export const spa: TextLanguage = {
  place: 6,
  bcp47: 'es',
  locale: 'es-ES',
  engineLocale: 'spa',
  aliases: ['es', 'spanish', 'español', 'castellano'],
  endonym: 'español',
  english: 'Spanish',
  calledIn: { eng: 'Spanish', rus: 'испанский', hye: 'իսպաներեն', aze: 'ispanca' },
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcdefghijklmnñopqrstuvwxyz',
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
  pluralsOf: (word) => [`${word}s`, `${word}es`, word.replace(/z$/u, 'ces')],
  days,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: {
      before: 'Sr|Sra|Sres|Dr|Dra|Excmo|Ud|arts?|ap(?:ar)?tdos?|apdos?|párrs?|nros?|núms?|pp?|págs?|vol|cap',
      behind: 'por ciento',
    },
  },
  syllables: byPatterns('hyphen/es/index.js'),
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  stem,
  spellings: [],
  infinitive: null,
  respell: (word) => word,
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: 's es', loses: '', isWhole: true },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
