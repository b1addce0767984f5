import type { Places } from '../language.ts';
import { parts } from './structure.ts';

/** Numbers stand before their words, and names behind each other without a mark: 第7条第1款第(a)项. */
export const places: Places = {
  placed: (noun, place) => `第${place}${noun}`,
  nouns: {
    p: '段',
    inNumbered: '段',
    amongNumbered: '段',
    recital: '序言段',
    indent: '破折号段',
    hcontainer: '标题',
    gap: '缺文',
    formula: '结语',
  },
  numbered: (noun, number, isLettered) => (isLettered ? `第(${number})${noun}` : `第${number}${noun}`),
  joint: '',
  onlyParts: parts,
  unnumbered: { words: ['段'], isBehindOrdinal: false, isSaidAlike: true, adjective: '' },
};
