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

/** Italian. */
export const ita: TextLanguage = {
  place: 8,
  bcp47: 'it',
  locale: 'it-IT',
  engineLocale: 'ita',
  aliases: ['it', 'italian', 'italiano'],
  endonym: 'italiano',
  english: 'Italian',
  calledIn: { eng: 'Italian', rus: 'итальянский', hye: 'իտալերեն', aze: 'italyanca' },
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcdefghilmnopqrstuvz',
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
  pluralsOf: (word) => [
    word.replace(/[oe]$/u, 'i'),
    word.replace(/a$/u, 'e'),
    word.replace(/([cg])([oa])$/u, (_, root, end) => `${root}h${end === 'o' ? 'i' : 'e'}`),
  ],
  days,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: { before: 'Sigg?|Dott|On|Prof|S\\.E|artt?|parr?|lett|nn?|pp?|pagg?|vol|cap', behind: 'per cento' },
  },
  syllables: byPatterns('hyphen/it/index.js'),
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  elided:
    'l d un s n c v dell all dall nell sull coll gl degl agl negl quest quell nessun ciascun alcun sant tutt anch',
  stem,
  spellings: [],
  infinitive: null,
  respell: (word) => word,
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: 'o a i e', loses: '[oaie]', isWhole: true },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
