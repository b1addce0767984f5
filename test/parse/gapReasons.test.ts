import { describe, expect, test } from 'vitest';
import { gapReasonOf } from '../../src/model/expression.ts';
import { titleIn } from '../../src/model/work.ts';
import { parseText } from '../../src/parse/text.ts';
import { textFile } from '../support/folder.ts';

const read = (reasons: string) =>
  parseText(
    textFile('## Article 1\n\n[gap: water stain]', `gap_reasons:\n${reasons}\n`),
    'eng@2001-01-01.md',
    'eng',
  );

describe('why words are not held, in front matter', () => {
  test('is told in each language that has it, else in English', () => {
    const { value, issues } = read('  water stain: { rus: пятно воды }');
    expect(issues).toEqual([]);
    const told = value === null ? {} : gapReasonOf(value.front, 'water stain');
    expect([titleIn(told, 'rus'), titleIn(told, 'hye')]).toEqual(['пятно воды', 'water stain']);
  });

  test('of no gap of the text is an error, with its line', () => {
    const { issues } = read('  water stains: { rus: пятна воды }');
    expect(issues).toMatchObject([
      {
        rule: 'gap-reason',
        line: 5,
        message: 'gap_reasons tell of "water stains", which no gap of this text gives',
      },
    ]);
  });
});
