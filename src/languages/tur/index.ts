import { type TextLanguage, wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** Its capitals need `tr` wherever case is changed: İ and I are two letters. */
export const tur: TextLanguage = {
  place: 11,
  bcp47: 'tr',
  locale: 'tr',
  engineLocale: 'tur',
  aliases: ['tr', 'turkish'],
  endonym: 'Türkçe',
  english: 'Turkish',
  calledIn: { eng: 'Turkish', rus: 'турецкий', hye: 'թուրքերեն', aze: 'türkcə' },
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcçdefgğhıijklmnoöprsştuüvyz',
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
  type: {
    ligatures: false,
    hyphen: '-',
    bound: { before: 'md|bkz|Sn|Dr|Prof|No|s', behind: 'yılı|yılında|tarihli' },
  },
  syllables: byPatterns('hyphen/tr/index.js'),
  webFonts: { faces: {}, first: ['serif-latin', 'serif-azerbaijani'] },
  pdfFonts: null,
  functionWords,
  stem,
  spellings: [],
  infinitive: /m[ae]k$/u,
  respell: (word) => word,
  dictionary: null,
  contestedNames: [],
  nameCases,
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
