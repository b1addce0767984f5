import { expect, test } from 'vitest';
import { drawn, scoreOf, wilson } from '../mutants/score.ts';
import { withSection } from './results.ts';

test('a section takes the place of the one of its name, and the others stay as they were', () => {
  const first = withSection('# Results\n\nWords.\n', 'load', 'one');
  const both = withSection(first, 'search', 'two');
  expect(both).toBe('# Results\n\nWords.\n\n## load\n\none\n\n## search\n\ntwo\n');
  expect(withSection(both, 'load', 'three')).toBe(
    '# Results\n\nWords.\n\n## load\n\nthree\n\n## search\n\ntwo\n',
  );
});

test('a share seen in a sample is told with the interval that Wilson gives, and of no sample nothing is said', () => {
  const { share, low, high } = wilson(85, 100);
  expect([share, low, high].map((part) => part.toFixed(3))).toEqual(['0.850', '0.767', '0.907']);
  expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
});

test('a change of the code counts as noticed, as missed, or as one that nobody could notice, for which there is a reason', () => {
  const mutant = (was: string, fate: string) => ({ file: 'a.ts', line: 1, kind: '', was, now: 'true', fate });
  const mutants = [
    mutant('a', 'Killed'),
    mutant('b', 'Timeout'),
    mutant('c', 'Survived'),
    mutant('d', 'NoCoverage'),
  ];
  const why = [{ file: 'a.ts', was: 'c', now: '*', why: 'only faster' }];
  expect(scoreOf(mutants, why)).toMatchObject({ caught: 2, judged: 3, explained: 1, missed: [{ was: 'd' }] });
});

test('a seed draws the same changes again, whatever order they come in, and another seed draws others', () => {
  const named = Array.from({ length: 100 }, (_, at) => [`change ${at}`] as const);
  const first = drawn(named, 10, 1);
  expect(drawn([...named].reverse(), 10, 1)).toEqual(first);
  expect(first).toHaveLength(10);
  expect(drawn(named, 10, 2)).not.toEqual(first);
});
