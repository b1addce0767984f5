import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { paragraphs, parts } from './structure.ts';

const words = {
  units: [
    ...['birinci', 'ikinci', 'üçüncü', 'dördüncü', 'beşinci', 'altıncı', 'yedinci', 'sekizinci'],
    'dokuzuncu',
  ],
  tens: [
    ...['onuncu', 'yirminci', 'otuzuncu', 'kırkıncı', 'ellinci', 'altmışıncı', 'yetmişinci'],
    ...['sekseninci', 'doksanıncı'],
  ],
  beforeUnit: ['on', 'yirmi', 'otuz', 'kırk', 'elli', 'altmış', 'yetmiş', 'seksen', 'doksan'],
  joint: ' ',
  figures: (place: number): string => `${place}.`,
};

/** A numbered paragraph is a "fıkra"; what has no number is a "paragraf". */
export const places: Places = {
  placed: (noun, place) => `${ordinalOf(words, place)} ${noun}`,
  nouns: {
    p: 'paragraf',
    inNumbered: 'paragraf',
    amongNumbered: 'paragraf',
    recital: 'fıkra',
    indent: 'tire',
    hcontainer: 'başlık',
    gap: 'boşluk',
    formula: 'son sözler',
  },
  onlyParts: parts,
  unnumbered: { words: paragraphs, isBehindOrdinal: false, adjective: '' },
};
