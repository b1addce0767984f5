import type { OwnNouns, StructureWords } from '../language.ts';

/**
 * "As partes" are the Parties in nearly every text, so a Part is known in the singular alone. A numbered paragraph is a
 * "número" ("n.º 2") in Portugal and in acts of the European Union, a "parágrafo" in Brazil.
 */
export const words: StructureWords = {
  preamble: ['preâmbulo', 'preambulo'],
  part: ['parte'],
  chapter: ['capítulo', 'capítulos', 'capitulo', 'capitulos', 'cap', 'caps'],
  section: ['secção', 'secções', 'seção', 'seções', 'seccao', 'secao'],
  article: ['artigo', 'artigos', 'art', 'arts'],
  paragraph: [
    'número',
    'números',
    'parágrafo',
    'parágrafos',
    'paragrafo',
    'paragrafos',
    'parág',
    'n.º',
    'n.os',
  ],
  point: [
    'alínea',
    'alíneas',
    'alinea',
    'alineas',
    'al',
    'inciso',
    'incisos',
    'ponto',
    'pontos',
    'item',
    'itens',
    'lit',
  ],
  subpoint: ['subalínea', 'subalíneas', 'subalinea', 'subalineas'],
  annex: ['anexo', 'anexos', 'apêndice', 'apêndices', 'apendice', 'apendices'],
  recital: ['considerando', 'considerandos'],
};

/** Em fé do que, Feito em. */
export const closing =
  'em (?:fé|testemunho) do que|feit[oa] (?:em|aos|no)|assinad[oa] em|os abaixo assinados';

export const nouns: OwnNouns = {
  recital: 'considerando',
  formula: 'palavras finais do preâmbulo',
  paragraph: 'n.º',
  point: 'alínea',
  subpoint: 'subalínea',
  indent: 'travessão',
  p: 'parágrafo',
  note: 'nota',
  conclusions: 'fórmulas finais',
  hcontainer: 'título',
  gap: 'lacuna',
};
