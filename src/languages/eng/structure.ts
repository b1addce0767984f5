import type { OwnNouns, StructureWords } from '../language.ts';

/** Points go by several names: subparagraph, item, "lit.". */
export const words: StructureWords = {
  preamble: ['preamble', 'preambular'],
  part: ['part', 'parts', 'pt', 'pts'],
  chapter: ['chapter', 'chapters', 'chap', 'ch'],
  section: ['section', 'sections', 'sect', 'sec'],
  article: ['article', 'articles', 'art', 'arts'],
  paragraph: ['paragraph', 'paragraphs', 'para', 'paras', 'par', 'pars'],
  point: [
    'point',
    'points',
    ...['subparagraph', 'subparagraphs', 'subpara', 'subparas', 'subpar'],
    ...['sub-paragraph', 'sub-paragraphs', 'sub-para', 'sub-paras', 'sub-par'],
    'item',
    'items',
    'lit',
  ],
  subpoint: ['subpoint', 'subpoints', 'sub-point', 'sub-points'],
  annex: ['annex', 'annexes', 'appendix', 'appendices', 'schedule', 'schedules'],
  recital: ['recital', 'recitals'],
};

/** In witness whereof, Done at. */
export const closing =
  'in (?:witness|faith|testimony) (?:whereof|thereof|of which)|done (?:at|in|on|this)|given at|signed (?:at|in)|the undersigned';

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
