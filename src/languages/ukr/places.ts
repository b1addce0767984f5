import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { words as structure } from './structure.ts';

const words = {
  units: [
    ...['перший', 'другий', 'третій', 'четвертий', 'п’ятий', 'шостий', 'сьомий', 'восьмий', 'дев’ятий'],
    ...['десятий', 'одинадцятий', 'дванадцятий', 'тринадцятий', 'чотирнадцятий', 'п’ятнадцятий'],
    ...['шістнадцятий', 'сімнадцятий', 'вісімнадцятий', 'дев’ятнадцятий'],
  ],
  tens: [
    ...['десятий', 'двадцятий', 'тридцятий', 'сороковий', 'п’ятдесятий', 'шістдесятий'],
    ...['сімдесятий', 'вісімдесятий', 'дев’яностий'],
  ],
  beforeUnit: [
    ...['десять', 'двадцять', 'тридцять', 'сорок', 'п’ятдесят', 'шістдесят', 'сімдесят'],
    ...['вісімдесят', 'дев’яносто'],
  ],
  joint: ' ',
  figures: (place: number): string => `${place}-й`,
};

/** «Тире» alone of these nouns is neuter. */
const neuter = (ordinal: string): string =>
  ordinal.replace(/ий$/u, 'е').replace(/ій$/u, 'є').replace(/-й$/u, '-е');

/** What has no number is an «абзац», as it is in Russian. */
export const places: Places = {
  placed: (noun, place) => {
    const ordinal = ordinalOf(words, place);
    return `${noun === 'тире' ? neuter(ordinal) : ordinal} ${noun}`;
  },
  nouns: {
    p: 'абзац',
    inNumbered: 'абзац',
    amongNumbered: 'абзац',
    recital: 'пункт',
    indent: 'тире',
    hcontainer: 'заголовок',
    gap: 'пропуск',
    formula: 'заключні слова',
  },
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
