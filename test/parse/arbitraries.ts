import fc from 'fast-check';

/** Pieces that mean something to this format, to Markdown or to neither. */
const PIECES = [
  ...['# ', '## ', '### Article 1', '## Article 2. Use of terms', '# Part I', '## Annex', '## Preamble', '#'],
  ...[
    '## Статья 2 / Article 2',
    '## Հոդված 3',
    '## XV maddə',
    '1. ',
    '1) ',
    '(1) ',
    '2. ',
    '1.1 ',
    '2 bis. ',
  ],
  ...['(a) ', '(b) ', '(h) ', '(i) ', '(ii) ', '(j) ', 'а) ', 'б) ', 'ա) ', '– ', '- ', '* ', '• ', '*', '_'],
  ...[
    '**',
    '__',
    '____',
    '`',
    '[',
    ']',
    '](',
    '](https://a.example/b)',
    '](javascript:x)',
    '(',
    ')',
    '<b>',
    '<',
  ],
  ...['&', '&amp;', '&#40;', '&nbsp;', '&#x202E;', '\\', '\\\n', '[gap: torn]', '[gap art_4..art_6: torn]'],
  ...['[gap art_1__para_2: torn]', '[gap part_II__art_1: x]', '[gap', '[gap preamble__rec_2, p_2: torn]'],
  ...['[^1]', '[^1]: ', '[^2]: ', '{#art_9}', '{#art_1__para_7}', '{#', '}', '---', '===', '\n---\n', '    '],
  ...['\t', '> ', '| a | b |', '|--|--|', '![', ' / ', ':', ';', '.', ',', 'and', 'word', 'Words', 'слово'],
  ...['խոսք', 'söz', '1986. ', '5', ' ', ' ', '\n', '\n', '\n\n', '\n\n', '\n\n', '\r\n', '\r', '\u00a0'],
  ...['\u2028', '\u0001', '\ud800'],
];

/** Bodies that nobody wrote. */
export const nastyBody = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

const HEADINGS = [
  ...[
    'Part I',
    'Part II',
    'PART ONE',
    'Chapter 1. Waters',
    'Section A',
    'Article 1',
    'Article 2',
    'Article 2 bis',
  ],
  ...[
    'ARTICLE I',
    'Article 3. Use of terms',
    'Article 4 – Duties',
    'Annex',
    'Annex I',
    'Annex to the Treaty',
  ],
  ...[
    'Статья 1',
    'Статья 2. Термины',
    'Часть первая',
    'Հոդված 1',
    '2-րդ հոդված',
    'I maddə',
    '15-ci maddə. Söz',
  ],
  ...[
    'Article 5 / Статья 5',
    'Article 6. Terms / Статья 6. Термины',
    'Preamble',
    'I. Purpose',
    'II',
    'General',
    '1.1 Aim',
  ],
  ...[
    'Purpose *so* called',
    'Rivers [map](https://a.example/map)',
    'Names[^1]',
    'Article 1 {#art_first}',
    'A \\#',
  ],
];
const MARKS = [
  ...[
    '',
    '',
    '',
    '1. ',
    '2. ',
    '3. ',
    '1) ',
    '2) ',
    '(1) ',
    '(2) ',
    '1.1 ',
    '1bis. ',
    '2 bis. ',
    '(a) ',
    '(b) ',
  ],
  ...[
    '(c) ',
    '(h) ',
    '(i) ',
    '(ii) ',
    '(iii) ',
    '(j) ',
    '(aa) ',
    '(A) ',
    'a) ',
    'b) ',
    'а) ',
    'б) ',
    'в) ',
    'ա) ',
  ],
  ...[
    'բ) ',
    'ç) ',
    'd) ',
    '– ',
    '- ',
    '• ',
    '1. (a) ',
    '(a) (i) ',
    '2. (1) ',
    '(h) (i) ',
    '[^1]: ',
    '[^2]: ',
  ],
];
const INLINE = [
  ...[
    'The Parties',
    'shall',
    'Стороны',
    'обязуются',
    'Կողմերը',
    'պարտավորվում են',
    'Tərəflər',
    'öhdəlik',
    'ё',
    'ə',
  ],
  ...[
    '*so*',
    '**strong**',
    '*a **b** c*',
    '***both***',
    '*a*',
    '_b_',
    '[site](https://a.example/x_y?a=1&amp;b=2)',
  ],
  ...[
    '[*x*](/t/a)',
    '[^1]',
    '[^2]',
    '____',
    '«__»',
    '\\*',
    '\\_',
    '\\[gap: x]',
    '\\{#x}',
    '&lt;',
    '&amp;amp;',
    '\\\\',
  ],
  ...[
    '5',
    '1986.',
    '(a)',
    '1.',
    '(2)',
    '–',
    '—',
    '#',
    '>',
    '+',
    '|',
    '~',
    '!',
    '"',
    "'",
    '3*4*5',
    'a_b_c',
    'R&D',
  ],
  ...[
    '\\\n',
    '\\\n',
    '\n',
    '\\\n\\(b) ',
    '\\\n1\\. ',
    '\\\n\\# ',
    ';',
    ':',
    '.',
    'and',
    '&nbsp;',
    '{',
    '}',
    '[x]',
  ],
];
const GAPS = [
  ...[
    '[gap: torn]',
    '[gap art_4: torn]',
    '[gap art_7..art_9: torn]',
    '[gap preamble__rec_2: torn]',
    '[gap p_2: torn]',
  ],
  ...['[gap art_1__para_2: torn]', '[gap art_1__point_b, art_1__point_c: torn]', '[gap part_III: torn]'],
  ...['[gap annex_I__art_3: torn]', '[gap para_4, para_5: torn]', '1. [gap: torn]', '(a) [gap: torn]'],
];

const sentence = fc
  .array(fc.constantFrom(...INLINE), { minLength: 1, maxLength: 8 })
  .map((words) => words.join(' ').replaceAll(' \\\n ', '\\\n').replaceAll(' \n ', '\n'));
const paragraph = fc.tuple(fc.constantFrom(...MARKS), sentence).map(([mark, words]) => mark + words);
const heading = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.constantFrom(...HEADINGS))
  .map(([depth, words]) => `${'#'.repeat(depth)} ${words}`);
const block = fc.oneof(
  { arbitrary: paragraph, weight: 8 },
  { arbitrary: heading, weight: 4 },
  { arbitrary: fc.constantFrom(...GAPS), weight: 1 },
  { arbitrary: fc.constant('---'), weight: 1 },
);

/** Bodies of the kind that editors write, in all their habits, good and bad. */
export const likelyBody = fc
  .array(fc.tuple(block, fc.constantFrom('\n\n', '\n\n', '\n\n', '\n', '\r\n\r\n')), {
    minLength: 1,
    maxLength: 25,
  })
  .map((blocks) => blocks.flat().join(''));
