import { type TextLanguage, wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { functionWords } from './functionWords.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { respell } from './spelling.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** German. ß is ss and umlauts are as often written with e: by these spellings all forms meet. */
export const deu: TextLanguage = {
  place: 9,
  bcp47: 'de',
  locale: 'de-DE',
  engineLocale: 'deu',
  aliases: ['de', 'ger', 'german', 'deutsch'],
  endonym: 'Deutsch',
  english: 'German',
  calledIn: { eng: 'German', rus: 'немецкий', hye: 'գերմաներեն', aze: 'almanca' },
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
  pluralsOf: (word) => ['e', 'en', 'er', 'n', 's'].map((ending) => word + ending),
  days,
  type: {
    ligatures: false,
    hyphen: '-',
    bound: {
      before: 'Hr|Fr|Dr|Prof|S\\. ?E|Art|Abs|Nrn?|Ziff|Buchst|lit|S|Bd|Kap',
      behind: 'Prozent|v\\. H',
    },
  },
  syllables: byPatterns('hyphen/de/index.js'),
  webFonts: { faces: {}, first: ['serif-latin'] },
  pdfFonts: null,
  functionWords,
  stem,
  spellings: [],
  infinitive: null,
  respell: respell,
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: 's es e en n er ern em', loses: '', isWhole: true },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
