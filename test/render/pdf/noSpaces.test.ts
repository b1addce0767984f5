import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/render/pdf/fonts/typeface.ts';
import { wordsWithin } from '../../../src/render/pdf/text/noSpaces.ts';
import { documentOf } from './documents.ts';
import { clause } from './features.ts';
import { FONTS } from './fonts.ts';
import { linesOf } from './lines.ts';

describe('a text without spaces between its words', () => {
  test('may be parted between characters, but not before what closes or behind what opens', () => {
    expect(wordsWithin('港口（灯塔）开放。第5条')).toEqual([
      '港',
      '口',
      '（灯',
      '塔）',
      '开',
      '放。',
      '第',
      '5',
      '条',
    ]);
  });

  test('keeps Latin words and numbers whole', () => {
    expect(wordsWithin('按照Harbour 12.8条')).toEqual(['按', '照', 'Harbour 12.8', '条']);
  });

  test('is parted between words of a dictionary where a script has no other sign of them', () => {
    const parts = wordsWithin('ภาคีสัญญาว่าจะรักษาท่าเรือ');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.join('')).toBe('ภาคีสัญญาว่าจะรักษาท่าเรือ');
    expect(parts).toContain('ท่าเรือ');
  });

  test('fills its lines to the edge: none begins with a stop, none ends with a hyphen, none is stretched', () => {
    const words = [{ text: '缔约双方同意保持港口（以下称“港口”）开放，并保护灯塔、码头和航道。'.repeat(12) }];
    const lines = linesOf(documentOf([clause({ kind: 'p', eId: 'p_1', language: 'zh', words })]));
    const own = lines.flat().filter((line) => /\p{Script=Han}/u.test(line));
    expect(own.length).toBeGreaterThan(8);
    expect(own.join('')).toBe(words[0]?.text);
    for (const line of own) expect(line).not.toMatch(/^[、。，）”]|[（“-]$/u);
    const lengths = own.slice(0, -1).map((line) => line.length);
    expect(Math.min(...lengths)).toBeGreaterThan(Math.max(...lengths) - 4);
  });
});

test('a font of Chinese is read when a text needs it, and no sooner', () => {
  let read = 0;
  const typeface = openFonts({
    ...FONTS,
    'Han-regular': () => {
      read++;
      return FONTS.regular;
    },
  });
  for (const sign of ['A', 'Ы', 'ա', '≤', 'ა', 'ب']) typeface.lacks(sign, 'regular');
  expect(read).toBe(0);
  typeface.lacks('雨', 'regular');
  typeface.lacks('港', 'regular');
  expect(read).toBe(1);
});
