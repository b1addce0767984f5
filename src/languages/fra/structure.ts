import type { OwnNouns, StructureWords } from '../language.ts';

/**
 * "Les parties" are the Parties in nearly every text, so a Part is known in the singular alone. A point is called so in acts
 * of the European Union; an "alinéa" is one where it has a letter, as the United Nations write, and else a paragraph.
 * "Par." is one too, by its point: "par" is a word.
 */
export const words: StructureWords = {
  preamble: ['préambule', 'preambule'],
  part: ['partie'],
  chapter: ['chapitre', 'chapitres', 'chap'],
  section: ['section', 'sections', 'sect'],
  article: ['article', 'articles', 'art', 'arts'],
  paragraph: [...['paragraphe', 'paragraphes', 'parag'], ...['alinéa', 'alinéas', 'alinea', 'alineas', 'al']],
  point: ['point', 'points', 'lit', 'litt'],
  subpoint: ['sous-point', 'sous-points', 'sous-alinéa', 'sous-alinéas', 'sous-alinea'],
  annex: ['annexe', 'annexes', 'appendice', 'appendices'],
  recital: ['considérant', 'considérants', 'considerant'],
};

/** En foi de quoi, Fait à. */
export const closing = 'en foi de quoi|fait (?:à|au|aux|en|le)|les soussignés|signé à';

export const nouns: OwnNouns = {
  recital: 'considérant',
  formula: 'derniers mots du préambule',
  paragraph: 'paragraphe',
  point: 'point',
  subpoint: 'sous-point',
  indent: 'tiret',
  p: 'paragraphe',
  note: 'note',
  conclusions: 'mentions finales',
  hcontainer: 'titre',
  gap: 'lacune',
};
