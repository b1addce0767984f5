import { describe, expect, test } from 'vitest';
import { BODY, outlined, readBody } from './outline.ts';

describe('a gap that names clauses stands where their eIds say', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'among the paragraphs of an article',
      ['## Article 1', '1. One.', '[gap art_1__para_2: torn]', '3. Three.'],
      [
        'art_1 {Article 1}',
        '  art_1__para_1 {1.} One.',
        '  art_1__para_2 [gap: torn]',
        '  art_1__para_3 {3.} Three.',
      ],
    ],
    [
      'among points, which go on behind it, and so do the words after them',
      ['## Article 1', '1. One:', '(a) x;', '[gap art_1__para_1__point_b: torn]', '(c) z;', 'and so on.'],
      [
        'art_1 {Article 1}',
        '  art_1__para_1 {1.}',
        '    art_1__para_1__p_1 One:',
        '    art_1__para_1__point_a {(a)} x;',
        '    art_1__para_1__point_b [gap: torn]',
        '    art_1__para_1__point_c {(c)} z;',
        '    art_1__para_1__p_2 and so on.',
      ],
    ],
    [
      'and points after it are of its last paragraph',
      ['## Article 1', '1. One.', '[gap art_1__para_2..art_1__para_3: torn]', '(a) x;', '(b) y.', '4. Four.'],
      [
        'art_1 {Article 1}',
        '  art_1__para_1 {1.} One.',
        '  art_1__para_2 [gap: torn]',
        '  art_1__para_3 [gap: torn]',
        '    art_1__para_3__point_a {(a)} x;',
        '    art_1__para_3__point_b {(b)} y.',
        '  art_1__para_4 {4.} Four.',
      ],
    ],
    [
      'in the paragraph around it',
      ['## Article 1', '1. One.', 'Two.', '[gap art_1__para_1__p_3: torn]', '(a) x;', '(b) y.'],
      [
        'art_1 {Article 1}',
        '  art_1__para_1 {1.}',
        '    art_1__para_1__p_1 One.',
        '    art_1__para_1__p_2 Two.',
        '    art_1__para_1__p_3 [gap: torn]',
        '    art_1__para_1__point_a {(a)} x;',
        '    art_1__para_1__point_b {(b)} y.',
      ],
    ],
    [
      'among words, which count on behind it',
      ['Words.', '[gap p_2: torn]', 'More.'],
      ['p_1 Words.', 'p_2 [gap: torn]', 'p_3 More.'],
    ],
    [
      'in the preamble',
      [
        'The Parties,',
        '[gap preamble__rec_1..preamble__rec_2: torn]',
        'Knowing the sea,',
        '[gap preamble__formula_1: torn]',
        '## Article 1',
        'Open.',
      ],
      [
        'preamble',
        '  preamble__p_1 The Parties,',
        '  preamble__rec_1 [gap: torn]',
        '  preamble__rec_2 [gap: torn]',
        '  preamble__rec_3 Knowing the sea,',
        '  preamble__formula_1 [gap: torn]',
        'art_1 {Article 1} Open.',
      ],
    ],
    [
      'in a preamble that nothing but it tells of',
      ['The Parties,', '[gap preamble__rec_1: torn]'],
      ['preamble', '  preamble__p_1 The Parties,', '  preamble__rec_1 [gap: torn]'],
    ],
    [
      'in the chapter that is open, which gives articles no prefix',
      ['# Chapter I', '## Article 1', 'Open.', '[gap art_2: torn]', '# Chapter II', '## Article 3', 'Shut.'],
      [
        'chp_I {Chapter I}',
        '  art_1 {Article 1} Open.',
        '  art_2 [gap: torn]',
        'chp_II {Chapter II}',
        '  art_3 {Article 3} Shut.',
      ],
    ],
    [
      'in an annex, and behind it',
      ['# Annex I', '## Article 1', 'Open.', '[gap annex_I__art_2: torn]', '[gap annex_II: lost]'],
      [
        'annex_I {Annex I}',
        '  annex_I__art_1 {Article 1} Open.',
        '  annex_I__art_2 [gap: torn]',
        'annex_II [gap: lost]',
      ],
    ],
    [
      'in Parts whose articles begin anew, also in one that the text has not',
      [
        '# Part I',
        '## Article 1',
        'Open.',
        '# Part II',
        '## Article 1',
        'Shut.',
        '[gap part_II__art_2: torn]',
        '[gap part_III: torn]',
        '[gap part_IV__art_1: lost]',
      ],
      [
        'part_I {Part I}',
        '  part_I__art_1 {Article 1} Open.',
        'part_II {Part II}',
        '  part_II__art_1 {Article 1} Shut.',
        '  part_II__art_2 [gap: torn]',
        'part_III [gap: torn]',
        'part_IV [gap: lost]',
        '  part_IV__art_1 [gap: lost]',
      ],
    ],
    [
      'in the next article, before whose heading it stands',
      ['## Article 1', 'Open.', '[gap art_2__para_1: torn]', '## Article 2', '2. Two.'],
      [
        'art_1 {Article 1} Open.',
        'art_2 {Article 2}',
        '  art_2__para_1 [gap: torn]',
        '  art_2__para_2 {2.} Two.',
      ],
    ],
    [
      'in a clause whose other words are not held either',
      ['## Article 1', 'Open.', '[gap art_3__para_2, art_3__para_4: torn]'],
      [
        'art_1 {Article 1} Open.',
        'art_3 [gap: torn]',
        '  art_3__para_2 [gap: torn]',
        '  art_3__para_4 [gap: torn]',
      ],
    ],
    [
      'in the conclusions, and as all of them',
      ['## Article 1', 'Open.', '---', 'Done.', '[gap conclusions__p_2: torn]', 'Signed.'],
      [
        'art_1 {Article 1} Open.',
        'conclusions',
        '  conclusions__p_1 Done.',
        '  conclusions__p_2 [gap: torn]',
        '  conclusions__p_3 Signed.',
      ],
    ],
    [
      'as all of the conclusions',
      ['## Article 1', 'Open.', '[gap conclusions: torn]'],
      ['art_1 {Article 1} Open.', 'conclusions [gap: torn]'],
    ],
  ])('%s', (_, paragraphs, clauses) => {
    expect(readBody(paragraphs).issues).toEqual([]);
    expect(outlined(paragraphs)).toEqual(clauses);
  });

  test('and what it names tells of no preamble: words before a paragraph that is not held are words', () => {
    expect(outlined(['The Parties met.', '[gap p_2: torn]', 'They parted.']).at(0)).toBe(
      'p_1 The Parties met.',
    );
  });
});

describe('a gap that cannot be where its eId says is an error with its line and what to do', () => {
  test.each<[string, readonly string[], line: number, rule: string, says: string]>([
    [
      'words of another clause stand behind it',
      ['## Article 1', '1. One.', '[gap art_2__para_1: torn]', '2. Two.'],
      BODY + 4,
      'gap-place',
      'name the gap as a clause of theirs, or begin them with a heading or ---',
    ],
    [
      'it would be read before words that stand before it',
      ['## Article 1', '1. One.', '## Article 2', 'Open.', '[gap art_1__para_2: torn]'],
      BODY + 8,
      'gap-place',
      'name the gap as a clause of theirs',
    ],
    [
      'points would go with it into another article',
      ['## Article 1', 'Open.', '[gap art_2__para_1: torn]', '(a) x;', '(b) y.'],
      BODY + 4,
      'gap-place',
      'the words after this gap belong to another clause than it does',
    ],
    [
      'the clause that it names is there',
      ['[gap art_1..art_3: torn]', '## Article 2', 'Open.'],
      BODY + 2,
      'gap-held',
      `the gap on line ${BODY} names art_2, whose words stand here: take it out of the gap`,
    ],
    [
      'two gaps name it',
      ['[gap art_1: torn]', '[gap art_1..art_2: torn]'],
      BODY + 2,
      'eid-twice',
      `art_1 is named as a gap, already on line ${BODY}: each id stands once`,
    ],
    ['it has a pin as well', ['[gap art_1: torn] {#art_9}'], BODY, 'pin', 'takes no pin'],
    ['it stands behind a number', ['1. [gap art_1: torn]'], BODY, 'gap', 'the number does'],
    [
      'it stands inside words',
      ['Open.', 'One\ntwo [gap: torn] three'],
      BODY + 3,
      'gap',
      'a gap takes the place of a whole paragraph',
    ],
    [
      'it stands inside a heading',
      ['## Article 1 [gap: torn]', 'Open.'],
      BODY,
      'gap',
      'a gap stands alone, not inside words',
    ],
  ])('%s', (_, paragraphs, line, rule, says) => {
    const { value, issues } = readBody(paragraphs);
    expect(value).toBeNull();
    expect(issues).toEqual([
      { file: 'text.md', severity: 'error', line, rule, message: expect.stringContaining(says) },
    ]);
  });

  test('the gaps of one text name ten thousand clauses at most', () => {
    const gaps = (count: number) =>
      Array.from(
        { length: count },
        (_, at) => `[gap annex_${at + 1}__art_1..annex_${at + 1}__art_2000: torn]`,
      );
    expect(readBody(gaps(5)).issues).toEqual([]);
    expect(readBody(gaps(6)).issues).toMatchObject([{ line: BODY + 10, rule: 'gap' }]);
  });
});
