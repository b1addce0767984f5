import type { TextLanguage } from '../language.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { closing, nouns, words } from './structure.ts';

/** In simplified or traditional characters, without spaces between words and without forms of them. */
export const zho: TextLanguage = {
  place: 15,
  bcp47: 'zh',
  locale: 'zh',
  engineLocale: 'zho',
  aliases: ['zh', 'chi', 'cmn', 'zh-hans', 'zh-hant', 'chinese'],
  endonym: '中文',
  english: 'Chinese',
  calledIn: { eng: 'Chinese', rus: 'китайский', hye: 'չինարեն', aze: 'çincə' },
  script: 'Han',
  direction: 'ltr',
  letters: '甲乙丙丁戊己庚辛壬癸',
  words,
  closing,
  title: (word, number) => (words.annex.includes(word) ? `${word}${number}` : `第${number}${word}`),
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
    bound: { before: '第', behind: '年|月|日' },
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
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
