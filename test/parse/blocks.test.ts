import { describe, expect, test } from 'vitest';
import { outlined } from './outline.ts';

describe('a line is read by how it begins', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      '# closes a heading that has some at its end',
      ['## Article 1. Bridge ##', 'Open.'],
      ['art_1 {Article 1. | Bridge} Open.'],
    ],
    [
      '# directly behind a word is a sign of it',
      ['## Key of C#', 'Open.'],
      ['hcontainer_1 {Key of C#} Open.'],
    ],
    [
      'up to three blanks before # or words are nothing',
      ['   ## Article 1', '   Open.'],
      ['art_1 {Article 1} Open.'],
    ],
    [
      'a heading needs no blank line around it',
      ['Met.\n## Article 1\nOpen.'],
      ['preamble', '  preamble__p_1 Met.', 'art_1 {Article 1} Open.'],
    ],
    [
      'headings nest by their number of #',
      ['# Part I', '### Article 1', 'A.', '## Article 2', 'B.', '# Part II'],
      ['part_I {Part I}', '  art_1 {Article 1} A.', '  art_2 {Article 2} B.', 'part_II {Part II}'],
    ],
    [
      'a rule opens the conclusions, with blanks around it',
      ['## Article 1', 'A.', '  ---- ', 'Done.'],
      ['art_1 {Article 1} A.', 'conclusions Done.'],
    ],
    ['a line of blanks parts paragraphs', ['Met.\n \t \nGone.'], ['p_1 Met.', 'p_2 Gone.']],
    ['two hyphens are words', ['Met', '--', 'Gone'], ['p_1 Met', 'p_2 --', 'p_3 Gone']],
    ['a bracket that is no definition is words', ['[a] and: b'], ['p_1 [a] and: b']],
    ['bars inside words make no table', ['a | b', 'c'], ['p_1 a | b', 'p_2 c']],
  ])('%s', (_, paragraphs, clauses) => {
    expect(outlined(paragraphs)).toEqual(clauses);
  });

  test('a note may stand before or after what refers to it, and over several lines', () => {
    expect(
      outlined(['## Article 1', '[^a]: The old\n  one.', 'The bridge[^a] is open.', 'So is the road.']),
    ).toEqual([
      'art_1 {Article 1}',
      '  art_1__p_1 The bridge is open.',
      '    art_1__p_1__note_a {a} The old one.',
      '  art_1__p_2 So is the road.',
    ]);
  });
});
