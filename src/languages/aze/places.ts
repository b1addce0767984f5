import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { words as structure } from './structure.ts';

const words = {
  units: [
    ...['birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'altıncı', 'yeddinci', 'səkkizinci'],
    'doqquzuncu',
  ],
  tens: [
    ...['onuncu', 'iyirminci', 'otuzuncu', 'qırxıncı', 'əllinci', 'altmışıncı', 'yetmişinci'],
    ...['səksəninci', 'doxsanıncı'],
  ],
  beforeUnit: ['on', 'iyirmi', 'otuz', 'qırx', 'əlli', 'altmış', 'yetmiş', 'səksən', 'doxsan'],
  joint: ' ',
  figures: (place: number): string => `${place}-${endingOf(place)}`,
};

/** The vowel of the ending follows the number's last word: 121-ci (birinci), 103-cü (üçüncü). */
function endingOf(place: number): string {
  const [ten, unit] = [Math.floor(place / 10) % 10, place % 10];
  const last = unit > 0 ? words.units[unit - 1] : (words.tens[ten - 1] ?? 'yüzüncü');
  return (last ?? 'birinci').slice(-2);
}

/** A recital is a "bənd" as it is a пункт in Russian; what has no number is an "abzas". */
export const places: Places = {
  placed: (noun, place) => `${ordinalOf(words, place)} ${noun}`,
  nouns: {
    p: 'abzas',
    inNumbered: 'abzas',
    amongNumbered: 'abzas',
    recital: 'bənd',
    indent: 'tire',
    hcontainer: 'başlıq',
    gap: 'boşluq',
    formula: 'son sözlər',
  },
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
