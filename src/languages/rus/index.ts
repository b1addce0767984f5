import type { InterfaceLanguage } from '../interface.ts';
import { wordFirst } from '../language.ts';
import { byPatterns } from '../patterns.ts';
import { amounts } from './amounts.ts';
import { citationPhrases } from './citation.ts';
import { acts, asides, definitions } from './cite.ts';
import { days } from './days.ts';
import { webFonts } from './fonts.ts';
import { functionWords } from './functionWords.ts';
import { contestedNames, nameCases } from './names.ts';
import { numbers } from './numbers.ts';
import { places } from './places.ts';
import { says } from './says/index.ts';
import { sounds } from './sounds.ts';
import { spellings } from './spelling.ts';
import { states } from './states.ts';
import { stem } from './stem.ts';
import { closing, nouns, words } from './structure.ts';

/** ё and е are one letter to readers who search. */
export const rus: InterfaceLanguage = {
  place: 2,
  bcp47: 'ru',
  locale: 'ru',
  engineLocale: 'rus',
  aliases: ['ru', 'russian'],
  endonym: 'русский',
  english: 'Russian',
  script: 'Cyrillic',
  direction: 'ltr',
  letters: 'абвгдежзиклмнопрстуфхцчшщэюя',
  names: { eng: 'английский', rus: 'русский', hye: 'армянский', aze: 'азербайджанский' },
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
  states,
  lineLetters: 31,
  type: {
    ligatures: true,
    hyphen: '-',
    bound: { before: 'г|гг|г-н|г-жа|г-на|г-ну|г-же|стр?|ч|гл|пп?|т|№', behind: 'гг?|год[ау]?|годов' },
  },
  syllables: byPatterns('hyphen/ru/index.js'),
  webFonts,
  pdfFonts: null,
  functionWords,
  stem,
  spellings,
  infinitive: null,
  respell: (word) => word,
  dictionary: 'dictionary-ru',
  contestedNames,
  nameCases,
  reformed: null,
  sounds,
  keyboard: 'ёйцукенгшщзхъфывапролджэячсмитьбю',
  lookalikes: { own: 'асеіјорхуквмнт', latin: 'aceijopxykbmht' },
  citationPhrases,
  says,
};
