import { expect, test } from 'vitest';
import { atLevels, fromLeft, levelsOf, mirrored } from '../../../src/render/pdf/text/bidi.ts';

test('a paragraph that runs from left to right has no levels to look at', () => {
  expect(levelsOf('Article 5 (“the Harbour”) — статья', 'ltr')).toBeNull();
  expect(levelsOf('Article 5', 'rtl')).not.toBeNull();
});

test.each<[string, string, 'ltr' | 'rtl', string]>([
  [
    'a number and a Latin name stay as they are inside Arabic',
    'ميناء Harbour يوم 30',
    'rtl',
    '30 موي Harbour ءانيم',
  ],
  ['an Arabic name turns inside English', 'the ميناء حر of', 'ltr', 'the رح ءانيم of'],
  ['brackets belong to what they stand in', 'ميناء (حر)', 'rtl', '(رح) ءانيم'],
])('%s', (_, text, direction, seen) => {
  const levels = levelsOf(text, direction);
  if (levels === null) throw new Error('no levels');
  // Word by word, as lines are made of them.
  const pieces = atLevels(text, levels, 0).flatMap((piece) =>
    piece.text.split(/( )/u).flatMap((own) => (own === '' ? [] : { text: own, level: piece.level })),
  );
  const drawn = fromLeft(pieces.map(({ level }) => level)).map((at) => {
    const { text: own = '', level = 0 } = pieces[at] ?? {};
    return level % 2 === 1 ? Array.from(own, mirrored).reverse().join('') : own;
  });
  expect(drawn.join('')).toBe(seen);
});
