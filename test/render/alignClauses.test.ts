import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse/text.ts';
import { alignClauses } from '../../src/render/alignClauses.ts';
import { textFile } from '../support/folder.ts';

const treeOf = (...articles: readonly string[]) =>
  parseText(textFile(articles.map((number) => `## Article ${number}\n\nWords.`).join('\n\n')), 'x.md', 'eng')
    .value?.clauses ?? [];

/** Articles side by side, those that a text has not as a dash. */
const rows = (...texts: readonly (readonly string[])[]): readonly string[] =>
  alignClauses(texts.map((articles) => treeOf(...articles))).map(({ cells }) =>
    cells.map((clause) => clause?.number ?? '–').join(' '),
  );

describe('texts side by side, clause by clause', () => {
  test.each([
    ['what one has not', [['1', '2'], ['1']], ['1 1', '2 –']],
    [
      'what the first has not stands behind what it follows',
      [
        ['1', '2'],
        ['1', '1A', '2'],
      ],
      ['1 1', '– 1A', '2 2'],
    ],
    ['before all, where it comes first', [['2'], ['1', '2']], ['– 1', '2 2']],
    [
      'in another order: behind all that stand before it',
      [
        ['1', '2', '3'],
        ['1', '3', '2', '4'],
      ],
      ['1 1', '2 2', '3 3', '– 4'],
    ],
    [
      'of three texts',
      [
        ['1', '3'],
        ['2', '3'],
        ['1', '2', '4'],
      ],
      ['– 2 2', '1 – 1', '3 3 –', '– – 4'],
    ],
  ])('%s', (_, texts, expected) => expect(rows(...texts)).toEqual(expected));

  test('parts of a clause that one text alone has stand below it', () => {
    const tree = (body: string) => parseText(textFile(body), 'x.md', 'eng').value?.clauses ?? [];
    const [article] = alignClauses([
      tree('## Article 1\n\nWords.'),
      tree('## Article 1\n\n1. One.\n\n2. Two.'),
    ]);
    expect(
      article?.children.map(({ eId, cells }) => [eId, cells.map((clause) => clause?.number ?? null)]),
    ).toEqual([
      ['art_1__para_1', [null, '1']],
      ['art_1__para_2', [null, '2']],
    ]);
  });
});
