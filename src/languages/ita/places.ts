import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';

const words = {
  units: [
    ...['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo', 'nono', 'decimo'],
    ...['undicesimo', 'dodicesimo', 'tredicesimo', 'quattordicesimo', 'quindicesimo', 'sedicesimo'],
    ...['diciassettesimo', 'diciottesimo', 'diciannovesimo'],
  ],
  tens: ['decimo', 'ventesimo'],
  beforeUnit: [],
  joint: '',
  figures: (place: number): string => `${place}º`,
};

/** "Lacuna" alone of these nouns is feminine. */
const feminine = (ordinal: string): string => ordinal.replace(/o$/u, 'a').replace(/º$/u, 'ª');

/** "Secondo comma": with an ordinal one without a number, as in acts of the European Union; "comma 2" has one. */
export const places: Places = {
  placed: (noun, place) => {
    const ordinal = ordinalOf(words, place);
    return `${noun === 'lacuna' ? feminine(ordinal) : ordinal} ${noun}`;
  },
  numbered: (noun, number, isLettered) => `${noun} ${number}${isLettered ? ')' : ''}`,
  nouns: {
    p: 'comma',
    inNumbered: 'comma',
    amongNumbered: 'comma',
    recital: 'considerando',
    indent: 'trattino',
    hcontainer: 'titolo',
    gap: 'lacuna',
    formula: 'parole finali',
  },
  unnumbered: { words: ['comma', 'commi', 'capoverso', 'capoversi'], isBehindOrdinal: true, adjective: '' },
};
