import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';
import { words as structure } from './structure.ts';

const words = {
  units: [
    ...['առաջին', 'երկրորդ', 'երրորդ', 'չորրորդ', 'հինգերորդ', 'վեցերորդ', 'յոթերորդ', 'ութերորդ'],
    'իններորդ',
  ],
  behindTen: [
    ...['մեկերորդ', 'երկուերորդ', 'երեքերորդ', 'չորսերորդ', 'հինգերորդ', 'վեցերորդ', 'յոթերորդ'],
    ...['ութերորդ', 'իններորդ'],
  ],
  tens: [
    ...['տասներորդ', 'քսաներորդ', 'երեսուներորդ', 'քառասուներորդ', 'հիսուներորդ', 'վաթսուներորդ'],
    ...['յոթանասուներորդ', 'ութսուներորդ', 'իննսուներորդ'],
  ],
  beforeUnit: [
    ...['տասն', 'քսան', 'երեսուն', 'քառասուն', 'հիսուն', 'վաթսուն', 'յոթանասուն', 'ութսուն', 'իննսուն'],
  ],
  joint: '',
  figures: (place: number): string => `${place}-րդ`,
};

/** A recital is a «կետ» as it is a пункт in Russian; what has no number is a «պարբերություն». */
export const places: Places = {
  placed: (noun, place) => `${ordinalOf(words, place)} ${noun}`,
  nouns: {
    p: 'պարբերություն',
    inNumbered: 'պարբերություն',
    amongNumbered: 'պարբերություն',
    recital: 'կետ',
    indent: 'գծիկ',
    hcontainer: 'վերնագիր',
    gap: 'բացթողում',
    formula: 'վերջին խոսքերը',
  },
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
