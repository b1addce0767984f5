import type { InterfaceLanguage } from '../interface.ts';
import { wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { reformed } from './classical.ts';
import { days } from './days.ts';
import { pdfFonts, webFonts } from './fonts.ts';
import { functionWords } from './functionWords.ts';
import { contestedNames, nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { says } from './says/index.ts';
import { sounds } from './sounds.ts';
import { states } from './states.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** Eastern Armenian in the reformed spelling; the classical one is read in queries. */
export const hye: InterfaceLanguage = {
  place: 3,
  bcp47: 'hy',
  locale: 'hy',
  engineLocale: 'hye',
  aliases: ['hy', 'arm', 'armenian'],
  endonym: 'հայերեն',
  english: 'Armenian',
  script: 'Armenian',
  direction: 'ltr',
  letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք',
  names: { eng: 'անգլերեն', rus: 'ռուսերեն', hye: 'հայերեն', aze: 'ադրբեջաներեն' },
  words,
  closing,
  title: wordFirst,
  nouns,
  places,
  numberFirst: { inHeadings: true, inCitations: true },
  numbers,
  amounts,
  asides,
  acts,
  definitions,
  pluralsOf: () => [],
  days,
  states,
  lineLetters: 30,
  type: {
    ligatures: true,
    hyphen: '\u058A',
    bound: { before: 'պրն|տկն|պարոն|տիկին|թիվ|էջ|№', behind: 'թթ?|թվական|թվականի' },
  },
  syllables: byPatterns('hyphen/hy/index.js'),
  webFonts,
  pdfFonts,
  functionWords,
  stem,
  spellings: [],
  infinitive: null,
  respell: (word) => word,
  dictionary: null,
  contestedNames,
  nameCases,
  reformed,
  sounds,
  keyboard: null,
  lookalikes: null,
  citationPhrases: null,
  says,
};
