import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';

const words = {
  units: [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
    ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth'],
    ...['eighteenth', 'nineteenth'],
  ],
  tens: [
    ...['tenth', 'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth', 'seventieth'],
    ...['eightieth', 'ninetieth'],
  ],
  beforeUnit: ['ten', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  joint: '-',
  figures: (place: number): string => `${place}${ENDINGS[ENGLISH.select(place)] ?? 'th'}`,
};

const ENGLISH = new Intl.PluralRules('en', { type: 'ordinal' });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "Subparagraph" with an ordinal is one without a number, as in acts of the European Union; "subparagraph (b)" is a point. */
export const places: Places = {
  placed: (noun, place) => `${ordinalOf(words, place)} ${noun}`,
  nouns: {
    p: 'paragraph',
    inNumbered: 'subparagraph',
    amongNumbered: 'unnumbered paragraph',
    recital: 'recital',
    indent: 'indent',
    hcontainer: 'heading',
    gap: 'gap',
    formula: 'closing words',
  },
  unnumbered: {
    words: ['subparagraph', 'subparagraphs', 'sub-paragraph', 'sub-paragraphs'],
    isBehindOrdinal: true,
    adjective: 'unnumbered',
  },
};
