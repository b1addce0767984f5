import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { words as structure } from './structure.ts';

const words = {
  units: [
    ...['первый', 'второй', 'третий', 'четвёртый', 'пятый', 'шестой', 'седьмой', 'восьмой', 'девятый'],
    ...['десятый', 'одиннадцатый', 'двенадцатый', 'тринадцатый', 'четырнадцатый', 'пятнадцатый'],
    ...['шестнадцатый', 'семнадцатый', 'восемнадцатый', 'девятнадцатый'],
  ],
  tens: [
    ...['десятый', 'двадцатый', 'тридцатый', 'сороковой', 'пятидесятый', 'шестидесятый'],
    ...['семидесятый', 'восьмидесятый', 'девяностый'],
  ],
  beforeUnit: [
    ...['десять', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят'],
    ...['восемьдесят', 'девяносто'],
  ],
  joint: ' ',
  figures: (place: number): string => `${place}-й`,
};

/** «Тире» alone of these nouns is neuter. */
const neuter = (ordinal: string): string =>
  ordinal
    .replace(/(?:ый|ой)$/u, 'ое')
    .replace(/ий$/u, 'ье')
    .replace(/-й$/u, '-е');

/** As the United Nations have it in Russian: «второй пункт преамбулы»; what has no number is an «абзац». */
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
    formula: 'заключительные слова',
  },
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
