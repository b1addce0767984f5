import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutLines } from '../../src/render/cutLines.ts';

describe('words cut to fit', () => {
  test('all of them where there is room', () =>
    expect(cutLines(['One two', 'three'], 12, 'en')).toEqual({
      lines: ['One two', 'three'],
      characters: 12,
      left: 0,
    }));

  test.each([
    ['en', 'The Parties shall refrain', 13, 'The Parties'],
    ['zh', '缔约双方应当遵守本条约', 6, '缔约双方应当'],
    ['en', 'Unbreakable', 5, ''],
  ])('before a word (%s)', (lang, words, most, kept) => {
    const { lines, left, characters } = cutLines([words], most, lang);
    expect(lines.join('')).toBe(kept);
    expect(left).toBe(characters - [...kept].length);
  });

  test('what is kept is how the words begin, and has room', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 })), fc.nat(80), (words, most) => {
        const { lines } = cutLines(words, most, 'en');
        expect(lines.join('').length).toBeLessThanOrEqual(most);
        lines.forEach((line, at) => {
          expect(words.filter((one) => one !== '').some((one) => one.startsWith(line))).toBe(true);
          expect(at <= words.length).toBe(true);
        });
      }),
    ));
});
