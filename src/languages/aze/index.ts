import type { InterfaceLanguage } from '../interface.ts';
import { wordFirst } from '../language.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { webFonts } from './fonts.ts';
import { functionWords } from './functionWords.ts';
import { contestedNames, nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { says } from './says/index.ts';
import { states } from './states.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';
import { syllables } from './syllables.ts';

/** Latin letters. Its capitals need `az` wherever case is changed: İ and I are two letters. */
export const aze: InterfaceLanguage = {
  place: 4,
  bcp47: 'az-Latn',
  locale: 'az-Latn',
  engineLocale: 'aze',
  aliases: ['az', 'az-latn', 'azerbaijani'],
  endonym: 'azərbaycanca',
  english: 'Azerbaijani',
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
  names: { eng: 'ingiliscə', rus: 'rusca', hye: 'ermənicə', aze: 'azərbaycanca' },
  words,
  closing,
  title: (word, number, isRoman) =>
    isRoman ? `${number} ${word.toLocaleLowerCase('az')}` : wordFirst(word, number),
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
  lineLetters: 34,
  type: {
    ligatures: false,
    hyphen: '-',
    bound: { before: 'c|cən|b|səh|№', behind: 'il|ildə|ilin|ilində' },
  },
  syllables,
  webFonts,
  pdfFonts: null,
  functionWords,
  stem,
  spellings: [],
  infinitive: /m[ae][kq]$/u,
  respell: (word) => word,
  dictionary: null,
  contestedNames,
  nameCases,
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
  citationPhrases: null,
  says,
};
