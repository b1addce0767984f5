import type { OwnNouns, StructureWords } from '../language.ts';

/** In all cases, and as lawyers shorten them (ст., п., подп.); the last of each in Latin letters. */
export const words: StructureWords = {
  preamble: ['преамбула', 'преамбулы', 'преамбуле', 'преамбулу', 'преамбулой', 'preambula'],
  part: ['часть', 'части', 'частью', 'ч', 'chast'],
  chapter: ['глава', 'главы', 'главе', 'главу', 'гл', 'glava'],
  section: ['раздел', 'раздела', 'разделе', 'разд', 'razdel'],
  article: [
    'статья',
    'статьи',
    'статье',
    'статью',
    'статьей',
    'статьёй',
    'статьях',
    'ст',
    'statya',
    'statja',
    'statia',
  ],
  paragraph: [
    'пункт',
    'пункта',
    'пункте',
    'пункту',
    'пунктом',
    'пункты',
    'пунктов',
    'пунктах',
    'п',
    'пп',
    'punkt',
  ],
  point: ['подпункт', 'подпункта', 'подпункте', 'подп', 'podpunkt'],
  subpoint: ['абзац', 'абзаца', 'абзаце', 'абзацу', 'абзацы', 'абз', 'abz'],
  annex: ['приложение', 'приложения', 'приложении', 'прил', 'prilozhenie'],
  recital: ['абзац преамбулы'],
};

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
