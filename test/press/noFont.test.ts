import { expect, test } from 'vitest';
import { charactersWithoutFont } from '../../src/press/noFont.ts';

test('a character that PDFs show as a box is told once for each file, with its first line', () => {
  const found = charactersWithoutFont([
    { file: 'a/eng.md', text: '# Words\n\nAll letters: ≤ → ☐ Հայ ə Ы ½.\n' },
    { file: 'b/eng.md', text: '# Words\n\nRain 雨\nand 雨 and \uE000\n' },
  ]);
  expect(found.map(({ file, line, severity, rule }) => [file, line, severity, rule])).toEqual([
    ['b/eng.md', 3, 'warning', 'no-font'],
    ['b/eng.md', 4, 'warning', 'no-font'],
  ]);
  expect(found.map(({ message }) => message)).toEqual([
    expect.stringContaining('"雨" (U+96E8)'),
    expect.stringContaining('(U+E000)'),
  ]);
});
