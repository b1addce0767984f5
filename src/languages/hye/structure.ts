import type { OwnNouns, StructureWords } from '../language.ts';

/** Cases, with and without article, of a noun and its plural; `oblique` is its stem in other cases than the first. */
const declined = (noun: string, plural: string, oblique = noun): readonly string[] => [
  noun,
  `${noun}ը`,
  `${noun}ն`,
  ...CASES.map((ending) => oblique + ending),
  plural,
  `${plural}ը`,
  `${plural}ն`,
  ...CASES.map((ending) => plural + ending),
];
const CASES = ['ի', 'ին', 'ում', 'ով', 'ից'];

/** In all cases, and as lawyers shorten them; the last of each in Latin letters. */
export const words: StructureWords = {
  preamble: [...declined('նախաբան', 'նախաբաններ'), 'naxaban', 'nakhaban'],
  part: [...declined('մաս', 'մասեր'), 'mas'],
  chapter: [...declined('գլուխ', 'գլուխներ', 'գլխ'), 'glukh'],
  section: [...declined('բաժին', 'բաժիններ', 'բաժն'), 'bazhin'],
  article: [...declined('հոդված', 'հոդվածներ'), 'հոդուած', 'հոդվ', 'հոդ', 'hodvats', 'hodvac'],
  paragraph: [...declined('կետ', 'կետեր'), 'կ', 'ket'],
  point: [...declined('ենթակետ', 'ենթակետեր'), 'yentaket', 'entaket'],
  subpoint: [
    ...declined('պարբերություն', 'պարբերություններ'),
    'պարբերության',
    'պարբերությանը',
    'պարբերությամբ',
    'պարբ',
  ],
  annex: [...declined('հավելված', 'հավելվածներ'), 'havelvats'],
  recital: ['նախաբանի պարբերություն'],
};

/** Ի հաստատումն որի, Կատարված է. */
export const closing =
  'ի (?:հաստատումն|հավաստումն|վկայություն) (?:որի|որոնց|սրա|սույնի|վերոհիշյալի|վերոգրյալի)|(?:կատարված|կատարվել|ստորագրված|կնքված|կազմված) է';

export const nouns: OwnNouns = {
  recital: 'նախաբանի պարբերություն',
  formula: 'նախաբանի վերջին խոսքերը',
  paragraph: 'կետ',
  point: 'ենթակետ',
  subpoint: 'ենթակետ',
  indent: 'պարբերություն',
  p: 'պարբերություն',
  note: 'ծանոթագրություն',
  conclusions: 'եզրափակիչ մաս',
  hcontainer: 'վերնագիր',
  gap: 'բացթողում',
};
