import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChanges } from '../../src/diff/apply.ts';
import { diffTrees } from '../../src/diff/tree.ts';
import { read } from './read.ts';
import { tree, versions } from './trees.ts';

const bare = (clauses: readonly object[]): unknown => JSON.parse(JSON.stringify(clauses));

const changes = (before: string, after: string) =>
  diffTrees(read(before), read(after), 'eng').map(({ what, before: from, after: to }) => [
    what.join(' '),
    from,
    to,
  ]);

describe('properties of every pair of clause trees', () => {
  test('a text compared with itself has no changes', () => {
    fc.assert(
      fc.property(tree, (a) => {
        expect(diffTrees(a, a, 'eng')).toEqual([]);
      }),
    );
  });

  test.each([
    ['any two texts', fc.tuple(tree, tree)],
    ['versions that share clauses', versions],
  ])('the changes lead from the earlier text to the later one: %s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        expect(bare(applyChanges(a, diffTrees(a, b, 'eng')))).toEqual(bare(b));
      }),
      { numRuns: 500 },
    );
  });
});

const FORCE = 'The Parties shall refrain from the threat or use of force in their mutual relations.';
const BORDER = 'The Parties recognize the inviolability of the border between them and shall respect it.';
const CLAIMS =
  'The Parties have no territorial claims against each other and shall raise none in the future.';

describe('what happened to an article', () => {
  test('words, case and punctuation are told apart', () => {
    expect(changes(`## Article 1\n\n${FORCE}`, `## Article 1\n\n${FORCE.replace('shall', 'must')}`)).toEqual([
      ['words', 'art_1', 'art_1'],
    ]);
    expect(
      changes(`## Article 1\n\n${FORCE}`, `## Article 1\n\n${FORCE.replace('Parties', 'parties')}`),
    ).toEqual([['case', 'art_1', 'art_1']]);
    expect(changes(`## Article 1\n\n${FORCE}`, `## Article 1\n\n${FORCE.replace('.', ';')}`)).toEqual([
      ['punctuation', 'art_1', 'art_1'],
    ]);
  });

  test('an article put in renumbers the next; it does not rewrite it', () => {
    expect(
      changes(
        `## Article 1\n\n${FORCE}\n\n## Article 2\n\n${BORDER}`,
        `## Article 1\n\n${CLAIMS}\n\n## Article 2\n\n${FORCE}\n\n## Article 3\n\n${BORDER}`,
      ),
    ).toEqual([
      ['added', null, 'art_1'],
      ['renumbered', 'art_1', 'art_2'],
      ['renumbered', 'art_2', 'art_3'],
    ]);
  });

  test('renumbered and edited at once is still one clause', () => {
    expect(
      changes(
        `## Article 1\n\n${FORCE}\n\n## Article 2\n\n${BORDER}`,
        `## Article 1\n\n${CLAIMS}\n\n## Article 2\n\n${FORCE.replace('shall', 'will')}\n\n## Article 3\n\n${BORDER}`,
      ).slice(0, 2),
    ).toEqual([
      ['added', null, 'art_1'],
      ['renumbered words', 'art_1', 'art_2'],
    ]);
  });

  test('a paragraph without a number, put before another, gives it another place and no other words', () => {
    expect(
      changes(`## Article 1\n\n${FORCE}\n\n${BORDER}`, `## Article 1\n\n${CLAIMS}\n\n${FORCE}\n\n${BORDER}`),
    ).toEqual([
      ['added', null, 'art_1__p_1'],
      ['renumbered', 'art_1__p_1', 'art_1__p_2'],
      ['renumbered', 'art_1__p_2', 'art_1__p_3'],
    ]);
  });

  test('of articles with the same words the one with the same number is the same', () => {
    const [first, second, third] = ['1', '2', '3'].map((number) => `## Article ${number}\n\n`);
    expect(
      changes(
        `${first}${FORCE}\n\n${second}${FORCE}`,
        `${first}${CLAIMS}\n\n${second}${FORCE}\n\n${third}${FORCE}`,
      ),
    ).toEqual([
      ['added', null, 'art_1'],
      ['moved', 'art_2', 'art_2'],
      ['renumbered', 'art_1', 'art_3'],
    ]);
  });

  test('an article that goes elsewhere has moved; what it passed has not', () => {
    expect(
      changes(
        `## Article 1\n\n${FORCE}\n\n## Article 2\n\n${BORDER}\n\n## Article 3\n\n${CLAIMS}`,
        `## Article 1\n\n${BORDER}\n\n## Article 2\n\n${CLAIMS}\n\n## Article 3\n\n${FORCE}`,
      ),
    ).toEqual([
      ['renumbered', 'art_2', 'art_1'],
      ['renumbered', 'art_3', 'art_2'],
      ['moved renumbered', 'art_1', 'art_3'],
    ]);
  });

  test('one paragraph made two is split, two made one are merged', () => {
    const one = `## Article 1\n\n${FORCE} ${BORDER}`;
    const two = `## Article 1\n\n${FORCE}\n\n${BORDER}`;
    expect(changes(one, two)).toEqual([
      ['split', 'art_1', 'art_1'],
      ['split', null, 'art_1__p_1'],
      ['split', null, 'art_1__p_2'],
    ]);
    expect(changes(two, one)).toEqual([
      ['merged', 'art_1', 'art_1'],
      ['merged', 'art_1__p_1', null],
      ['merged', 'art_1__p_2', null],
    ]);
  });

  test('one paragraph made two with another word is split, and the word is told', () => {
    const one = `## Article 1\n\n${FORCE} ${BORDER}`;
    const two = `## Article 1\n\n${FORCE.replace('shall', 'must')}\n\n${BORDER}`;
    expect(changes(one, two).map(([what]) => what)).toEqual(['split words', 'split words', 'split words']);
    expect(changes(two, one).map(([what]) => what)).toEqual(['merged words', 'merged words', 'merged words']);
  });

  test('an article of two paragraphs made two articles is split, its paragraphs with it; and the other way', () => {
    const one = `## Article 1\n\n1. ${FORCE}\n\n2. ${BORDER}\n\n## Article 2\n\n${CLAIMS}`;
    const two = `## Article 1\n\n${FORCE}\n\n## Article 2\n\n${BORDER}\n\n## Article 3\n\n${CLAIMS}`;
    expect(changes(one, two)).toEqual([
      ['split', 'art_1', 'art_1'],
      ['split', 'art_1__para_1', null],
      ['split', 'art_1__para_2', null],
      ['split', null, 'art_2'],
      ['renumbered', 'art_2', 'art_3'],
    ]);
    expect(changes(two, one).map(([what]) => what)).toEqual([
      'merged',
      'merged',
      'merged',
      'merged',
      'renumbered',
    ]);
  });

  test('a new paragraph before the parts of a paragraph is none of them', () => {
    const sentences = [
      'The Parties shall refrain from the use of force.',
      'They recognize the border between them as it stands.',
      'They have no territorial claims against each other.',
    ];
    const parts = sentences.map((words, at) => `${at + 2}. ${words}`).join('\n\n');
    const split = diffTrees(
      read(`1. ${sentences.join(' ')}`),
      read(`1. The harbour is lit by night and by day.\n\n${parts}`),
      'eng',
    );
    expect(split.map(({ division }) => division?.into)).toEqual(
      Array(4).fill(['para_2', 'para_3', 'para_4']),
    );
  });

  test('paragraphs that went are merged into none that stands as it stood, whatever it says', () => {
    const [both, each] = [`1. ${FORCE} ${BORDER}`, `2. ${FORCE}\n\n3. ${BORDER}`];
    expect(changes(`${both}\n\n${each}`, both)).toEqual([
      ['removed', 'para_2', null],
      ['removed', 'para_3', null],
    ]);
    expect(changes(both, `${both}\n\n${each}`)).toEqual([
      ['added', null, 'para_2'],
      ['added', null, 'para_3'],
    ]);
  });

  test('a paragraph rewritten from end to end is replaced whole; one of few words in common is not', () => {
    const told = (before: string, after: string) =>
      diffTrees(read(`1. ${before}`), read(`1. ${after}`), 'eng').map(({ words }) => words?.segments.length);
    expect(
      told(FORCE, 'A lighthouse burns on every mole, and whoever sails by pays nothing for it.'),
    ).toEqual([1]);
    expect(told(FORCE, 'The Parties shall refrain from all that is said of tolls below.')).not.toEqual([1]);
    // What has no words at all was not rewritten.
    for (const [before, after] of [
      ['…', 'The harbour is lit.'],
      ['The harbour is lit.', '…'],
    ] as const)
      expect(told(before, after)).not.toEqual([1]);
  });

  test('articles put into parts keep their words and move', () => {
    const flat = `## Article 1\n\n${FORCE}\n\n## Article 2\n\n${BORDER}`;
    const parted = `# Part I\n\n## Article 1\n\n${FORCE}\n\n# Part II\n\n## Article 2\n\n${BORDER}`;
    expect(changes(flat, parted)).toEqual([
      ['added', null, 'part_I'],
      ['moved', 'art_1', 'art_1'],
      ['added', null, 'part_II'],
      ['moved', 'art_2', 'art_2'],
    ]);
  });

  test('words that are not held changed in no way that anybody knows', () => {
    expect(changes(`1. ${FORCE}\n\n2. ${BORDER}`, `1. ${FORCE}\n\n2. [gap: torn]`)).toEqual([
      ['held', 'para_2', 'para_2'],
    ]);
    const whole = `## Article 1. Force\n\n1. ${FORCE}\n\n2. ${BORDER}`;
    expect(changes(whole, '[gap art_1: torn]\n').map(([what]) => what)).toEqual(['held', 'held', 'held']);
    expect(changes('[gap art_1: torn]\n', '[gap art_1: burnt]\n')).toEqual([]);
  });

  test('what may stand in a gap without a name neither came nor went; what stands elsewhere did', () => {
    const article = (number: number, words: string): string => `## Article ${number}\n\n${words}\n\n`;
    const torn = `${article(1, FORCE)}[gap: a page is torn out]\n\n${article(4, BORDER)}`;
    const whole = `${article(1, FORCE)}${article(2, 'The harbour is lit.')}${article(4, BORDER)}${article(5, 'The mole stays.')}`;
    const came = changes(torn, whole).filter(([, before]) => before === null);
    expect(came.filter(([, , after]) => after === 'art_2' || after === 'art_5')).toEqual([
      ['held', null, 'art_2'],
      ['added', null, 'art_5'],
    ]);
  });

  test('two languages are compared by their structure alone', () => {
    const english = read(`1. ${FORCE}\n\n2. ${BORDER}`);
    const other = read('1. Стороны воздерживаются.\n\n3. Граница.');
    expect(diffTrees(english, other, null).map(({ what, before, after }) => [what, before, after])).toEqual([
      [['removed'], 'para_2', null],
      [['added'], null, 'para_3'],
    ]);
  });
});
