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

/** French. Texts write œ, readers also oe. */
export const fra: TextLanguage = {
  place: 5,
  bcp47: 'fr',
  locale: 'fr-FR',
  engineLocale: 'fra',
  aliases: ['fr', 'fre', 'french', 'français'],
  endonym: 'français',
  english: 'French',
  calledIn: { eng: 'French', rus: 'французский', hye: 'ֆրանսերեն', aze: 'fransızca' },
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcdefghijklmnopqrstuvwxyz',
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
  pluralsOf: (word) => [`${word}s`, `${word}x`, word.replace(/al$/u, 'aux')],
  days,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: {
      before: 'MM?|Mmes?|Mlles?|Dr|Pr|Mgr|S\\.E|St|Ste|arts?|al|par|litt?|n[o°]s?|pp?|vol|chap',
      behind: 'p\\. 100|er|ère|ème',
    },
  },
  syllables: byPatterns('hyphen/fr/index.js'),
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  elided: 'l d s n c qu jusqu lorsqu puisqu quoiqu quelqu presqu',
  stem,
  spellings: [],
  infinitive: null,
  respell: (word) => word.replaceAll('œ', 'oe').replaceAll('æ', 'ae'),
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: 's es e x', loses: '', isWhole: true },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
