import type { OwnNouns, StructureWords } from '../language.ts';

/** A stem with each of its endings. */
const ending = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((one) => stem + one.replace('-', ''));

/**
 * A noun in its cases, with "its" and in the plural: "maddə", "maddənin", "maddəsində", "maddələrinə". Vowels of endings
 * follow the noun's last one; `its` is the noun that something has ("fəsli").
 */
const front = (noun: string, own: string, its: string): readonly string[] => [
  ...ending(noun, own),
  ...ending(its, '- nin nə ni ndə ndən'),
  ...ending(`${noun}lər`, '- in ə i də dən inin inə ini ində indən'),
];
const back = (noun: string, own: string, its: string): readonly string[] => [
  ...ending(noun, own),
  ...ending(its, '- nın na nı nda ndan'),
  ...ending(`${noun}lar`, '- ın a ı da dan ının ına ını ında ından'),
];
const OPEN = '- nin yə ni də dən';
const CLOSED = '- in ə i də dən';

/** With all endings, as citations have them; also in ASCII letters. */
export const words: StructureWords = {
  preamble: [
    ...back('preambula', '- nın ya nı da dan', 'preambulası'),
    ...front('müqəddimə', OPEN, 'müqəddiməsi'),
    'muqeddime',
  ],
  part: [...front('hissə', OPEN, 'hissəsi'), 'hisse'],
  chapter: [...front('fəsil', '- də dən', 'fəsli'), 'fəslin', 'fəslə', 'fesil'],
  section: [...front('bölmə', OPEN, 'bölməsi'), 'bolme'],
  article: [...front('maddə', OPEN, 'maddəsi'), ...ending('madde', '- si nin sinin')],
  paragraph: [...front('bənd', CLOSED, 'bəndi'), 'bend', 'bendi'],
  point: [...front('yarımbənd', CLOSED, 'yarımbəndi'), 'yarimbend', 'yarimbendi'],
  subpoint: [...back('abzas', '- ın a ı da dan', 'abzası')],
  annex: [...front('əlavə', OPEN, 'əlavəsi'), 'elave'],
  recital: ['preambula abzası'],
};

/** Bunun təsdiqi olaraq, Bakı şəhərində. */
export const closing =
  '(?:bunun|bunların|yuxarıda göstərilənlərin|deyilənlərin) təsdiqi olaraq|\\p{L}+ şəhərində';

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
