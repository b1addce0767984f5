import { expect, test } from 'vitest';
import { withSection } from './results.ts';

test('a section takes the place of the one of its name, and the others stay as they were', () => {
  const first = withSection('# Results\n\nWords.\n', 'load', 'one');
  const both = withSection(first, 'search', 'two');
  expect(both).toBe('# Results\n\nWords.\n\n## load\n\none\n\n## search\n\ntwo\n');
  expect(withSection(both, 'load', 'three')).toBe(
    '# Results\n\nWords.\n\n## load\n\nthree\n\n## search\n\ntwo\n',
  );
});
