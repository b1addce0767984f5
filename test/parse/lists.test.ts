import { describe, expect, test } from 'vitest';
import type { Clause } from '../../src/model/clause.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

const readBody = (body: string, code: LanguageCode = 'eng') => parseText(textFile(body), 'x.md', code);

/** One line a clause: eId, its mark, its words. */
const outline = (clauses: readonly Clause[]): readonly string[] =>
  clauses.flatMap(({ eId, label, words, children }) => [
    [eId, label, words?.text].filter(Boolean).join(' '),
    ...outline(children),
  ]);

/** Paragraphs with blank lines between them. */
const body = (...lines: readonly string[]): string => lines.join('\n\n');

interface Text {
  readonly code?: LanguageCode;
  readonly lines: readonly string[];
  readonly clauses: readonly string[];
}

const TEXTS: Readonly<Record<string, Text>> = {
  'small letters with a full stop below a number': {
    lines: ['## Article II', '1. First.', '2. Subject to the following:', 'a. one;', 'b. two.'],
    clauses: [
      'art_II Article II',
      'art_II__para_1 1. First.',
      'art_II__para_2 2. Subject to the following:',
      'art_II__para_2__point_a a. one;',
      'art_II__para_2__point_b b. two.',
    ],
  },
  'Armenian letters with the one dot of that script': {
    code: 'hye',
    lines: ['## Հոդված 1', '1․ Նավը՝', 'ա․ կանգնում է,', 'բ․ շարժվում է։', '2․ Վերջ։'],
    clauses: [
      'art_1 Հոդված 1',
      'art_1__para_1 1․ Նավը՝',
      'art_1__para_1__point_a ա․ կանգնում է,',
      'art_1__para_1__point_b բ․ շարժվում է։',
      'art_1__para_2 2․ Վերջ։',
    ],
  },
  'they do not break the list around them': {
    lines: ['# Annex II', '(e) Five:', '(i) x;', '(ii) y:', 'a. one;', 'b. two;', '(iii) z;', '(f) Six.'],
    clauses: [
      'annex_II Annex II',
      'annex_II__point_e (e) Five:',
      'annex_II__point_e__subpoint_i (i) x;',
      'annex_II__point_e__subpoint_ii (ii) y:',
      'annex_II__point_e__subpoint_ii__subpoint_a a. one;',
      'annex_II__point_e__subpoint_ii__subpoint_b b. two;',
      'annex_II__point_e__subpoint_iii (iii) z;',
      'annex_II__point_f (f) Six.',
    ],
  },
  'numbers with a full stop below bracketed ones, as in German laws': {
    lines: [
      '## Section 2',
      '(1) One.',
      '(2) Two is:',
      '1. first;',
      'a) x,',
      'b) y,',
      '2. second;',
      '(3) Three.',
    ],
    clauses: [
      'sec_2 Section 2',
      'sec_2__para_1 (1) One.',
      'sec_2__para_2 (2) Two is:',
      'sec_2__para_2__point_1 1. first;',
      'sec_2__para_2__point_1__subpoint_a a) x,',
      'sec_2__para_2__point_1__subpoint_b b) y,',
      'sec_2__para_2__point_2 2. second;',
      'sec_2__para_3 (3) Three.',
    ],
  },
  'Roman paragraphs with items below, as in Azerbaijani laws': {
    code: 'aze',
    lines: [
      '## Maddə 3',
      'I. Bir.',
      'II. İki:',
      '1) bir;',
      '2) iki.',
      'III. Üç:',
      '1) bir;',
      '2) iki;',
      '3) üç.',
    ],
    clauses: [
      'art_3 Maddə 3',
      'art_3__para_I I. Bir.',
      'art_3__para_II II. İki:',
      'art_3__para_II__point_1 1) bir;',
      'art_3__para_II__point_2 2) iki.',
      'art_3__para_III III. Üç:',
      'art_3__para_III__point_1 1) bir;',
      'art_3__para_III__point_2 2) iki;',
      'art_3__para_III__point_3 3) üç.',
    ],
  },
  'numbers and letters with a blank alone, as the Council of Europe prints them': {
    lines: ['## Article 1', '1 The Parties may:', 'a build;', 'b keep:', 'i one;', 'ii two.', '2 They are.'],
    clauses: [
      'art_1 Article 1',
      'art_1__para_1 1 The Parties may:',
      'art_1__para_1__point_a a build;',
      'art_1__para_1__point_b b keep:',
      'art_1__para_1__point_b__subpoint_i i one;',
      'art_1__para_1__point_b__subpoint_ii ii two.',
      'art_1__para_2 2 They are.',
    ],
  },
  'a Schedule whose paragraphs run on through its Parts': {
    lines: [
      '# Schedule 1',
      '## Part 1',
      '1 (1) One.',
      '(2) Two.',
      '2 Three.',
      '## Part 2',
      '3 (1) Four.',
      '(2) Five.',
    ],
    clauses: [
      'annex_1 Schedule 1',
      'annex_1__part_1 Part 1',
      'annex_1__part_1__para_1 1',
      'annex_1__part_1__para_1__point_1 (1) One.',
      'annex_1__part_1__para_1__point_2 (2) Two.',
      'annex_1__part_1__para_2 2 Three.',
      'annex_1__part_2 Part 2',
      'annex_1__part_2__para_3 3',
      'annex_1__part_2__para_3__point_1 (1) Four.',
      'annex_1__part_2__para_3__point_2 (2) Five.',
    ],
  },
  'sections A and B inside an article': {
    lines: [
      '## Article 4',
      'A.—(1) Any person.',
      '(2) Any filing.',
      'B. Consequently.',
      'C. (1) The periods.',
      '(2) If.',
    ],
    clauses: [
      'art_4 Article 4',
      'art_4__para_A A.—',
      'art_4__para_A__point_1 (1) Any person.',
      'art_4__para_A__point_2 (2) Any filing.',
      'art_4__para_B B. Consequently.',
      'art_4__para_C C.',
      'art_4__para_C__point_1 (1) The periods.',
      'art_4__para_C__point_2 (2) If.',
    ],
  },
  'capital letters that words announce are points': {
    lines: ['## Article 5', 'The Parties:', 'A. build;', 'B. keep.'],
    clauses: ['art_5 Article 5 The Parties:', 'art_5__point_A A. build;', 'art_5__point_B B. keep.'],
  },
  'paragraph signs and degrees': {
    lines: ['## Article 6', '§ 1. One:', '1° x;', '2° y.', '§ 2. Two.'],
    clauses: [
      'art_6 Article 6',
      'art_6__para_1 § 1. One:',
      'art_6__para_1__point_1 1° x;',
      'art_6__para_1__point_2 2° y.',
      'art_6__para_2 § 2. Two.',
    ],
  },
  'paragraph signs without a full stop': {
    lines: ['§ 1 One.', '§ 2 Two.'],
    clauses: ['para_1 § 1 One.', 'para_2 § 2 Two.'],
  },
  'doubled letters below letters': {
    lines: ['1. One:', 'a) x:', 'aa) xx;', 'bb) yy;', 'b) y.'],
    clauses: [
      'para_1 1. One:',
      'para_1__point_a a) x:',
      'para_1__point_a__subpoint_aa aa) xx;',
      'para_1__point_a__subpoint_bb bb) yy;',
      'para_1__point_b b) y.',
    ],
  },
  'two marks in one line': {
    lines: ['1. a. One.', 'b. Two.', '2. A. Smith came.'],
    clauses: ['para_1 1.', 'para_1__point_a a. One.', 'para_1__point_b b. Two.', 'para_2 2. A. Smith came.'],
  },
  '"i." is a letter after "h." and Roman before "ii."': {
    lines: [...'abcdefg']
      .map((letter) => `${letter}. x;`)
      .concat('h. h:', 'i. one;', 'ii. two;', 'i. i;', 'j. j.'),
    clauses: [
      ...[...'abcdefg'].map((letter) => `point_${letter} ${letter}. x;`),
      'point_h h. h:',
      'point_h__subpoint_i i. one;',
      'point_h__subpoint_ii ii. two;',
      'point_i i. i;',
      'point_j j. j.',
    ],
  },
  'a list that changes its dress is one list': {
    lines: ['(a) one;', '(b) two;', 'c. three.'],
    clauses: ['point_a (a) one;', 'point_b (b) two;', 'point_c c. three.'],
  },
  '"(v)" is a letter before "(w)" though "(iv)" stands before it': {
    lines: ['(u) x:', '(i) a;', '(ii) b;', '(iii) c;', '(iv) d;', '(v) y;', '(w) z.'],
    clauses: [
      'point_u (u) x:',
      'point_u__subpoint_i (i) a;',
      'point_u__subpoint_ii (ii) b;',
      'point_u__subpoint_iii (iii) c;',
      'point_u__subpoint_iv (iv) d;',
      'point_v (v) y;',
      'point_w (w) z.',
    ],
  },
  'points go on after words': {
    lines: [
      '## Article 2',
      'The Parties shall:',
      '(a) do one thing:',
      '(i) in time;',
      '(ii) in full;',
      'unless agreed; and',
      '(b) do another.',
    ],
    clauses: [
      'art_2 Article 2',
      'art_2__p_1 The Parties shall:',
      'art_2__point_a (a) do one thing:',
      'art_2__point_a__subpoint_i (i) in time;',
      'art_2__point_a__subpoint_ii (ii) in full;',
      'art_2__p_2 unless agreed; and',
      'art_2__point_b (b) do another.',
    ],
  },
  "subpoints go on after words, which are then their point's": {
    lines: ['## Article 2', 'The Parties:', '(a) build:', '(i) x;', 'words of a;', '(ii) y;', '(b) keep.'],
    clauses: [
      'art_2 Article 2 The Parties:',
      'art_2__point_a (a) build:',
      'art_2__point_a__subpoint_i (i) x;',
      'art_2__point_a__p_1 words of a;',
      'art_2__point_a__subpoint_ii (ii) y;',
      'art_2__point_b (b) keep.',
    ],
  },
  'a number that lost its full stop before others that have it': {
    lines: ['## Article 208', '1 Coastal States.', '2. States.'],
    clauses: ['art_208 Article 208', 'art_208__para_1 1 Coastal States.', 'art_208__para_2 2. States.'],
  },
  'numbers in brackets below letters': {
    lines: ['(a) one:', '(1) x;', '(2) y;', '(b) two.'],
    clauses: [
      'point_a (a) one:',
      'point_a__subpoint_1 (1) x;',
      'point_a__subpoint_2 (2) y;',
      'point_b (b) two.',
    ],
  },
  'numbers with a full stop behind points that announce none': {
    lines: ['## Article 1', 'Words:', '(a) x;', '(b) y.', '1. One.', '2. Two.'],
    clauses: [
      'art_1 Article 1 Words:',
      'art_1__point_a (a) x;',
      'art_1__point_b (b) y.',
      'art_1__para_1 1. One.',
      'art_1__para_2 2. Two.',
    ],
  },
  'doubled letters go on behind the last letter alone, and else lie in a point': {
    lines: ['(a) one;', '(b) two:', '(aa) x;', '(bb) y;', '(c) three;'],
    clauses: [
      'point_a (a) one;',
      'point_b (b) two:',
      'point_b__subpoint_aa (aa) x;',
      'point_b__subpoint_bb (bb) y;',
      'point_c (c) three;',
    ],
  },
  'numbers with a full stop inside Roman ones': {
    lines: ['I. 1. One;', '2. Two.', 'II. Three.'],
    clauses: ['para_I I.', 'para_I__point_1 1. One;', 'para_I__point_2 2. Two.', 'para_II II. Three.'],
  },
  'letters with a full stop inside a bracketed number': {
    lines: ['1) a. one;', 'b. two.'],
    clauses: ['para_1 1)', 'para_1__point_a a. one;', 'para_1__point_b b. two.'],
  },
  'numbers without a full stop that run on below the next heading': {
    lines: ['# Part I', '1 One.', '2 Two.', '# Part II', '3 Three.'],
    clauses: [
      'part_I Part I',
      'part_I__para_1 1 One.',
      'part_I__para_2 2 Two.',
      'part_II Part II',
      'part_II__para_3 3 Three.',
    ],
  },
  'lines of a list without blank lines': {
    lines: ['The Parties:\na. build;\nb. keep.'],
    clauses: ['p_1 The Parties:', 'p_1__point_a a. build;', 'p_1__point_b b. keep.'],
  },
  'Cyrillic letters with a full stop': {
    code: 'rus',
    lines: ['## Статья 1', 'Стороны:', 'а. строят;', 'б. хранят.'],
    clauses: ['art_1 Статья 1 Стороны:', 'art_1__point_a а. строят;', 'art_1__point_b б. хранят.'],
  },
};

describe('marks of lists are read as a whole, without a word', () => {
  test.each(Object.entries(TEXTS))('%s', (_, { code, lines, clauses }) => {
    const { value, issues } = readBody(body(...lines), code);
    expect(outline(value?.clauses ?? [])).toEqual(clauses);
    expect(issues).toEqual([]);
  });
});

describe('lines of one paragraph, without blank lines between them', () => {
  /** What each paragraph came to be, without its address; a heading of none is left out. */
  const paragraphs = (clauses: readonly Clause[]): readonly string[] =>
    clauses.flatMap(({ label, words, children }) => [
      ...(words === null ? [] : [[label, words.text].filter(Boolean).join(' ')]),
      ...paragraphs(children),
    ]);
  const read = (text: string, code: LanguageCode = 'eng') => {
    const { value, issues } = readBody(text, code);
    const inside = issues.filter(({ rule }) => rule === 'mark-inside').map(({ message }) => message);
    return { paragraphs: paragraphs(value?.clauses ?? []), inside };
  };

  test.each<[string, LanguageCode, readonly string[]]>([
    ['below a colon', 'eng', ['The Parties:', 'a. build;', 'b. keep.']],
    ['below a colon and a bracket', 'eng', ['The Parties (that is:)', 'a. build;', 'b. keep.']],
    ['below a colon and a quotation mark', 'eng', ['The Parties “agree:”', 'a. build;', 'b. keep.']],
    ['below a semicolon', 'eng', ['The Parties;', '1. build,', '2. keep']],
    ['below the mark that Armenian has for a colon', 'hye', ['Կողմերը՝', 'ա. կառուցում են', 'բ. պահում են']],
    ['one after the other, with nothing at the ends of lines', 'eng', ['a. build', 'b. keep']],
    ['of another list below a line that ended', 'eng', ['a. build.', '(1) keep']],
    ['below a quoted line that ended', 'eng', ['a. build.”', '(1) keep']],
    ['of another list below "and"', 'eng', ['a. build; and', '(1) keep']],
    ['of another list below "или"', 'rus', ['а. строят; или', '(1) хранят']],
    ['that begin a list below words that ended', 'eng', ['The Parties met.', '1. They agreed.']],
    ['below words that ended in a bracket', 'eng', ['(The Parties met.)', '1. They agreed.']],
    ['below an ellipsis', 'eng', ['The Parties met…', '1. They agreed.']],
    ['of figures alone that have company', 'eng', ['It lasts:', '12 Months;', '13 Years.']],
  ])('with marks %s are paragraphs', (_, code, lines) => {
    expect(read(lines.join('\n'), code)).toEqual({ paragraphs: lines, inside: [] });
    expect(read(lines.map((line) => `  ${line}`).join('\n'), code).paragraphs).toEqual(lines);
  });

  test.each<[string, string, string | null]>([
    ['in the middle of a sentence', 'As is said in paragraph\n2. Words follow.', '2.'],
    ['that begins no list below words that ended', 'The Parties met.\n2. They agreed.', '2.'],
    ['below words that go on after a comma', 'The Parties met,\n1. They agreed.', '1.'],
    ['of another list below words that go on', 'a. build\n(1) keep', '(1)'],
    ['below a word that only ends like "and"', 'a. band\n(1) keep', '(1)'],
    ['below a line that a backslash breaks', 'The Parties:\\\n1. Quil', '1.'],
    ['that may be the number of something', 'It lasts:\n12 Months\nand ends.', null],
    ['that may be an initial', 'The Parties met.\na. They agreed.', null],
  ])('with a mark %s are one paragraph, and the mark is in doubt where it is surely one', (_, text, mark) => {
    const { paragraphs: whole, inside } = read(text);
    expect(whole).toEqual([text.replace('\\\n', '\v').replaceAll('\n', ' ').replace('\v', '\n')]);
    expect(inside).toEqual(mark === null ? [] : [expect.stringContaining(`begins with "${mark}" inside`)]);
  });
});

describe('numbered recitals', () => {
  const ENACTING = [
    'Having regard to the Treaty,',
    'Whereas:',
    '(1) One.',
    '(2) Two.',
    'HAVE ADOPTED THIS ACT:',
  ];
  const RECITALS = [
    'preamble__rec_1 (1) One.',
    'preamble__rec_2 (2) Two.',
    'preamble__formula_1 HAVE ADOPTED THIS ACT:',
  ];

  test("of an act of the Union are the preamble's, and its other paragraphs are none", () => {
    const { value } = readBody(body('THE COUNCIL,', ...ENACTING, '## Article 1', 'Words.'));
    expect(outline(value?.clauses ?? [])).toEqual([
      'preamble',
      'preamble__p_1 THE COUNCIL,',
      'preamble__p_2 Having regard to the Treaty,',
      'preamble__p_3 Whereas:',
      ...RECITALS,
      'art_1 Article 1 Words.',
    ]);
  });

  test('stand below the heading of a preamble as well', () => {
    const { value } = readBody(body('## Preamble', ...ENACTING.slice(2), '## Article 1', 'Words.'));
    expect(outline(value?.clauses ?? [])).toEqual([
      'preamble Preamble',
      ...RECITALS,
      'art_1 Article 1 Words.',
    ]);
  });

  test('have their points in them, the last one too', () => {
    const points = ['(2) Two:', '(a) here;', 'and', '(b) there.'];
    const { value } = readBody(
      body(...ENACTING.slice(0, 3), ...points, ...ENACTING.slice(4), '## Article 1', 'Words.'),
    );
    expect(outline(value?.clauses ?? []).slice(3)).toEqual([
      'preamble__rec_1 (1) One.',
      'preamble__rec_2 (2)',
      'preamble__rec_2__p_1 Two:',
      'preamble__rec_2__point_a (a) here;',
      'preamble__rec_2__p_2 and',
      'preamble__rec_2__point_b (b) there.',
      'preamble__formula_1 HAVE ADOPTED THIS ACT:',
      'art_1 Article 1 Words.',
    ]);
  });

  test('are paragraphs where no formula closes them', () => {
    const { value } = readBody(body('The ministers', '1. met;', '2. parted.'));
    expect(outline(value?.clauses ?? [])).toEqual([
      'preamble',
      'preamble__p_1 The ministers',
      'para_1 1. met;',
      'para_2 2. parted.',
    ]);
  });
});

const warningsOf = (text: string) =>
  readBody(text).issues.map(({ severity, line, rule, message }) => ({ severity, line, rule, message }));

describe('what is in doubt is a warning', () => {
  test('that names the line and both readings', () => {
    expect(warningsOf(body('(h) These:', '(i) apples.'))).toEqual([
      {
        severity: 'warning',
        line: 8,
        rule: 'doubtful-mark',
        message: expect.stringMatching(
          /^"\(i\)" is read as the next one after "\(h\)", and may be the first of a list below "\(h\)"/u,
        ),
      },
    ]);
  });

  test('until a pin settles it, in either way', () => {
    const read = (pin: string) => readBody(body('(h) These:', `(i) apples. {#${pin}}`));
    for (const pin of ['point_i', 'point_h__subpoint_i']) {
      expect(read(pin).issues).toEqual([]);
      expect(outline(read(pin).value?.clauses ?? []).at(-1)).toBe(`${pin} (i) apples.`);
    }
    const inside = read('point_h__subpoint_i').value?.clauses[0]?.children;
    expect(inside?.map(({ eId }) => eId)).toEqual(['point_h__subpoint_i']);
  });

  test.each([
    ['a year', '1986. They met.'],
    ['a count', '12 Months passed.'],
    ['a first letter without a second', 'a. alone'],
    ['a Roman numeral alone', 'IV. Alone.'],
    ['letters without their first', 'b. two\n\nc. three'],
  ])('where words begin like a number: %s', (_, text) => {
    const [first] = warningsOf(text);
    expect(first).toMatchObject({ severity: 'warning', line: 6, rule: 'unread-number' });
  });

  test.each([
    ['initials', 'A. B. Smith came.'],
    ['a small word', 'a Party may leave.'],
    ['a letter of no list', 'L. Smith came.'],
    ['a count of small words', '30 days after.'],
    ['a year that a backslash hides', '1986\\. They met.'],
    ['names in conclusions', 'Words.\n\n---\n\nA. Smith\n\nB. Smith'],
  ])('and not where they are plain: %s', (_, text) => {
    expect(warningsOf(text)).toEqual([]);
  });
});

describe('an article that is quoted whole', () => {
  const QUOTED = ['## Article 1', 'This article is put in:', '“Article 5a', '1. The Parties.', '2. They.”'];

  test('is a warning on its first number, which says how to hide it', () => {
    expect(warningsOf(body(...QUOTED))).toMatchObject([
      { line: 12, rule: 'quoted-clause', message: expect.stringMatching(/quoted from line 10.*backslash/u) },
    ]);
  });

  test('is words once its numbers are hidden', () => {
    const hidden = body(...QUOTED).replace(/^(\d)\./gmu, '$1\\.');
    expect(readBody(hidden).issues).toEqual([]);
    expect(outline(readBody(hidden).value?.clauses ?? []).at(-1)).toBe('art_1__p_4 2. They.”');
  });

  test('is none where the quotation is a term', () => {
    expect(warningsOf(body('## Article 1', '“Article 5” means:', '(a) one;', '(b) two.'))).toEqual([]);
  });
});

describe('a long list takes as much time for each item as a short one', () => {
  // Time of the processor: on a busy machine the clock measures the others.
  const msEach = (count: number, item: (at: number) => string): number => {
    const text = Array.from({ length: count }, (_, at) => item(at)).join('\n\n');
    const start = process.cpuUsage();
    readBody(text);
    return process.cpuUsage(start).user / 1000 / count;
  };

  test.each([
    ['numbers', (at: number) => `${(at % 900) + 1}. x`],
    ['letters that come again', () => '(i) x'],
    ['brackets in brackets', () => '(a) (1) (i) (A) x'],
    ['unsure marks', (at: number) => `${'abi'[at % 3]}. x`],
  ])('%s', (_, item) => {
    msEach(200, item);
    expect(msEach(3000, item)).toBeLessThan(Math.max(msEach(500, item), 0.02) * 6);
  });
});
