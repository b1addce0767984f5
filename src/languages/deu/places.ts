import type { Places } from '../language.ts';
import { ordinalStem } from './ordinals.ts';

/** "Überschrift" and "Lücke" alone of these nouns are feminine. */
const FEMININE = /^(?:Überschrift|Lücke)$/u;
const MOST_IN_WORDS = 199;

/** An "Unterabsatz" has no number, as in acts of the European Union; lettered points are cited without brackets. */
export const places: Places = {
  placed: (noun, place) =>
    place > MOST_IN_WORDS
      ? `${place}. ${noun}`
      : `${ordinalStem(place)}${FEMININE.test(noun) ? 'e' : 'er'} ${noun}`,
  numbered: (noun, number) => `${noun} ${number}`,
  nouns: {
    p: 'Absatz',
    inNumbered: 'Unterabsatz',
    amongNumbered: 'Unterabsatz',
    recital: 'Erwägungsgrund',
    indent: 'Gedankenstrich',
    hcontainer: 'Überschrift',
    gap: 'Lücke',
    formula: 'abschließende Worte',
  },
  unnumbered: {
    words: ['unterabsatz', 'unterabsatzes', 'unterabsätze', 'unterabsätzen', 'unterabs', 'uabs'],
    isBehindOrdinal: true,
    adjective: '',
  },
};
