import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';

const words = {
  units: ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno'],
  tens: ['décimo', 'vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo'],
  beforeUnit: ['décimo', 'vigésimo', 'trigésimo', 'cuadragésimo', 'quincuagésimo', 'sexagésimo'],
  joint: ' ',
  figures: (place: number): string => `${place}.º`,
};

/** "Párrafo segundo": with an ordinal one without a number, as in acts of the European Union; "párrafo 2" has one. */
export const places: Places = {
  placed: (noun, place) => `${noun} ${ordinalOf(words, place)}`,
  numbered: (noun, number, isLettered) => `${noun} ${number}${isLettered ? ')' : ''}`,
  nouns: {
    p: 'párrafo',
    inNumbered: 'párrafo',
    amongNumbered: 'párrafo',
    recital: 'considerando',
    indent: 'guion',
    hcontainer: 'título',
    gap: 'laguna',
    formula: 'palabras finales',
  },
  unnumbered: {
    words: ['párrafo', 'párrafos', 'parrafo', 'parrafos'],
    isBehindOrdinal: true,
    adjective: '',
  },
};
