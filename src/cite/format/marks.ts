import type { PinMarks } from './pinpoint.ts';

const mark = (one: string, many: string) => ({ one, many });
const bracketed = { one: '', many: '', bracketed: true } as const;

/** OSCOLA (4th ed.), 1.2.2 and 3.1: "art 5(2)(a)", no full stops. */
export const OSCOLA_MARKS: PinMarks = {
  between: ', ',
  paragraphInArticle: bracketed,
  paragraphInParagraph: mark('subpara', 'subparas'),
  marks: {
    preamble: mark('preamble', 'preamble'),
    recital: mark('recital', 'recitals'),
    formula: mark('closing words', 'closing words'),
    part: mark('pt', 'pts'),
    chapter: mark('ch', 'chs'),
    section: mark('s', 'ss'),
    article: mark('art', 'arts'),
    paragraph: mark('para', 'paras'),
    point: bracketed,
    subpoint: bracketed,
    indent: mark('indent', 'indents'),
    p: mark('para', 'paras'),
    note: mark('n', 'nn'),
    annex: mark('annex', 'annexes'),
    conclusions: mark('closing part', 'closing part'),
    hcontainer: mark('heading', 'headings'),
    gap: mark('gap', 'gaps'),
  },
};

/** The Bluebook (21st ed.), rules 3.3, 3.4 and table T16: "art. IV, ¶ 2(a)", "pmbl.". */
export const BLUEBOOK_MARKS: PinMarks = {
  between: ', ',
  paragraphInArticle: mark('¶', '¶¶'),
  paragraphInParagraph: mark('subpara.', 'subparas.'),
  marks: {
    ...OSCOLA_MARKS.marks,
    preamble: mark('pmbl.', 'pmbl.'),
    part: mark('pt.', 'pts.'),
    chapter: mark('ch.', 'chs.'),
    section: mark('§', '§§'),
    article: mark('art.', 'arts.'),
    paragraph: mark('¶', '¶¶'),
    p: mark('¶', '¶¶'),
    note: mark('n.', 'nn.'),
  },
};

/** The Chicago Manual of Style (17th ed.), 10.42 and 14.290: "art. 4, para. 2(a)". */
export const CHICAGO_MARKS: PinMarks = {
  between: ', ',
  paragraphInArticle: mark('para.', 'paras.'),
  paragraphInParagraph: mark('subpara.', 'subparas.'),
  marks: {
    ...BLUEBOOK_MARKS.marks,
    preamble: mark('preamble', 'preamble'),
    section: mark('sec.', 'secs.'),
    paragraph: mark('para.', 'paras.'),
    p: mark('para.', 'paras.'),
  },
};

/** GOST R 7.0.12-2011 (abbreviations): "ст.", "п.", "подп.", "абз.", "прил.". */
export const GOST_MARKS: PinMarks = {
  between: ', ',
  paragraphInArticle: mark('п.', 'пп.'),
  paragraphInParagraph: mark('абз.', 'абз.'),
  marks: {
    preamble: mark('преамбула', 'преамбула'),
    // As the United Nations have it: «второй пункт преамбулы»; «абзац» is one of its other paragraphs.
    recital: mark('п.', 'пп.'),
    formula: mark('заключительные слова', 'заключительные слова'),
    part: mark('ч.', 'ч.'),
    chapter: mark('гл.', 'гл.'),
    section: mark('разд.', 'разд.'),
    article: mark('ст.', 'ст.'),
    paragraph: mark('п.', 'пп.'),
    point: mark('подп.', 'подп.'),
    subpoint: mark('подп.', 'подп.'),
    indent: mark('абз.', 'абз.'),
    p: mark('абз.', 'абз.'),
    note: mark('примеч.', 'примеч.'),
    annex: mark('прил.', 'прил.'),
    conclusions: mark('заключительная часть', 'заключительная часть'),
    hcontainer: mark('разд.', 'разд.'),
    gap: mark('пропуск', 'пропуски'),
  },
};
