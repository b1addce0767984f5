import type { InterfaceLanguage } from '../interface.ts';
import { wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { citationPhrases } from './citation.ts';
import { acts, asides, definitions, pluralsOf } from './cite.ts';
import { days } from './days.ts';
import { webFonts } from './fonts.ts';
import { functionWords } from './functionWords.ts';
import { contestedNames, nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { says } from './says/index.ts';
import { respell, spellings } from './spelling.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** Its strings are the type that the strings of every other language have to complete. */
export const eng: InterfaceLanguage = {
  place: 1,
  bcp47: 'en',
  locale: 'en-GB',
  engineLocale: 'eng',
  aliases: ['en', 'english'],
  endonym: 'English',
  english: 'English',
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcdefghijklmnopqrstuvwxyz',
  names: { eng: 'English', rus: 'Russian', hye: 'Armenian', aze: 'Azerbaijani' },
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
  pluralsOf,
  days,
  states: '',
  lineLetters: 35,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: {
      before: 'Messrs|Mrs?|Ms|Dr|Prof|H\\.E|St|Nos?|Arts?|paras?|pp?|vols?|ch|secs?|res',
      behind: 'per cent',
    },
  },
  syllables: byPatterns('hyphen/en-gb/index.js', 'hyphen/en-us/index.js'),
  webFonts,
  pdfFonts: null,
  functionWords,
  stem,
  spellings,
  infinitive: null,
  respell,
  dictionary: 'dictionary-en',
  contestedNames,
  nameCases,
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
  citationPhrases,
  says,
};
