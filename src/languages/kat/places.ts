import type { Places } from '../language.ts';
import { ordinal } from './numbers.ts';
import { words as structure, title } from './structure.ts';

/** A recital is a «პუნქტი», as it is a пункт in Russian; what has no number is an «აბზაცი». */
export const places: Places = {
  placed: (noun, place) => `${place < 100 ? ordinal(place) : `მე-${place}`} ${noun}`,
  nouns: {
    p: 'აბზაცი',
    inNumbered: 'აბზაცი',
    amongNumbered: 'აბზაცი',
    recital: 'პუნქტი',
    indent: 'ტირე',
    hcontainer: 'სათაური',
    gap: 'გამოტოვებული ადგილი',
    formula: 'დასკვნითი სიტყვები',
  },
  numbered: (noun, number, isLettered) => (isLettered ? `${noun} „${number}“` : `${noun} ${number}`),
  onlyParts: title,
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
