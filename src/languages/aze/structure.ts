import type { StructureWords } from '../language.ts';

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
