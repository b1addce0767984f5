import { describe, expect, test } from 'vitest';
import { type Level, lowest } from '../../src/model/attestation.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';
import { summarizeLevels } from '../../src/render/levels.ts';
import { textFile } from '../support/folder.ts';

const clausesOf = (body: readonly string[]): readonly Clause[] =>
  parseText(textFile(body.join('\n\n')), 'text.md', 'eng').value?.clauses ?? [];

/** What is said of the clauses where these levels are given by eId, and `unchecked` all other words. */
function saidOf(clauses: readonly Clause[], given: Readonly<Record<string, Level>>): string | null {
  const levelOf = (eId: string): Level | null => {
    const [clause] = [...walk(clauses)].filter((one) => one.eId === eId);
    const words = clause === undefined ? [] : [...walk([clause])].filter((one) => one.words !== null);
    return lowest(words.map((one) => given[one.eId] ?? 'unchecked'));
  };
  return summarizeLevels(clauses, levelOf);
}

const TREATY = clausesOf([
  '## Article 1',
  '1. One.',
  '2. Two.',
  '## Article 2',
  'The Parties:',
  '(a) build;',
  '(b) keep.',
  '## Article 3',
  '[gap: torn]',
  '## Article 4',
  'Open.',
]);
const ALL = ['art_1__para_1', 'art_1__para_2', 'art_2', 'art_2__point_a', 'art_2__point_b', 'art_4'];
const levels = (names: readonly string[], level: Level) =>
  Object.fromEntries(names.map((name) => [name, level]));

describe('levels of several clauses are said once: the lowest, then those that stand higher, as ranges', () => {
  test.each<[string, Readonly<Record<string, Level>>, string]>([
    ['nobody compared anything', {}, 'unchecked'],
    ['all of it is official, whatever is not held', levels(ALL, 'official'), 'official'],
    ['one paragraph is', { art_1__para_2: 'official' }, 'unchecked; official: art_1__para_2'],
    [
      'a whole article is, and the first words of the next',
      levels(['art_1__para_1', 'art_1__para_2', 'art_2'], 'official'),
      'unchecked; official: art_1',
    ],
    [
      'points are that follow each other',
      levels(['art_2__point_a', 'art_2__point_b'], 'partial'),
      'unchecked; partial: art_2__point_a..art_2__point_b',
    ],
    [
      'some are more and some less sure',
      { ...levels(ALL, 'official'), art_1__para_1: 'secondary', art_4: 'partial' },
      'partial; secondary: art_1__para_1; official: art_1__para_2, art_2',
    ],
  ])('%s', (_, given, said) => {
    expect(saidOf(TREATY, given)).toBe(said);
  });

  test('where none is held nothing is said', () => {
    expect(saidOf(clausesOf(['[gap art_1..art_3: torn]']), {})).toBeNull();
  });

  test('in eighty words at most', () => {
    const many = clausesOf(Array.from({ length: 300 }, (_, at) => `${at + 1}. Tide.`));
    const odd = Object.fromEntries(
      many.flatMap(({ eId }, at): [string, Level][] => (at % 2 ? [[eId, 'official']] : [])),
    );
    const said = saidOf(many, odd) ?? '';
    expect(said.split(' ')).toHaveLength(80);
    expect(said).toMatch(/^unchecked; official: para_2, para_4, /u);
  });
});
