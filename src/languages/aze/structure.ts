import type { OwnNouns, StructureWords } from '../language.ts';

/** With endings of possession and case, as citations have them; also in ASCII letters. */
export const words: StructureWords = {
  preamble: ['preambula', 'müqəddimə', 'preambulası', 'preambulanın', 'preambulasının', 'muqeddime'],
  part: ['hissə', 'hissəsi', 'hissəsinin', 'hissəsində', 'hisse'],
  chapter: ['fəsil', 'fəsli', 'fesil'],
  section: ['bölmə', 'bölməsi', 'bolme'],
  article: [
    'maddə',
    'maddəsi',
    'maddənin',
    'maddəsinin',
    'maddədə',
    'maddəyə',
    'maddələr',
    'maddələri',
    'madde',
    'maddesi',
    'maddenin',
  ],
  paragraph: ['bənd', 'bəndi', 'bəndin', 'bəndinin', 'bend', 'bendi'],
  point: ['yarımbənd', 'yarımbəndi', 'yarimbend'],
  subpoint: ['abzas', 'abzası'],
  annex: ['əlavə', 'əlavəsi', 'elave'],
  recital: ['preambula abzası'],
};

export const nouns: OwnNouns = {
  recital: 'preambula abzası',
  formula: 'preambulanın son sözləri',
  paragraph: 'bənd',
  point: 'yarımbənd',
  subpoint: 'yarımbənd',
  indent: 'abzas',
  p: 'abzas',
  note: 'qeyd',
  conclusions: 'yekun hissə',
  hcontainer: 'başlıq',
  gap: 'boşluq',
};
