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

export const ukr: TextLanguage = {
  place: 12,
  bcp47: 'uk',
  locale: 'uk',
  engineLocale: 'ukr',
  aliases: ['uk', 'ukrainian'],
  endonym: 'українська',
  english: 'Ukrainian',
  calledIn: { eng: 'Ukrainian', rus: 'украинский', hye: 'ուկրաիներեն', aze: 'ukraynaca' },
  script: 'Cyrillic',
  direction: 'ltr',
  letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
  words,
  closing,
  title: wordFirst,
  nouns,
  places,
  numberFirst: { inHeadings: false, inCitations: true },
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
    bound: { before: 'р|рр|пан|пані|ст|ч|гл|пп?|м|с|№', behind: 'рр?|рок[уи]?|років' },
  },
  syllables: byPatterns('hyphen/uk/index.js'),
  webFonts: { faces: {}, first: ['serif-cyrillic', 'serif-latin'] },
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
  sounds: null,
  keyboard: null,
  lookalikes: { own: 'асеіорхуквмнт', latin: 'aceiopxykbmht' },
};
