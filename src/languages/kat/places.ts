import type { Places } from '../language.ts';
import { ordinal } from './numbers.ts';
import { words as structure, title } from './structure.ts';

/** What has no number is an «აბზაცი», as it is an абзац in Russian. */
export const places: Places = {
  placed: (noun, place) => `${place < 100 ? ordinal(place) : `მე-${place}`} ${noun}`,
  nouns: {
    p: 'აბზაცი',
    inNumbered: 'აბზაცი',
    amongNumbered: 'აბზაცი',
    recital: 'აბზაცი',
    indent: 'ტირე',
    hcontainer: 'სათაური',
    gap: 'გამოტოვებული ადგილი',
    formula: 'დასკვნითი სიტყვები',
  },
  numbered: (noun, number, isLettered) => (isLettered ? `${noun} „${number}“` : `${noun} ${number}`),
  onlyParts: title,
  unnumbered: { words: structure.subpoint, isBehindOrdinal: false, adjective: '' },
};
