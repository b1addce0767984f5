import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { unnumbered } from './structure.ts';

const words = {
  units: [
    ...['اول', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم', 'دهم', 'یازدهم', 'دوازدهم'],
    ...['سیزدهم', 'چهاردهم', 'پانزدهم', 'شانزدهم', 'هفدهم', 'هجدهم', 'نوزدهم'],
  ],
  behindTen: ['یکم', 'دوم', 'سوم', 'چهارم', 'پنجم', 'ششم', 'هفتم', 'هشتم', 'نهم'],
  tens: ['دهم', 'بیستم', 'سی‌ام', 'چهلم', 'پنجاهم', 'شصتم', 'هفتادم', 'هشتادم', 'نودم'],
  beforeUnit: ['ده', 'بیست', 'سی', 'چهل', 'پنجاه', 'شصت', 'هفتاد', 'هشتاد', 'نود'],
  joint: ' و ',
  figures: (place: number): string => `${place}ام`,
};

/** "پاراگراف دوم": what has no number is a paragraph by the word that Persian has from French. */
export const places: Places = {
  placed: (noun, place) => `${noun} ${ordinalOf(words, place)}`,
  nouns: {
    p: 'پاراگراف',
    inNumbered: 'پاراگراف',
    amongNumbered: 'پاراگراف',
    recital: 'بند',
    indent: 'تیره',
    hcontainer: 'عنوان',
    gap: 'افتادگی',
    formula: 'پایان مقدمه',
  },
  joint: '، ',
  unnumbered: { words: unnumbered, isBehindOrdinal: false, adjective: '' },
};
