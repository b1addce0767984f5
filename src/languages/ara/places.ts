import type { Places } from '../language.ts';
import { written } from './ordinals.ts';
import { unnumbered } from './structure.ts';

/** Nouns that are masculine; all others here are feminine. */
const MASCULINE = /^(?:العنوان|البند|المقطع)$/u;

function inWords(place: number, isMasculine: boolean): string {
  const [below, forms] = [place % 100, written(place % 100)];
  // The masculine forms are the second half; tens have no other ones.
  const isOne = forms.length === 2 && below % 10 === 0 && below > 10;
  const said = forms[isMasculine && !isOne ? forms.length / 2 : 0] ?? '';
  if (place < 100) return said;
  return place === 100 ? 'المائة' : `${said} بعد المائة`;
}

/** "الفقرة الثانية": an ordinal stands behind its noun and agrees with it. */
export const places: Places = {
  placed: (noun, place) => `${noun} ${place < 200 ? inWords(place, MASCULINE.test(noun)) : place}`,
  nouns: {
    p: 'الفقرة',
    inNumbered: 'المقطع',
    amongNumbered: 'المقطع',
    recital: 'الحيثية',
    indent: 'الشرطة',
    hcontainer: 'العنوان',
    gap: 'الفجوة',
    formula: 'ختام الديباجة',
  },
  numbered: (noun, number, isLettered) => (isLettered ? `${noun} (${number})` : `${noun} ${number}`),
  joint: '، ',
  unnumbered: { words: unnumbered, isBehindOrdinal: false, isSaidAlike: true, adjective: '' },
};
