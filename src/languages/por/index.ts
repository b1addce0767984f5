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

/** Portuguese of Portugal and of Brazil: what the one writes with c or p before c and t, the other writes without. */
export const por: TextLanguage = {
  place: 7,
  bcp47: 'pt',
  locale: 'pt-PT',
  engineLocale: 'por',
  aliases: ['pt', 'portuguese', 'português'],
  endonym: 'português',
  english: 'Portuguese',
  calledIn: { eng: 'Portuguese', rus: 'португальский', hye: 'պորտուգալերեն', aze: 'portuqalca' },
  script: 'Latin',
  direction: 'ltr',
  letters: 'abcdefghijlmnopqrstuvxz',
  words,
  closing,
  title: (word, number) =>
    /^\d+$/u.test(number) && word === 'Artigo' ? `${word} ${number}.º` : wordFirst(word, number),
  nouns,
  places,
  numberFirst: { inHeadings: false, inCitations: false },
  numbers,
  amounts,
  asides,
  acts,
  definitions,
  pluralsOf: (word) => [`${word}s`, `${word}es`, word.replace(/ao$/u, 'oes'), word.replace(/l$/u, 'is')],
  days,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: {
      before: 'Srs?|Sra|Dr|Dra|Exmo|V\\. Ex\\.ª|arts?|n\\.os|n\\.º|n|al|pp?|págs?|vol|cap',
      behind: 'por cento',
    },
  },
  syllables: byPatterns('hyphen/pt/index.js'),
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  stem,
  spellings: [],
  infinitive: null,
  respell: (word) => word.replace(/(?<=[aeio])[cp](?=(?:cao|coes)$|t)/gu, ''),
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: 's es', loses: '', isWhole: true },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
