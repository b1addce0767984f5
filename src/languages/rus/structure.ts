import type { OwnNouns, StructureWords } from '../language.ts';

/** A stem with each of its endings, the first that of the title. */
const declined = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => stem + ending.replace('-', ''));

const MASCULINE = '- а у ом е ы ов ам ами ах';
const FEMININE = 'а ы е у ой - ам ами ах';
const SOFT = 'ь и ью ей ям ями ях';

/** In all cases, and as lawyers shorten them (ст., п., подп.); the last of each in Latin letters. */
export const words: StructureWords = {
  preamble: [...declined('преамбул', FEMININE), 'preambula'],
  part: [...declined('част', SOFT), 'ч', 'chast'],
  chapter: [...declined('глав', FEMININE), 'гл', 'glava'],
  section: [...declined('раздел', MASCULINE), 'разд', 'razdel'],
  article: [...declined('стат', 'ья ьи ье ью ьей ьёй ей ьям ьями ьях'), 'ст', 'statya', 'statja', 'statia'],
  paragraph: [...declined('пункт', MASCULINE), 'п', 'punkt'],
  point: [...declined('подпункт', MASCULINE), 'подп', 'пп', 'podpunkt'],
  subpoint: [...declined('абзац', '- а у ем е ы ев ам ами ах'), 'абз', 'abz'],
  annex: [...declined('приложени', 'е я ю ем и й ям ями ях'), 'прил', 'prilozhenie'],
  recital: ['абзац преамбулы'],
};

/** В удостоверение чего, Совершено в. */
export const closing =
  'в (?:удостоверение|подтверждение|свидетельство) (?:чего|сего|этого|вышеизложенного)|(?:совершено|учинено|составлено|подписано) в';

export const nouns: OwnNouns = {
  recital: 'абзац преамбулы',
  formula: 'заключительные слова преамбулы',
  paragraph: 'пункт',
  point: 'подпункт',
  subpoint: 'подпункт',
  indent: 'абзац',
  p: 'абзац',
  note: 'примечание',
  conclusions: 'заключительная часть',
  hcontainer: 'заголовок',
  gap: 'пропуск',
};
