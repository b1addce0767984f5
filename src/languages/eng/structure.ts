import type { OwnNouns, StructureWords } from '../language.ts';

/** Points go by several names: subparagraph, item, "lit.". */
export const words: StructureWords = {
  preamble: ['preamble', 'preambular'],
  part: ['part'],
  chapter: ['chapter', 'chap', 'ch'],
  section: ['section', 'sect', 'sec'],
  article: ['article', 'articles', 'art', 'arts'],
  paragraph: ['paragraph', 'paragraphs', 'para', 'paras', 'par'],
  point: ['point', 'points', 'subparagraph', 'sub-paragraph', 'subparagraphs', 'item', 'lit'],
  subpoint: ['subpoint'],
  annex: ['annex', 'annexes', 'appendix', 'schedule', 'schedules'],
  recital: ['recital', 'recitals'],
};

export const nouns: OwnNouns = {
  recital: 'recital',
  formula: 'formula',
  paragraph: 'paragraph',
  point: 'point',
  subpoint: 'subpoint',
  indent: 'indent',
  p: 'paragraph',
  note: 'note',
  conclusions: 'closing part',
  hcontainer: 'heading',
  gap: 'gap',
};
