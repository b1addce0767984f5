import type { OwnNouns, StructureWords } from '../language.ts';

/** With article and cases; the last of each in Latin letters. */
export const words: StructureWords = {
  preamble: ['նախաբան', 'նախաբանը', 'նախաբանի', 'նախաբանում', 'naxaban', 'nakhaban'],
  part: ['մաս', 'մասը', 'մասի', 'մասում', 'mas'],
  chapter: ['գլուխ', 'գլուխը', 'գլխի', 'glukh'],
  section: ['բաժին', 'բաժինը', 'բաժնի', 'bazhin'],
  article: [
    'հոդված',
    'հոդվածը',
    'հոդվածի',
    'հոդվածում',
    'հոդվածով',
    'հոդվածներ',
    'հոդվածների',
    'հոդուած',
    'հոդվ',
    'հոդ',
    'hodvats',
    'hodvac',
  ],
  paragraph: ['կետ', 'կետը', 'կետի', 'կետում', 'ket'],
  point: ['ենթակետ', 'ենթակետը', 'ենթակետի', 'yentaket', 'entaket'],
  subpoint: ['պարբերություն', 'պարբերությունը', 'պարբերության'],
  annex: ['հավելված', 'հավելվածը', 'հավելվածի', 'havelvats'],
  recital: ['նախաբանի պարբերություն'],
};

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
