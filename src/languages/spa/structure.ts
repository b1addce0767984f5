import type { OwnNouns, StructureWords } from '../language.ts';

/**
 * "Las partes" are the Parties in nearly every text, so a Part is known in the singular alone. A numbered paragraph is an
 * "apartado" in acts of the European Union, a "párrafo" of the United Nations, a "numeral" of the Andes; a lettered
 * "apartado" is a point.
 */
export const words: StructureWords = {
  preamble: ['preámbulo', 'preambulo'],
  part: ['parte'],
  chapter: ['capítulo', 'capítulos', 'capitulo', 'capitulos', 'cap', 'caps'],
  section: ['sección', 'secciones', 'seccion', 'secc'],
  article: ['artículo', 'artículos', 'articulo', 'articulos', 'art', 'arts', 'artº'],
  paragraph: [
    ...['apartado', 'apartados', 'apdo', 'apdos', 'apartº'],
    ...['párrafo', 'párrafos', 'parrafo', 'parrafos', 'párr', 'párrs', 'parr', 'numeral', 'numerales'],
  ],
  point: ['letra', 'letras', 'inciso', 'incisos', 'inc', 'punto', 'puntos', 'lit'],
  subpoint: ['subinciso', 'subincisos', 'subpárrafo', 'subpárrafos', 'subapartado', 'subapartados'],
  annex: ['anexo', 'anexos', 'apéndice', 'apéndices', 'apendice', 'apendices'],
  recital: ['considerando', 'considerandos'],
};

/** En fe de lo cual, Hecho en. */
export const closing =
  'en (?:fe|testimonio) de lo cual|hecho (?:en|a)|dad[oa] en|firmado en|los abajo firmantes|los infrascrit[oa]s';

export const nouns: OwnNouns = {
  recital: 'considerando',
  formula: 'palabras finales del preámbulo',
  paragraph: 'apartado',
  point: 'letra',
  subpoint: 'inciso',
  indent: 'guion',
  p: 'párrafo',
  note: 'nota',
  conclusions: 'fórmulas finales',
  hcontainer: 'título',
  gap: 'laguna',
};
