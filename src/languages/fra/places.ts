import type { Places } from '../language.ts';
import { ordinalOf } from '../ordinals.ts';

const words = {
  units: [
    ...['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'],
    ...['neuvième', 'dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième'],
    ...['dix-septième', 'dix-huitième', 'dix-neuvième'],
  ],
  behindTen: [
    ...['et unième', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième'],
    'neuvième',
  ],
  tens: ['dixième', 'vingtième', 'trentième', 'quarantième', 'cinquantième', 'soixantième'],
  beforeUnit: ['dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
  joint: '-',
  figures: (place: number): string => `${place}ème`,
};

const MOST_IN_WORDS = 69;

/** "Vingt et unième", "vingt-deuxième"; from seventy on, which is counted otherwise, in figures. */
const said = (place: number): string =>
  place > MOST_IN_WORDS ? words.figures(place) : ordinalOf(words, place).replace('-et ', ' et ');

/** An "alinéa" with an ordinal has no number, as in acts of the European Union; "alinéa a)" is a point. */
export const places: Places = {
  placed: (noun, place) => `${said(place)} ${noun}`,
  numbered: (noun, number, isLettered) => `${noun} ${number}${isLettered ? ')' : ''}`,
  nouns: {
    p: 'alinéa',
    inNumbered: 'alinéa',
    amongNumbered: 'alinéa',
    recital: 'considérant',
    indent: 'tiret',
    hcontainer: 'titre',
    gap: 'lacune',
    formula: 'derniers mots',
  },
  unnumbered: {
    words: ['alinéa', 'alinéas', 'alinea', 'alineas'],
    isBehindOrdinal: true,
    adjective: '',
  },
};
