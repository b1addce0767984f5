import { describe, expect, test } from 'vitest';
import type { LanguageCode } from '../../src/model/language.ts';
import { BODY, outlined, readBody } from './outline.ts';

describe('a pin', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'of a heading is what all below it begins with',
      ['## Article 1 {#art_first}', '1. One.'],
      ['art_first {Article 1}', '  art_first__para_1 {1.} One.'],
    ],
    [
      'of two marks in one line is of the clause of its kind',
      ['1. (a) one; {#para_7}', '(b) two.', '2. (a) one; {#para_2__point_z}', '(b) two.'],
      [
        'para_7 {1.}',
        '  para_7__point_a {(a)} one;',
        '  para_7__point_b {(b)} two.',
        'para_2 {2.}',
        '  para_2__point_z {(a)} one;',
        '  para_2__point_b {(b)} two.',
      ],
    ],
    [
      'keeps words apart that would be the words of their article',
      ['## Article 1', 'Open. {#art_1__p_5}'],
      ['art_1 {Article 1}', '  art_1__p_5 Open.'],
    ],
    [
      'of a note is its id',
      ['The bridge[^1].', '[^1]: Old. {#note_b}'],
      ['p_1 The bridge.', '  note_b {1} Old.'],
    ],
    ['behind a backslash is words', ['The bridge \\{#p_9}'], ['p_1 The bridge {#p_9}']],
  ])('%s', (_, paragraphs, clauses) => {
    expect(readBody(paragraphs).issues).toEqual([]);
    expect(outlined(paragraphs)).toEqual(clauses);
  });

  test.each<[string, readonly string[], number, string]>([
    [
      'inside words',
      ['One\ntwo {#p_1} three'],
      BODY + 1,
      '{#p_1} stands inside words: a pin stands at their end',
    ],
    ['that is no eId', ['One\ntwo {#nine lives}'], BODY + 1, '{#nine lives} is no eId'],
  ])('%s is an error', (_, paragraphs, line, says) => {
    expect(readBody(paragraphs).issues).toEqual([
      { file: 'text.md', severity: 'error', rule: 'pin', line, message: expect.stringContaining(says) },
    ]);
  });
});

describe('an eId', () => {
  test('that is taken gets the next turn, and a warning with both lines', () => {
    const twice = ['1. One.', '1. Again.', '1. Thrice.', '7. Pinned. {#para_1-x3}'];
    expect(outlined(twice).map((line) => line.split(' ')[0])).toEqual([
      'para_1',
      'para_1-x2',
      'para_1-x4',
      'para_1-x3',
    ]);
    expect(readBody(twice).issues.at(0)).toMatchObject({
      line: BODY + 2,
      message: `para_1 is taken by line ${BODY}; here para_1-x2: pin an id with {#...} at its end`,
    });
  });

  test('of conclusions, which have no number, gets its turn behind a low line', () => {
    expect(outlined(['## Article 1', 'Open.', '---', 'Done.', '---', 'Signed.']).at(-1)).toBe(
      'conclusions_x2 Signed.',
    );
  });

  test('has two hundred characters at most', () => {
    const number = (length: number) => `${'1-'.repeat(length)}1. One.`;
    expect(readBody([number(97)]).issues).toEqual([]);
    expect(readBody([number(98)]).issues).toMatchObject([{ rule: 'eid-long', line: BODY }]);
  });

  test.each<[LanguageCode, string, readonly string[]]>([
    ['rus', 'а б в', ['point_a', 'point_b', 'point_c']],
    ['rus', 'А Б В', ['point_A', 'point_B', 'point_C']],
    ['aze', 'a b c ç d', ['point_a', 'point_b', 'point_c', 'point_d', 'point_e']],
    ['aze', 'a b c d', ['point_a', 'point_b', 'point_c', 'point_d']],
  ])('of a letter of %s counts by its list: %s', (code, letters, eIds) => {
    const points = letters.split(' ').map((letter) => `${letter}) x;`);
    expect(outlined(points, code).map((line) => line.split(' ')[0])).toEqual(eIds);
  });

  test('takes its container before it where the article numbers of a body restart', () => {
    const parts = [
      '# Part I',
      '## Article 1',
      'One.',
      '## Article 2',
      'Two.',
      '# Part II',
      '## Article 1',
      'One.',
    ];
    const annex = ['# Annex', '## Article 2', 'Two.', '## Article 2', 'Two again.'];
    expect(outlined([...parts, ...annex])).toEqual([
      'part_I {Part I}',
      '  part_I__art_1 {Article 1} One.',
      '  part_I__art_2 {Article 2} Two.',
      'part_II {Part II}',
      '  part_II__art_1 {Article 1} One.',
      'annex_1 {Annex}',
      // Twice in one container is no new beginning.
      '  annex_1__art_2 {Article 2} Two.',
      '  annex_1__art_2-x2 {Article 2} Two again.',
    ]);
  });

  test('does not where pins say which article is meant', () => {
    const parts = ['# Part I', '## Article 1', 'One.', '# Part II', '## Article 1 {#art_5}', 'Five.'];
    expect(outlined(parts).filter((line) => line.includes('art_'))).toContain('  art_1 {Article 1} One.');
  });
});

describe('a text read to its end', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'has the conclusions of an annex in it, and those of the text beside it',
      ['## Article 1', 'Open.', '---', 'Done.', '# Annex', '## Section 1', 'Words.', '---', 'Signed.'],
      [
        'art_1 {Article 1} Open.',
        'conclusions Done.',
        'annex_1 {Annex}',
        '  annex_1__sec_1 {Section 1} Words.',
        '  annex_1__conclusions Signed.',
      ],
    ],
    [
      'has no preamble where its heading alone stands',
      ['## Preamble', '## Article 1', 'Open.'],
      ['preamble {Preamble}', 'art_1 {Article 1} Open.'],
    ],
    [
      'has recitals and a formula below the heading of its preamble',
      ['## Preamble', 'The Parties,', 'Knowing the sea,', 'Agree:', '## Article 1', 'Open.'],
      [
        'preamble {Preamble}',
        '  preamble__p_1 The Parties,',
        '  preamble__rec_1 Knowing the sea,',
        '  preamble__formula_1 Agree:',
        'art_1 {Article 1} Open.',
      ],
    ],
    [
      'has dashes as indents, of a point or a paragraph',
      ['1. One:', '– dash;', '2. Two:', '(a) x:', '– dash;', '– more;', '(b) y.'],
      [
        'para_1 {1.} One:',
        '  para_1__indent_1 {–} dash;',
        'para_2 {2.} Two:',
        '  para_2__point_a {(a)} x:',
        '    para_2__point_a__indent_1 {–} dash;',
        '    para_2__point_a__indent_2 {–} more;',
        '  para_2__point_b {(b)} y.',
      ],
    ],
  ])('%s', (_, paragraphs, clauses) => {
    expect(outlined(paragraphs)).toEqual(clauses);
  });

  test('has its notes where words refer to them first, one that a note refers to beside it', () => {
    const notes = ['[^1]: See the road[^3].', '[^2]: Old.', '[^3]: Last.'];
    expect(outlined(['## Article 2[^1]', 'The bridge[^2] is open[^1].', ...notes])).toEqual([
      'art_2 {Article 2 | } The bridge is open.',
      '  art_2__note_1 {1} See the road.',
      '  art_2__note_2 {2} Old.',
      '  art_2__note_3 {3} Last.',
    ]);
  });

  test('is frozen with all that it holds', () => {
    const [article] = readBody(['## Article 1. *Tides*', '1. The *tide*.']).value?.clauses ?? [];
    const [paragraph] = article?.children ?? [];
    const parts = [
      article?.heading,
      paragraph,
      paragraph?.words,
      paragraph?.words?.marks[0],
      paragraph?.span,
    ];
    expect(parts.map((part) => part != null && Object.isFrozen(part))).toEqual(parts.map(() => true));
    expect([Object.isFrozen(article?.children), Object.isFrozen(paragraph?.words?.marks)]).toEqual([
      true,
      true,
    ]);
  });
});
