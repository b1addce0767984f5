import { describe, expect, test } from 'vitest';
import { captionOf } from '../../src/model/expression.ts';
import { parseText } from '../../src/parse/text.ts';

const CAPTION = '{ eng: Lamps, rus: Лампы, hye: Լամպեր, aze: Lampalar }';

const read = (captions: string) =>
  parseText(
    `---\ntitle: Treaty\nlanguage_role: authentic\ncaptions:\n${captions}\n---\n\n## ARTICLE I\n\nLamps are lit.\n`,
    'eng@2001-01-01.md',
    'eng',
  );

describe('captions of ours in front matter', () => {
  test('name a clause in four languages', () => {
    const { value, issues } = read(`  art_I: ${CAPTION}`);
    expect(issues).toEqual([]);
    expect(value === null ? null : captionOf(value.front, 'art_I')?.aze).toBe('Lampalar');
    expect(value === null ? null : captionOf(value.front, 'art_II')).toBeNull();
  });

  test.each([
    ['of no clause of the text', `  art_I: ${CAPTION}\n  art_II: ${CAPTION}`, 6, 'captions name "art_II"'],
    ['without one of the languages', '  art_I: { eng: Lamps, rus: Лампы, hye: Լամպեր }', 5, 'aze'],
  ])('%s are an error at their line', (_, captions, line, says) => {
    const { value, issues } = read(captions);
    expect(value).toBeNull();
    expect(issues.map((issue) => [issue.line, `${issue.message}`.includes(says)])).toEqual([[line, true]]);
  });
});
