import { type TextLanguage, wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
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

/** Its letters have no capitals in running text: what Unicode calls these sets whole lines. */
export const kat: TextLanguage = {
  place: 10,
  bcp47: 'ka',
  locale: 'ka',
  engineLocale: 'kat',
  aliases: ['ka', 'geo', 'georgian'],
  endonym: 'ქართული',
  english: 'Georgian',
  calledIn: { eng: 'Georgian', rus: 'грузинский', hye: 'վրացերեն', aze: 'gürcücə' },
  script: 'Georgian',
  direction: 'ltr',
  letters: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
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
    ligatures: true,
    hyphen: '-',
    bound: { before: 'ბ-ნი|ქ-ნი|გვ|№', behind: 'წ|წლის|წელს' },
  },
  syllables: byPatterns('hyphen/ka/index.js'),
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
