import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';

const words = {
  units: ['primeiro', 'segundo', 'terceiro', 'quarto', 'quinto', 'sexto', 'sétimo', 'oitavo', 'nono'],
  tens: ['décimo', 'vigésimo', 'trigésimo', 'quadragésimo', 'quinquagésimo', 'sexagésimo'],
  beforeUnit: ['décimo', 'vigésimo', 'trigésimo', 'quadragésimo', 'quinquagésimo', 'sexagésimo'],
  joint: ' ',
  figures: (place: number): string => `${place}.º`,
};

/** "Segundo parágrafo": with an ordinal one without a number, as in acts of the European Union. */
export const places: Places = {
  placed: (noun, place) => `${ordinalOf(words, place)} ${noun}`,
  numbered: (noun, number, isLettered) => `${noun} ${number}${isLettered ? ')' : ''}`,
  nouns: {
    p: 'parágrafo',
    inNumbered: 'parágrafo',
    amongNumbered: 'parágrafo',
    recital: 'considerando',
    indent: 'travessão',
    hcontainer: 'título',
    gap: 'lacuna',
    formula: 'palavras finais',
  },
  unnumbered: {
    words: ['parágrafo', 'parágrafos', 'paragrafo', 'paragrafos'],
    isBehindOrdinal: true,
    adjective: '',
  },
};
