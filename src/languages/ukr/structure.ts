import type { OwnNouns, StructureWords } from '../language.ts';

/** A stem with each of its endings, the first that of the title. */
const declined = (stem: string, endings: string): readonly string[] =>
  endings.split(' ').map((ending) => stem + ending.replace('-', ''));

const MASCULINE = '- у а ові ом і и ів ам ами ах';
const FEMININE = 'а и і у ою - ам ами ах';

/** In all cases, and as lawyers shorten them (ст., п., підп.); the last of each in Latin letters. */
export const words: StructureWords = {
  preamble: [...declined('преамбул', FEMININE), 'preambula'],
  part: [...declined('частин', FEMININE), 'ч', 'chastyna'],
  chapter: [...declined('глав', FEMININE), 'гл', 'hlava'],
  section: [...declined('розділ', MASCULINE), 'розд', 'rozdil'],
  article: [...declined('стат', 'тя ті тю тею ей тям тями тях'), 'ст', 'stattia', 'stattya'],
  paragraph: [...declined('пункт', MASCULINE), 'п', 'punkt'],
  point: [...declined('підпункт', MASCULINE), 'підп', 'пп', 'pidpunkt'],
  subpoint: [...declined('абзац', '- у а еві ем і и ів ам ами ах'), 'абз', 'abzats'],
  annex: ['додаток', ...declined('додатк', 'а у ові ом и ів ам ами ах'), 'дод', 'dodatok'],
  recital: ['абзац преамбули'],
};

/** На посвідчення чого, Учинено в. */
export const closing =
  'на (?:посвідчення|підтвердження|засвідчення) (?:чого|цього|викладеного)|(?:вчинено|учинено|укладено|підписано|складено) [ву]';

export const nouns: OwnNouns = {
  recital: 'абзац преамбули',
  formula: 'заключні слова преамбули',
  paragraph: 'пункт',
  point: 'підпункт',
  subpoint: 'підпункт',
  indent: 'абзац',
  p: 'абзац',
  note: 'примітка',
  conclusions: 'заключна частина',
  hcontainer: 'заголовок',
  gap: 'пропуск',
};
