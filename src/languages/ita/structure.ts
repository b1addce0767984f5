import type { OwnNouns, StructureWords } from '../language.ts';

/**
 * "Le parti" are the Parties, whose singular a Part is called by too. A numbered paragraph is a "paragrafo" in treaties and
 * acts of the European Union, a "comma" in laws and in acts that follow them.
 */
export const words: StructureWords = {
  preamble: ['preambolo'],
  part: ['parte'],
  chapter: ['capitolo', 'capitoli', 'capo', 'cap'],
  section: ['sezione', 'sezioni', 'sez'],
  article: ['articolo', 'articoli', 'art', 'artt'],
  paragraph: ['paragrafo', 'paragrafi', 'par', 'parr', 'comma', 'commi', 'co', 'capoverso', 'capoversi'],
  point: ['lettera', 'lettere', 'lett', 'punto', 'punti', 'lit'],
  subpoint: ['sottopunto', 'sottopunti'],
  annex: ['allegato', 'allegati', 'appendice', 'appendici'],
  recital: ['considerando', 'considerandi'],
};

/** In fede di che, Fatto a. */
export const closing = 'in fede di (?:che|quanto)|fatto (?:a|ad|in)|firmato a|i sottoscritti';

export const nouns: OwnNouns = {
  recital: 'considerando',
  formula: 'parole finali del preambolo',
  paragraph: 'paragrafo',
  point: 'lettera',
  subpoint: 'punto',
  indent: 'trattino',
  p: 'comma',
  note: 'nota',
  conclusions: 'formule finali',
  hcontainer: 'titolo',
  gap: 'lacuna',
};
